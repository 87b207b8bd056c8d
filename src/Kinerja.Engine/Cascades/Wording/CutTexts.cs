using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of the texts of one list of a plan.</summary>
/// <param name="words">Cuts them.</param>
/// <param name="count">How many there are.</param>
internal abstract class CutTexts(PlanWords words, int count) : FilledByStretch(count), IDisposable
{
    private const int Empty = -1;
    private const int CacheLine = 64 / sizeof(char);

    private readonly WordStore _store = new(count);
    private readonly int[] _places = new int[count];
    private readonly string[] _texts = new string[Math.Min(count, Stretch)];
    private int _fetched;

    protected PlanWords Words => words;

    /// <summary>The words of the text at a place.</summary>
    public ReadOnlySpan<int> Of(int place)
    {
        Need(place);
        return _places[place] == Empty ? [] : _store.Of(_places[place]);
    }

    /// <summary>Whether there is no text at a place, not even one without words.</summary>
    public bool IsEmpty(int place)
    {
        Need(place);
        return _places[place] == Empty;
    }

    public void Dispose() => _store.Dispose();

    protected abstract string TextOf(int place);

    /// <summary>Cuts the text at a place and notes what else is asked of it.</summary>
    protected abstract ReadOnlySpan<int> Cut(int place, string text);

    /// <summary>Notes what is asked of a stretch of texts that were cut; at most <see cref="FilledByStretch.Stretch"/> of them.</summary>
    protected virtual void Conclude(int first, int end)
    {
    }

    protected override void Fill(int first, int end)
    {
        for (int start = first; start < end; start += Stretch)
            FillStretch(start, Math.Min(end, start + Stretch));
    }

    private void FillStretch(int first, int end)
    {
        Fetch(first, end);
        for (int place = first; place < end; place++)
        {
            string text = _texts[place - first];
            _places[place] = text.Length == 0 ? Empty : _store.Add(Cut(place, text));
        }

        Conclude(first, end);
    }

    // A processor waits for several texts at once when it need not do anything with each between.
    private void Fetch(int first, int end)
    {
        for (int place = first; place < end; place++)
            _texts[place - first] = TextOf(place);
        int fetched = 0;
        foreach (string text in _texts.AsSpan(0, end - first))
        {
            for (int at = 0; at < text.Length; at += CacheLine)
                fetched += text[at];
        }

        _fetched = fetched;
    }
}
