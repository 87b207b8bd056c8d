using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>
/// KIN3010: an IKI that supports no IKU, neither directly nor through other indicators, and is not declared to support none.
/// </summary>
/// <remarks>
/// Basis: PP 30/2019 article 1 (an IKI measures a person's success at work; read in a quotation) and PermenPANRB 6/2022, read in a
/// full copy: no employee is without a contribution to the organisation's targets (page 24), and results are cascaded directly,
/// indirectly or across units (<i>penjenjangan</i>, pages 39 to 43).
/// </remarks>
internal sealed class IkiWithoutIkuRule : ICascadeRule
{
    private const string Id = "KIN3010";

    private static readonly DiagnosticDescriptor s_unlinked = Kind(new(
        "{code} tidak mendukung indikator mana pun; setiap IKI mendukung suatu IKU.",
        "{code} supports no indicator at all; every IKI supports an IKU."));

    private static readonly DiagnosticDescriptor s_stranded = Kind(new(
        "Dukungan {code} tidak sampai ke satu IKU pun, baik langsung maupun melalui indikator lain.",
        "The support links of {code} reach no IKU, neither directly nor through other indicators."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unlinked];

    public void Check(CascadeContext context)
    {
        int[] nearestIku = SupportGraph.NearestIku(context);
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (nearestIku[i] >= 0 || traits.KindOf(i) != IndicatorKind.Iki || traits.Has(i, Trait.DeclaringNoIku))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Supports.Count == 0)
                context.Report(s_unlinked, context.AtIndicator(i), ("code", indicator.Code));
            else
                context.Report(s_stranded, context.AtIndicator(i, "supports"), ("code", indicator.Code));
        }
    }

    // One kind of finding with two wordings: no link, and links that end too early.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        Id,
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("IKI tanpa IKU", "IKI without an IKU"),
        message,
        new(
            "Tambahkan dukungan ke IKU atau ke indikator yang mendukung IKU, atau nyatakan dengan alasan bahwa tidak ada IKU yang didukung.",
            "Add a support link to an IKU or to an indicator that supports one, or declare with a reason that it supports none."));
}
