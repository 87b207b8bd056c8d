using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Targets;

/// <summary>The period of a target: its own, else the plan's, else none.</summary>
internal readonly record struct When(Period? Period)
{
    /// <summary>Whether the period is a part of a year: a month, a quarter or a semester.</summary>
    public bool IsPartOfYear => Period?.Kind is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Semester;

    public static When Of(CascadeContext context, Target target) => new(target.Period ?? context.Cascade.Period);
}
