using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3012: an IKU of the organisation that no IKI supports, neither directly nor through other indicators.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: the indicators of the performance agreement become results of persons (page 27)
/// and each is covered by at least one person or team (pages 46 to 49). The IKU of organisations that the document only quotes are left out.
/// </remarks>
internal sealed class IkuWithoutIkiRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_unsupported = new(
        "KIN3012",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("IKU tanpa IKI", "IKU without an IKI"),
        new(
            "Tidak satu IKI pun mendukung {code}, baik langsung maupun melalui indikator lain.",
            "No IKI supports {code}, neither directly nor through other indicators."),
        new(
            "Tambahkan dukungan dari IKI jabatan yang mengerjakannya.",
            "Add a support link from the IKI of the position that works for it."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unsupported];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        int[] nearestIki = Reachability.NearestSource(SupportGraph.Of(context), place => traits.KindOf(place) == IndicatorKind.Iki);
        var own = new OwnOrganization(context);
        for (int i = 0; i < indicators.Count; i++)
        {
            if (traits.KindOf(i) != IndicatorKind.Iku || !own.Owns(indicators[i].Owner))
                continue;
            // Links go by code, and of several indicators with one code the first is found.
            context.Index.TryFindIndicator(indicators[i].Code, out int first);
            if (nearestIki[first] < 0)
                context.Report(s_unsupported, context.AtIndicator(i), ("code", indicators[i].Code));
        }
    }
}
