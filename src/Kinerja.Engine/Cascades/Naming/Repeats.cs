using System.Numerics;

namespace Kinerja.Cascades.Naming;

/// <summary>Finds which of many hashes occur twice, with a few bytes for each: nearly all texts of a plan are like no other.</summary>
internal static class Repeats
{
    /// <summary>Which places have a hash that another place has too; null when none has. A hash of 0 takes no part.</summary>
    public static bool[]? Of(ReadOnlySpan<ulong> hashes)
    {
        bool[]? isRepeated = null;
        var slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)hashes.Length + ((uint)hashes.Length / 2) + 1)]; // places from 1; 0 is free
        int shift = 64 - BitOperations.Log2((uint)slots.Length);
        for (int place = 0; place < hashes.Length; place++)
        {
            ulong hash = hashes[place];
            if (hash == 0)
                continue;
            int slot = slots.Length == 1 ? 0 : (int)(hash >> shift);
            while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash)
                slot = (slot + 1) & (slots.Length - 1);
            if (slots[slot] == 0)
            {
                slots[slot] = place + 1;
                continue;
            }

            isRepeated ??= new bool[hashes.Length];
            isRepeated[slots[slot] - 1] = isRepeated[place] = true;
        }

        return isRepeated;
    }
}
