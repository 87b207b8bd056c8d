using Kinerja.Cascades.Facts;
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
        CheckFacts facts = CheckFacts.Of(context);
        int[] superiors = Superiors(context, facts.Owners);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (facts.Traits.KindOf(i) != IndicatorKind.Iki || superiors[facts.Owners.NumberOf(i)] is not (>= 0 and var superior) || !IsPast(facts, i, superior))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            context.Report(
                s_past,
                context.AtIndicator(i, "supports"),
                ("code", indicator.Code),
                ("superior", facts.Owners.At(superior).Code),
                ("supported", indicator.Supports[0].Indicator));
        }
    }

    // For each owner the superior who has indicators, or -1. Nobody is their own superior.
    private static int[] Superiors(CascadeContext context, OwnerNumbers owners)
    {
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        var has = new bool[owners.Count];
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            has[owners.NumberOf(i)] = true;
            if (traits.KindOf(i) == IndicatorKind.Iku)
                has[owners.NumberOfResponsible(i)] = true;
        }

        var superiors = new int[owners.Count];
        Array.Fill(superiors, -1);
        for (int owner = 0; owner < superiors.Length; owner++)
        {
            if (owners.At(owner).Position is >= 0 and var position
                && context.Cascade.Positions[position].ReportsTo is { Length: > 0 } code
                && owners.Find(code) is >= 0 and var superior
                && superior != owner
                && has[superior])
            {
                superiors[owner] = superior;
            }
        }

        return superiors;
    }

    // Whether an indicator supports others but none of the superior's. Not where a link is across units or leads nowhere.
    private static bool IsPast(CheckFacts facts, int place, int superior)
    {
        ReadOnlySpan<int> targets = facts.Links.TargetsOf(place);
        int own = facts.Owners.NumberOf(place);
        for (int k = 0; k < targets.Length; k++)
        {
            int supported = targets[k];
            if (supported < 0 || facts.Links.MethodOf(place, k) == SupportMethod.Crosscutting)
                return false;
            int owner = facts.Owners.NumberOf(supported);
            if (owner == superior || owner == own || (facts.Traits.KindOf(supported) == IndicatorKind.Iku && facts.Owners.NumberOfResponsible(supported) == superior))
                return false;
        }

        return targets.Length > 0;
    }
}
