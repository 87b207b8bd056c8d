using System.Numerics;

namespace Kinerja.Cascades.Naming;

/// <summary>Finds which of many hashes occur twice, with a few bytes for each: nearly all texts of a plan are like no other.</summary>
internal static class Repeats
{
    /// <summary>Which places have a hash that another place has too; null when none has. A hash of 0 takes no part.</summary>
    /// <remarks>Hashes of 32 bits are equal by chance now and then; whoever asks looks closer.</remarks>
    public static bool[]? Of(ReadOnlySpan<uint> hashes)
    {
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)hashes.Length + ((uint)hashes.Length / 2) + 1)];
        bool[]? repeated = null; // by slot
        foreach (uint hash in hashes)
        {
            if (hash == 0)
                continue;
            int slot = SlotOf(slots, hash);
            if (slots[slot] == hash)
                (repeated ??= new bool[slots.Length])[slot] = true;
            slots[slot] = hash;
        }

        if (repeated is null)
            return null;
        var isRepeated = new bool[hashes.Length];
        for (int place = 0; place < isRepeated.Length; place++)
            isRepeated[place] = hashes[place] != 0 && repeated[SlotOf(slots, hashes[place])];
        return isRepeated;
    }

    // Where a hash is, or may be put.
    private static int SlotOf(uint[] slots, uint hash)
    {
        int slot = (int)hash & (slots.Length - 1);
        while (slots[slot] != 0 && slots[slot] != hash)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
