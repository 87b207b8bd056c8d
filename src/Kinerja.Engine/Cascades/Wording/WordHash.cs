using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kinerja.Cascades.Wording;

/// <summary>Hashes of words without case, seeded for each process: nobody can prepare a document whose words all collide.</summary>
/// <remarks>Nearly all words are ASCII; they take four letters at a step, a fraction of what a hash of any text takes.</remarks>
internal static class WordHash
{
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    // In a word there are letters and digits only, and of these the bit of small letters makes capitals small and leaves digits alone.
    private const ulong Small = 0x0020_0020_0020_0020;

    private static readonly ulong s_seed = TextHash.Random();
    private static readonly ulong s_otherSeed = TextHash.Random();
    private static readonly ulong s_factor = TextHash.Random() | 1;

    /// <summary>The hash of letters and digits.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        ulong hash = s_seed ^ (uint)word.Length;
        ReadOnlySpan<char> rest = word;
        for (; rest.Length >= 4; rest = rest[4..])
        {
            ulong four = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest));
            if ((four & NotAscii) != 0)
                return string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
            hash = Mixed(hash ^ (four | Small));
        }

        ulong last = 0;
        foreach (char c in rest)
            last = (last << 16) | c;
        if ((last & NotAscii) != 0)
            return string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
        hash = Mixed(hash ^ (last | Small));
        return (int)(hash ^ (hash >> 32));
    }

    /// <summary>The hash of any letters, as they are.</summary>
    public static ulong OfLetters(ReadOnlySpan<char> letters)
    {
        ulong hash = s_otherSeed ^ (uint)letters.Length;
        foreach (char c in letters)
            hash = Mixed(hash ^ c);
        return hash;
    }

    /// <summary>The hash of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong low, ulong high) => TextHash.Folded(low ^ s_seed, high ^ s_otherSeed);

    /// <summary>The hash of anything that is followed by something else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Then(ulong first, ulong next) => Mixed(first ^ next);

    private static ulong Mixed(ulong value) => TextHash.Folded(value, s_factor);
}
