using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3011: an indicator that is declared to support no IKU although its links reach one.</summary>
/// <remarks>Basis: logic; the declaration and the links contradict each other, and only a person knows which of them holds.</remarks>
internal sealed class FalseNoIkuDeclarationRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_contradicted = new(
        "KIN3011",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Pernyataan tanpa IKU tidak berlaku", "Declaration of no IKU does not hold"),
        new(
            "{code} dinyatakan tidak mendukung IKU, tetapi dukungannya sampai ke {iku}.",
            "{code} is declared to support no IKU, but its support links reach {iku}."),
        new("Hapus pernyataan itu, atau hapus dukungan yang tidak berlaku.", "Remove the declaration, or the support link that does not hold."));

    private static readonly LocalizedText s_reached = new("IKU yang dicapai", "the IKU that is reached");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_contradicted];

    public void Check(CascadeContext context)
    {
        int[] nearestIku = SupportGraph.NearestIku(context);
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (!traits.Has(i, Trait.DeclaringNoIku))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            if (IkuReached(context, indicator, nearestIku) is not { } iku)
                continue;
            context.Report(new Diagnostic(
                s_contradicted,
                context.AtIndicator(i, "supportsNoIku"),
                ("code", indicator.Code),
                ("iku", context.Cascade.Indicators[iku].Code))
            {
                RelatedLocations = [new(context.AtIndicator(iku), s_reached)],
                Fixes = [RemovalOf(context.AtIndicator(i, "supportsNoIku").Pointer!, indicator.SupportsNoIku)],
            });
        }
    }

    private static Fix RemovalOf(string pointer, string declaration) => new(
        FixKind.Suggested,
        new("Hapus pernyataan tanpa IKU", "Remove the declaration of no IKU"),
        FixEdit.Test(pointer, declaration),
        FixEdit.Remove(pointer));

    // By its links, so that an IKU does not count as reaching itself.
    private static int? IkuReached(CascadeContext context, Indicator indicator, int[] nearestIku)
    {
        foreach (SupportLink link in indicator.Supports)
        {
            if (context.Index.TryFindIndicator(link.Indicator, out int target) && nearestIku[target] >= 0)
                return nearestIku[target];
        }

        return null;
    }
}
