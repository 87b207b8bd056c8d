using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Comparing;

/// <summary>Finds targets of whole years; a target without a period of its own is for that of the plan.</summary>
internal static class YearlyTargets
{
    private const int None = -1;

    /// <summary>The place of the target of the latest year; negative when there is none.</summary>
    public static int Last(Indicator indicator, Period? plan)
    {
        int last = None;
        int year = int.MinValue;
        for (int k = 0; k < indicator.Targets.Count; k++)
        {
            if (YearOf(indicator.Targets[k], plan) is { } found && found > year)
                (last, year) = (k, found);
        }

        return last;
    }

    /// <summary>The place of the target of the first year after another; negative when there is none.</summary>
    public static int FirstAfter(Indicator indicator, Period? plan, int year)
    {
        int first = None;
        int earliest = int.MaxValue;
        for (int k = 0; k < indicator.Targets.Count; k++)
        {
            if (YearOf(indicator.Targets[k], plan) is { } found && found > year && found < earliest)
                (first, earliest) = (k, found);
        }

        return first;
    }

    private static int? YearOf(Target target, Period? plan) =>
        (target.Period ?? plan) is { Kind: PeriodKind.Year } period ? period.FirstYear : null;
}
