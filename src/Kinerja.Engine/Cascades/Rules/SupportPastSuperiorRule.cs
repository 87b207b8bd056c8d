using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3052: an IKI that supports others but no indicator of its holder's direct superior, who has some.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: a subordinate's result names the superior's result that it intervenes in (format A.1.7).
/// A superior's indicators are those that the position owns and the IKU that it answers for. Support inside one position counts as well.
/// Nobody is passed by where a position reports to itself; that it does is another finding.
/// </remarks>
internal sealed class SupportPastSuperiorRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_past = new(
        "KIN3052",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Dukungan melewati atasan langsung", "Support past the direct superior"),
        new(
            "{code} tidak mendukung indikator atasan langsungnya, {superior}, melainkan {supported}.",
            "{code} supports no indicator of the direct superior, {superior}, but {supported}."),
        new(
            "Dukung indikator atasan langsung, atau nyatakan hubungan itu lintas unit.",
            "Support an indicator of the direct superior, or state that the link is across units."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_past];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        var has = new HashSet<string>(StringComparer.Ordinal);
        foreach (Indicator indicator in indicators)
        {
            has.Add(indicator.Owner);
            if (indicator.Kind == IndicatorKind.Iku)
                has.Add(indicator.Responsible);
        }

        for (int i = 0; i < indicators.Count; i++)
        {
            if (indicators[i] is { Kind: IndicatorKind.Iki, Supports.Count: > 0 } indicator && SuperiorOf(context, indicator) is { Length: > 0 } superior
                && has.Contains(superior) && FirstPast(context, indicator, superior) is { } first)
            {
                context.Report(s_past, context.AtIndicator(i, "supports"), ("code", indicator.Code), ("superior", superior), ("supported", first));
            }
        }
    }

    // Nobody is their own superior.
    private static string SuperiorOf(CascadeContext context, Indicator indicator) =>
        context.Index.TryFindPosition(indicator.Owner, out int holder) && context.Cascade.Positions[holder].ReportsTo != indicator.Owner
            ? context.Cascade.Positions[holder].ReportsTo
            : "";

    // The first supported indicator when none of them is the superior's; null when one is, or when a link is across units or leads nowhere.
    private static string? FirstPast(CascadeContext context, Indicator indicator, string superior)
    {
        foreach (SupportLink link in indicator.Supports)
        {
            if (link.Method == SupportMethod.Crosscutting || !context.Index.TryFindIndicator(link.Indicator, out int place))
                return null;
            Indicator supported = context.Cascade.Indicators[place];
            if (supported.Owner == superior || supported.Owner == indicator.Owner || (supported.Kind == IndicatorKind.Iku && supported.Responsible == superior))
                return null;
        }

        return indicator.Supports[0].Indicator;
    }
}
