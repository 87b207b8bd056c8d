using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Targets;

/// <summary>The targets of the months, quarters or semesters of a year, taken in order and held against the target of the year.</summary>
internal struct PartTargets
{
    private Totals _total;
    private bool _hasNegative;
    private bool _hasOther; // what is no number adds up to nothing
    private Target? _last;

    public readonly Rational Sum => _total.Sum;

    public readonly Rational Mean => _total.Mean;

    public readonly decimal Last => ((NumberValue)_last!.Value).Number;

    /// <summary>Takes the target of the next part.</summary>
    public void Add(Target target)
    {
        _last = target;
        if (target.Value is not NumberValue { Number: var number })
        {
            _hasOther = true;
            return;
        }

        _total.Add(number);
        _hasNegative |= number < 0;
    }

    /// <summary>How the parts miss the target of their year.</summary>
    public readonly PathMiss Miss(decimal whole, Consolidation consolidation)
    {
        if (_hasOther)
            return PathMiss.None;
        bool isWhole = _last!.Period!.Number == LastOf(_last.Period.Kind);
        return consolidation switch
        {
            Consolidation.Sum when (isWhole && !_total.Make(whole)) || (_total.Exceed(whole) && !_hasNegative) => PathMiss.Sum,
            Consolidation.Average when isWhole && !_total.HaveMean(whole) => PathMiss.Mean,
            Consolidation.LastKnown when isWhole && Last != whole => PathMiss.Last,
            Consolidation.NotStated when isWhole && !_total.HaveMean(whole) && Last != whole && !_total.Make(whole) => PathMiss.All,
            _ => PathMiss.None,
        };
    }

    private static int LastOf(PeriodKind kind) => kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 2 };
}

/// <summary>What of the parts of a year is not the target of the year.</summary>
internal enum PathMiss
{
    /// <summary>They lead to it, or cannot be judged.</summary>
    None,

    /// <summary>Their sum, as the consolidation asks.</summary>
    Sum,

    /// <summary>Their mean, as the consolidation asks.</summary>
    Mean,

    /// <summary>The last, as the consolidation asks.</summary>
    Last,

    /// <summary>None of these, where no consolidation is stated.</summary>
    All,
}
