using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Kinerja.Cascades.Naming;

namespace Kinerja.Cascades.Wording;

/// <summary>A text of usual characters in small letters, with where its words are: found 32 characters at a step.</summary>
/// <remarks>Holds one text until it takes the next. Nearly all texts of plans are of usual characters; the others are read letter by letter.</remarks>
internal sealed class AsciiText
{
    /// <summary>How many letters two numbers hold.</summary>
    public const int Pair = 2 * sizeof(ulong);

    /// <summary>How many characters one number of <see cref="Words"/> tells of.</summary>
    public const int Block = 64;

    private const int Longest = 1024;
    private const int Step = 32;

    // What is read at once may reach beyond the end.
    private readonly byte[] _letters = new byte[Longest + Block];
    private readonly ulong[] _words = new ulong[Longest / Block];
    private int _length;

    /// <summary>Which characters belong to words, the first as the lowest bit.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, (_length + Block - 1) / Block);

    /// <summary>Whether the text consists of words and of what names are compared without.</summary>
    public bool IsPlain { get; private set; }

    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Takes a text; false when it is too long or has other characters.</summary>
    public bool TryTake(string text)
    {
        if (text.Length > Longest || Ascii.ToLower(text, _letters, out _length) != OperationStatus.Done)
            return false;
        ulong others = 0;
        for (int at = 0; at < _length; at += Block)
        {
            (uint words, uint known) = Kinds(at);
            (uint nextWords, uint nextKnown) = Kinds(at + Step);
            ulong text64 = _length - at < Block ? (1UL << (_length - at)) - 1 : ulong.MaxValue;
            _words[at / Block] = (words | ((ulong)nextWords << Step)) & text64;
            others |= ~(known | ((ulong)nextKnown << Step)) & text64;
        }

        IsPlain = others == 0 || NameLetters.KeepsWordsOnly(_letters.AsSpan(0, _length));
        return true;
    }

    /// <summary>The letters of a word of at most <see cref="Pair"/> letters as two numbers, with zeros behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (ulong Low, ulong High) PairAt(int start, int length)
    {
        ReadOnlySpan<ulong> letters = MemoryMarshal.Cast<byte, ulong>(_letters.AsSpan(start, Pair));
        ReadOnlySpan<ulong> mask = MemoryMarshal.Cast<byte, ulong>(Masks.Slice(Pair - length, Pair));
        return (letters[0] & mask[0], letters[1] & mask[1]);
    }

    // Which characters belong to words, and which do or certainly stand between them: blanks, brackets, and what lies from the comma to the slash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (uint Words, uint Known) Kinds(int at)
    {
        Vector256<byte> letters = Vector256.Create<byte>(_letters.AsSpan(at, Step));
        Vector256<byte> words = AreWithin(letters, 'a', 'z') | AreWithin(letters, '0', '9');
        Vector256<byte> known = words | AreWithin(letters, ' ', ' ') | AreWithin(letters, '(', ')') | AreWithin(letters, ',', '/');
        return (words.ExtractMostSignificantBits(), known.ExtractMostSignificantBits());
    }

    private static Vector256<byte> AreWithin(Vector256<byte> letters, char first, char last) =>
        Vector256.LessThanOrEqual(letters - Vector256.Create((byte)first), Vector256.Create((byte)(last - first)));
}
