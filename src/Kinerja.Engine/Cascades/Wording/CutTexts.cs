using Kinerja.Cascades.Facts;

namespace Kinerja.Cascades.Wording;

/// <summary>The words of the texts of one list of a plan.</summary>
/// <param name="words">Cuts them.</param>
/// <param name="count">How many there are.</param>
internal abstract class CutTexts(PlanWords words, int count) : FilledByStretch(count)
{
    private const int Empty = -1;

    private readonly WordStore _store = new(count);
    private readonly int[] _places = new int[count];

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

    protected abstract string TextOf(int place);

    /// <summary>Cuts the text at a place and notes what else is asked of it.</summary>
    protected abstract ReadOnlySpan<int> Cut(int place, string text);

    protected override void Fill(int first, int end)
    {
        for (int place = first; place < end; place++)
        {
            string text = TextOf(place);
            _places[place] = text.Length == 0 ? Empty : _store.Add(Cut(place, text));
        }
    }
}
