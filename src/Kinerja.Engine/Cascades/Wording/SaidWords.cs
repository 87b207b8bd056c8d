namespace Kinerja.Cascades.Wording;

/// <summary>The words of one thing, to ask of each whether it is said; used anew for the next thing.</summary>
/// <param name="book">Numbers the words.</param>
internal sealed class SaidWords(WordBook book)
{
    private int[] _saidIn = []; // by word: the last thing, counted from 1
    private int _thing;

    /// <summary>Forgets what was said.</summary>
    public void Clear() => _thing++;

    /// <summary>Notes the words of a text.</summary>
    public void Add(ReadOnlySpan<int> text)
    {
        if (_saidIn.Length < book.Count)
            Array.Resize(ref _saidIn, book.Count * 2);
        foreach (int word in text)
            _saidIn[word] = _thing;
    }

    /// <summary>Whether a word is said.</summary>
    public bool Has(int word) => word < _saidIn.Length && _saidIn[word] == _thing;
}
