namespace Kinerja.Cascades.Facts;

/// <summary>Facts about indicators that are worked out in the order of the document, a stretch at a time, as far as anybody asks.</summary>
/// <remarks>So an indicator is fetched from memory once for its facts and for the rules that look at it next.</remarks>
/// <param name="count">How many indicators there are.</param>
internal abstract class FilledByStretch(int count)
{
    /// <summary>So many indicators, with what hangs on them, stay in a processor's cache from one rule to the next.</summary>
    public const int Stretch = 256;

    private int _ready;

    /// <summary>Works out what is missing before a place.</summary>
    public void Require(int end) => Need(end - 1);

    /// <summary>Works out what is missing up to an indicator.</summary>
    protected void Need(int indicator)
    {
        if (indicator >= _ready)
            FillTo(Math.Min(count, (indicator / Stretch + 1) * Stretch));
    }

    /// <summary>Works out what is missing of all.</summary>
    protected void NeedAll()
    {
        if (_ready < count)
            FillTo(count);
    }

    /// <summary>Works out the facts of a stretch.</summary>
    protected abstract void Fill(int first, int end);

    private void FillTo(int end)
    {
        Fill(_ready, end);
        _ready = end;
    }
}
