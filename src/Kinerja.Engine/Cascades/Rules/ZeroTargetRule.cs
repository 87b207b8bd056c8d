using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Targets;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3040: a target of 0, by which achievement cannot be divided.</summary>
/// <remarks>
/// Basis: arithmetic; achievement is a share of the target. Where less is better, the largest value of the scale stands in as the worst
/// result, and where the polarity names no direction, nothing is said. Parts of a year may be 0 on their way to its target.
/// </remarks>
internal sealed class ZeroTargetRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_zero = new(
        "KIN3040",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Target nol", "Target of zero"),
        new(
            "Target {code} adalah 0, sehingga capaiannya tidak dapat dihitung dengan membagi.",
            "The target of {code} is 0, so that its achievement cannot be computed by division."),
        new(
            "Beri skala dengan nilai terbesar (realisasi terburuk) bila lebih rendah lebih baik, atau perbaiki targetnya.",
            "Give the scale a largest value (the worst result) if less is better, or correct the target."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_zero];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.ZeroTarget, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (!DividesByTarget(indicator))
                continue;
            for (int k = 0; k < indicator.Targets.Count; k++)
            {
                if (indicator.Targets[k].Value is NumberValue { Number: 0 } && !When.Of(context, indicator.Targets[k]).IsPartOfYear)
                    context.Report(s_zero, context.AtIndicator(i, $"targets/{k}"), ("code", indicator.Code));
            }
        }
    }

    private static bool DividesByTarget(Indicator indicator) => indicator.Polarity switch
    {
        Polarity.Maximize => true,
        Polarity.Minimize => indicator.Scale?.Maximum is null,
        _ => false,
    };
}
