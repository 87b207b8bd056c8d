using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3015: an indicator without a name of its own.</summary>
/// <remarks>
/// Basis: logic; a formula without a name measures nothing that anybody could agree to. A row that stands under the name of the row
/// above has none either: the name is then shared by several formulas.
/// </remarks>
internal sealed class IndicatorWithoutNameRule : IIndicatorRule
{
    private const string Id = "KIN3015";

    private static readonly DiagnosticDescriptor s_nameless = Kind(new(
        "Indikator {code} tidak mempunyai nama.",
        "Indicator {code} has no name."));

    private static readonly DiagnosticDescriptor s_covered = Kind(new(
        "Indikator {code} tidak mempunyai nama sendiri; ia berada di bawah nama {other}.",
        "Indicator {code} has no name of its own; it stands under the name of {other}."));

    private static readonly LocalizedText s_name = new("nama yang dipakai bersama", "the name they share");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_nameless];

    public void Check(CascadeContext context, int first, int end)
    {
        foreach (int i in CheckFacts.Of(context).Traits.With(Trait.WithoutName, first, end))
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (string.IsNullOrWhiteSpace(context.Index.NameOf(indicator)))
                context.Report(s_nameless, context.AtIndicator(i), ("code", indicator.Code));
            else
                ReportCovered(context, i, indicator);
        }
    }

    private static void ReportCovered(CascadeContext context, int place, Indicator indicator)
    {
        context.Index.TryFindIndicator(indicator.NameFrom, out int named);
        context.Report(new Diagnostic(
            s_covered,
            context.AtIndicator(place),
            ("code", indicator.Code),
            ("other", indicator.NameFrom))
        {
            RelatedLocations = [new(context.AtIndicator(named, "name"), s_name)],
        });
    }

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        Id,
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator tanpa nama", "Indicator without a name"),
        message,
        new("Beri indikator itu nama yang menyatakan apa yang diukur.", "Give the indicator a name that says what is measured."));
}
