using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Targets;

/// <summary>The period of a target: its own, else the plan's, else none.</summary>
internal readonly record struct When(Period? Period)
{
    /// <summary>Whether the period is a part of a year: a month, a quarter or a semester.</summary>
    public bool IsPartOfYear => Period?.Kind is PeriodKind.Month or PeriodKind.Quarter or PeriodKind.Semester;

    /// <summary>A number that equal periods share and no others; 0 for none.</summary>
    public long Key => Period is null ? 0 : ((Period.FirstYear * 10_000L + Period.LastYear) * 8 + (int)Period.Kind) * 16 + Period.Number;

    public static When Of(CascadeContext context, Target target) => Of(context.Cascade, target);

    public static When Of(Cascade plan, Target target) => new(target.Period ?? plan.Period);
}
