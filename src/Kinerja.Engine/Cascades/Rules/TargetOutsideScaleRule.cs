using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>
/// KIN3023: a target or baseline that the indicator's scale does not hold, a scale without any value, or a range that reads
/// backwards.
/// </summary>
/// <remarks>
/// Basis: arithmetic. A text that nobody could type is not judged, and nothing is judged by a scale that is itself wrong or that
/// states neither ends nor rungs.
/// </remarks>
internal sealed class TargetOutsideScaleRule : IIndicatorRule
{
    private const string Id = "KIN3023";
    private const int Baseline = -1;    // in place of a target's number

    private static readonly DiagnosticDescriptor s_outside = Kind(new(
        "{value} berada di luar skala indikator ini: {scale}.",
        "{value} lies outside the scale of this indicator: {scale}."));

    private static readonly DiagnosticDescriptor s_emptyScale = Kind(new(
        "Nilai terkecil {minimum} pada skala lebih besar daripada nilai terbesarnya {maximum}; tidak ada nilai yang memenuhinya.",
        "The smallest value {minimum} of the scale is above its largest {maximum}; no value fits."));

    private static readonly DiagnosticDescriptor s_backwards = Kind(new(
        "Batas bawah {low} lebih besar daripada batas atas {high}.",
        "The lower end {low} is above the upper end {high}."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_outside];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.BesideScale, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Scale is { Minimum: { } minimum, Maximum: { } maximum } && minimum > maximum)
                context.Report(s_emptyScale, context.AtIndicator(i, "scale"), ("minimum", minimum), ("maximum", maximum));
            Scale? scale = indicator.Scale is { } stated && CanJudge(stated) ? stated : null;
            if (indicator.Baseline is { } baseline)
                CheckValue(context, i, Baseline, scale, baseline.Value);
            for (int k = 0; k < indicator.Targets.Count; k++)
                CheckValue(context, i, k, scale, indicator.Targets[k].Value);
        }
    }

    private static void CheckValue(CascadeContext context, int place, int target, Scale? scale, IndicatorValue value)
    {
        if (value is RangeValue { Low: var low, High: var high } && low > high)
            context.Report(s_backwards, At(context, place, target), ("low", low), ("high", high));
        if (scale is not null && !scale.Holds(value))
            context.Report(s_outside, At(context, place, target), ("value", Words(value)), ("scale", Words(scale)));
    }

    private static DiagnosticLocation At(CascadeContext context, int place, int target) =>
        context.AtIndicator(place, target == Baseline ? "baseline" : $"targets/{target}");

    private static bool CanJudge(Scale scale) => scale switch
    {
        { Minimum: { } minimum, Maximum: { } maximum } => minimum <= maximum,
        _ => scale.Minimum is not null || scale.Maximum is not null || scale.Rungs.Count > 0,
    };

    private static LocalizedText Words(IndicatorValue value) => value switch
    {
        NumberValue number => LocalizedText.Of(number.Number),
        RangeValue range => Between(LocalizedText.Of(range.Low), LocalizedText.Of(range.High)),
        _ => value.ToString() ?? "",
    };

    private static LocalizedText Words(Scale scale)
    {
        if (scale.Rungs.Count > 0)
            return CodeListing.InWords(scale.Rungs.Count, place => scale.Rungs[place]);
        return (scale.Minimum, scale.Maximum) switch
        {
            ({ } minimum, { } maximum) => Between(LocalizedText.Of(minimum), LocalizedText.Of(maximum)),
            ({ } minimum, null) => new($"mulai {LocalizedText.Of(minimum).Indonesian}", $"from {LocalizedText.Of(minimum).English}"),
            (_, { } maximum) => new($"sampai {LocalizedText.Of(maximum).Indonesian}", $"up to {LocalizedText.Of(maximum).English}"),
            _ => "",
        };
    }

    private static LocalizedText Between(LocalizedText low, LocalizedText high) =>
        new($"{low.Indonesian} sampai {high.Indonesian}", $"{low.English} to {high.English}");

    // One kind of finding with three wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        Id,
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Target di luar skala", "Target outside the scale"),
        message,
        new("Perbaiki nilainya atau skalanya.", "Correct the value or the scale."));
}
