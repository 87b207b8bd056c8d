using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>What is to be reached when: numbers in their order, how their periods make a year, and where all began.</summary>
/// <remarks>All numbers are whole, so that a path times a number is a path again, and paths divide by load without a rest.</remarks>
internal sealed record TargetPath(IReadOnlyList<(Period? Period, int Number)> Steps, Consolidation Consolidation, PeriodKind? Reporting, int Baseline, Period? BaselinePeriod)
{
    /// <summary>A path that gets better from year to year, and within the first year towards its target.</summary>
    /// <param name="random">Chooses.</param>
    /// <param name="plan">The plan's period; null when it says none.</param>
    /// <param name="sums">Whether parts of a year may add up to it.</param>
    /// <param name="direction">1 when more is better, else -1.</param>
    public static TargetPath Of(Random random, Period? plan, bool sums, int direction)
    {
        int first = plan?.FirstYear ?? 2024;
        int years = plan is null ? 1 : plan.LastYear - first + 1;
        int start = random.Next(40, 60) / 4 * 4;
        var steps = new List<(Period?, int)>();
        bool isBare = years == 1 && plan is not null && random.Next(4) == 0;
        for (int k = 0; k < years; k++)
            steps.Add((isBare ? null : Period.OfYear(first + k), start + (direction * 4 * k)));
        Consolidation consolidation = (Consolidation)random.Next(4);
        if (consolidation == Consolidation.Sum && !sums)
            consolidation = Consolidation.LastKnown;
        PeriodKind? reporting = random.Next(5) switch { 0 => PeriodKind.Month, 1 => PeriodKind.Semester, 2 => null, 3 => PeriodKind.Year, _ => PeriodKind.Quarter };
        if (reporting is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Semester)
            steps.AddRange(Parts(reporting.Value, first, start, consolidation, direction));
        return new(steps, consolidation, reporting, start - (direction * 6), random.Next(3) == 0 ? null : Period.OfYear(first - 1));
    }

    public TargetPath Times(int factor) => this with
    {
        Steps = [.. Steps.Select(step => (step.Period, step.Number * factor))],
        Baseline = Baseline * factor,
    };

    private static IEnumerable<(Period?, int)> Parts(PeriodKind kind, int year, int whole, Consolidation consolidation, int direction)
    {
        int count = kind switch { PeriodKind.Month => 12, PeriodKind.Quarter => 4, _ => 2 };
        for (int i = 0; i < count; i++)
        {
            // Less at the beginning and as much more at the end.
            int tilt = i == 0 ? -1 : i == count - 1 ? 1 : 0;
            int number = consolidation switch
            {
                Consolidation.Sum => (whole / count) + tilt + (i == count - 1 ? whole % count : 0),
                Consolidation.Average => whole + tilt,
                _ => whole - (direction * (count - 1 - i)),
            };
            yield return (PartOf(kind, year, i + 1), number);
        }
    }

    private static Period PartOf(PeriodKind kind, int year, int number) => kind switch
    {
        PeriodKind.Month => Period.OfMonth(year, number),
        PeriodKind.Quarter => Period.OfQuarter(year, number),
        _ => Period.OfSemester(year, number),
    };
}
