using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3018: an indicator that does not say whether more or less is better.</summary>
/// <remarks>
/// Basis: arithmetic; achievement is computed the other way round for minimising indicators, so it cannot be computed without
/// knowing.
/// </remarks>
internal sealed class IndicatorWithoutPolarityRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_missing = new(
        "KIN3018",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator tanpa polarisasi", "Indicator without a polarity"),
        new(
            "Indikator {code} tidak menyatakan apakah nilai yang lebih tinggi atau lebih rendah yang lebih baik.",
            "Indicator {code} does not say whether a higher or a lower value is better."),
        new("Nyatakan polarisasinya: maximize, minimize atau stabilize.", "State its polarity: maximize, minimize or stabilize."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_missing];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.WithoutPolarity, first, end))
            context.Report(s_missing, context.AtIndicator(i), ("code", context.Cascade.Indicators[i].Code));
    }
}
