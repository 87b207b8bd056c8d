namespace Kinerja.Cascades.Wording;

/// <summary>Keeps the words of many texts, each text's together, in pieces that need not be copied when more come.</summary>
internal sealed class WordStore
{
    private const int Piece = 16 * 1024;

    private readonly List<int[]> _pieces = [];
    private int _used = Piece;

    /// <summary>Keeps a text's words.</summary>
    public Place Add(ReadOnlySpan<int> words)
    {
        if (_used + words.Length > Piece || _pieces.Count == 0)
        {
            _pieces.Add(new int[Math.Max(Piece, words.Length)]);
            _used = 0;
        }

        words.CopyTo(_pieces[^1].AsSpan(_used));
        var place = new Place(((_pieces.Count - 1) * Piece) + _used, words.Length);
        _used += words.Length;
        return place;
    }

    /// <summary>The words that were kept there.</summary>
    public ReadOnlySpan<int> Of(Place place) =>
        place.Count == 0 ? [] : _pieces[place.Start / Piece].AsSpan(place.Start % Piece, place.Count);

    /// <summary>Where a text's words are.</summary>
    /// <param name="Start">The number of the piece, times its length, and the first word in it.</param>
    /// <param name="Count">How many words.</param>
    internal readonly record struct Place(int Start, int Count);
}
