using Kinerja.Cascades.Naming;

namespace Kinerja.Cascades.Facts;

/// <summary>The names that indicators go by, as numbers: names that are read alike have the same.</summary>
internal sealed class NameNumbers(CheckFacts facts) : FilledByStretch(facts.Index.Cascade.Indicators.Count)
{
    private readonly int[] _numbers = new int[facts.Index.Cascade.Indicators.Count];
    private readonly bool[] _isPercentage = new bool[facts.Index.Cascade.Indicators.Count];
    private readonly Dictionary<string, int> _known = new(facts.Index.Cascade.Indicators.Count, NameComparer.Instance);

    /// <summary>How many different names there are.</summary>
    public int Count
    {
        get
        {
            NeedAll();
            return _known.Count;
        }
    }

    /// <summary>The number of an indicator's name; -1 for a name without letters.</summary>
    public int NumberOf(int indicator)
    {
        Need(indicator);
        return _numbers[indicator];
    }

    /// <summary>Whether an indicator's unit is percent or its name begins with <i>persentase</i> in any spelling.</summary>
    public bool IsPercentage(int indicator)
    {
        Need(indicator);
        return _isPercentage[indicator];
    }

    protected override void Fill(int first, int end)
    {
        for (int place = first; place < end; place++)
        {
            string name = facts.Index.NameOf(facts.Index.Cascade.Indicators[place]);
            _isPercentage[place] = facts.Units.IsPercent(facts.Units.OfIndicator(place)) || NameLetters.BeginsWithPercentage(name);
            int number = -1;
            if (NameComparer.HasLetters(name) && !_known.TryGetValue(name, out number))
                _known.Add(name, number = _known.Count);
            _numbers[place] = number;
        }
    }
}
