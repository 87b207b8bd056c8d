using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>The names that indicators go by, as numbers: names that are read alike have the same.</summary>
internal sealed class NameNumbers(CheckFacts facts) : FilledByStretch(facts.Index.Cascade.Indicators.Count)
{
    private readonly NameTexts _names = facts.Words.Names;
    private readonly bool[] _isPercentage = new bool[facts.Index.Cascade.Indicators.Count];
    private readonly Dictionary<int, int> _covered = []; // numbers of indicators that go by the name of another

    /// <summary>How many different names there are.</summary>
    public int Count => _names.Spellings.Count;

    /// <summary>Whether any name stands at two indicators.</summary>
    public bool HasRepeated
    {
        get
        {
            NeedAll();
            return _names.Spellings.HasRepeated;
        }
    }

    /// <summary>The number of an indicator's name; -1 for a name without letters.</summary>
    public int NumberOf(int indicator)
    {
        Need(indicator);
        return _names.SpellingOf(indicator) is >= 0 and var number ? number : _covered.GetValueOrDefault(indicator, -1);
    }

    /// <summary>Whether another indicator has the same name.</summary>
    public bool IsRepeated(int indicator) => NumberOf(indicator) is >= 0 and var number && _names.Spellings.IsRepeated(number);

    /// <summary>Whether an indicator's unit is percent or its name begins with <i>persentase</i> in any spelling.</summary>
    public bool IsPercentage(int indicator)
    {
        Need(indicator);
        return _isPercentage[indicator];
    }

    protected override void Fill(int first, int end)
    {
        ValueList<Indicator> indicators = facts.Index.Cascade.Indicators;
        for (int place = first; place < end; place++)
        {
            string name = indicators[place].Name;
            if (name.Length == 0 && indicators[place].NameFrom is { Length: > 0 } named && facts.Index.TryFindIndicator(named, out int other))
            {
                name = indicators[other].Name;
                _covered.Add(place, _names.SpellingFor(other));
            }

            _isPercentage[place] = facts.Units.IsPercent(facts.Units.OfIndicator(place)) || NameLetters.BeginsWithPercentage(name);
        }
    }
}
