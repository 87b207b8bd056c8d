using System.Buffers;
using System.Numerics;

namespace Kinerja.Cascades.Wording;

/// <summary>Keeps the words of many texts, each text's together, in pieces that need not be copied when more come.</summary>
/// <remarks>The pieces are lent: those of a large plan are megabytes that the next check can use again.</remarks>
/// <param name="texts">How many texts may come.</param>
internal sealed class WordStore(int texts) : IDisposable
{
    private const int Largest = 32 * 1024;
    private const int Smallest = 64;
    private const int UsualWords = 16;

    private readonly int _shift = BitOperations.Log2((uint)Math.Clamp(texts, Smallest / UsualWords, Largest / UsualWords) * UsualWords);
    private readonly List<int[]> _pieces = [];
    private int _used = int.MaxValue;

    private int Piece => 1 << _shift;

    /// <summary>Keeps a text's words.</summary>
    /// <returns>Where they are.</returns>
    public int Add(ReadOnlySpan<int> words)
    {
        // Before the words stands how many they are.
        if (_used >= Piece - words.Length)
        {
            _pieces.Add(ArrayPool<int>.Shared.Rent(Math.Max(Piece, words.Length + 1)));
            _used = 0;
        }

        int place = ((_pieces.Count - 1) << _shift) + _used;
        Span<int> piece = _pieces[^1].AsSpan(_used);
        piece[0] = words.Length;
        words.CopyTo(piece[1..]);
        _used += words.Length + 1;
        return place;
    }

    /// <summary>Gives the pieces back; nothing may be asked for afterwards.</summary>
    public void Dispose()
    {
        foreach (int[] piece in _pieces)
            ArrayPool<int>.Shared.Return(piece);
        _pieces.Clear();
    }

    /// <summary>The words that were kept there.</summary>
    public ReadOnlySpan<int> Of(int place)
    {
        int[] piece = _pieces[place >> _shift];
        int at = place & (Piece - 1);
        return piece.AsSpan(at + 1, piece[at]);
    }
}
