using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Kinerja;

/// <summary>Hashes texts as they stand, four letters at a step. Seeded for each process, so that no document can be made of texts that collide.</summary>
internal static class TextHash
{
    private const int Letters = sizeof(ulong) / sizeof(char);

    private static readonly ulong s_seed = Random64();
    private static readonly ulong s_factor = Random64() | 1;

    /// <summary>The hash of a text, in all bits.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        ulong hash = s_seed ^ (uint)text.Length;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (ulong word in words)
            hash = Mixed(hash ^ word);
        ulong last = 0;
        foreach (char c in text[(words.Length * Letters)..])
            last = (last << 16) | c;
        hash = Mixed(hash ^ last);
        return (int)(hash ^ (hash >> 32));
    }

    // Both halves of a product of 128 bits.
    private static ulong Mixed(ulong value)
    {
        ulong high = Math.BigMul(value, s_factor, out ulong low);
        return high ^ low;
    }

    private static ulong Random64() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
}
