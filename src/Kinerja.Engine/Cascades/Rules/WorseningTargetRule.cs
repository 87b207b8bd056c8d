using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3037: a yearly target that is worse than that of an earlier year.</summary>
/// <remarks>
/// Basis: logic; a path that turns back against its polarity needs a reason. Silent where the polarity is not stated or asks for no direction,
/// and about values that cannot be compared.
/// </remarks>
internal sealed class WorseningTargetRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_worse = new(
        "KIN3037",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Target memburuk", "Target that gets worse"),
        new(
            "Target tahun {year} adalah {target}, lebih buruk daripada target tahun {before}, yaitu {earlier}.",
            "The target of {year} is {target}, worse than that of {before}, which is {earlier}."),
        new(
            "Periksa targetnya dan polarisasinya; bila memang direncanakan, tulis alasannya.",
            "Check the target and the polarity; if it is meant, write down why."));

    private static readonly LocalizedText s_earlier = new("target sebelumnya", "the earlier target");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_worse];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.TargetsOfYears, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Polarity is not (Polarity.Maximize or Polarity.Minimize))
                continue;
            // Stable, so that of two targets of one year the first in the document comes first.
            int[] years = [.. Enumerable.Range(0, indicator.Targets.Count)
                .Where(k => indicator.Targets[k].Period is { Kind: PeriodKind.Year })
                .OrderBy(k => indicator.Targets[k].Period!.FirstYear)];
            for (int k = 1; k < years.Length; k++)
                CheckStep(context, i, years[k - 1], years[k]);
        }
    }

    private static void CheckStep(CascadeContext context, int place, int earlier, int later)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        Target before = indicator.Targets[earlier];
        Target after = indicator.Targets[later];
        if (before.Period == after.Period || Direction.Compare(indicator, before.Value, after.Value) is not < 0)
            return;
        context.Report(new Diagnostic(
            s_worse,
            context.AtIndicator(place, $"targets/{later}"),
            ("year", after.Period!.ToString()),
            ("target", Direction.Words(after.Value)),
            ("before", before.Period!.ToString()),
            ("earlier", Direction.Words(before.Value)))
        {
            RelatedLocations = [new(context.AtIndicator(place, $"targets/{earlier}"), s_earlier)],
        });
    }
}
