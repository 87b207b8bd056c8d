using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3065: an IKU that counts things which none of its supporters counts, or which one counts as a share of something else.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: direct support divides the supported result itself (pages 39 to 43); support that does not is
/// indirect and says so. A heuristic: what is counted is the unit of the variable above the fraction bar. Silent as soon as one of the
/// supporters states its method, and about indices and scores.
/// </remarks>
internal sealed class UnlikeSupportRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_none = Kind(new(
        "{code} menghitung {thing}, tetapi tidak satu pun pendukungnya menghitungnya: {codes}.",
        "{code} counts {thing}, which none of its supporters counts: {codes}."));

    private static readonly DiagnosticDescriptor s_share = Kind(new(
        "{code} menghitung jumlah {thing}, sedangkan pendukungnya, {codes}, menghitung persentasenya.",
        "{code} counts {thing}, while its supporter {codes} gives a percentage of them."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_none];

    public void Check(CascadeContext context)
    {
        Supporters supporters = Supporters.Of(context);
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (traits.KindOf(i) == IndicatorKind.Iku && supporters.Of(i).Length > 0 && !StatesMethod(supporters.Of(i)))
                CheckSupport(context, i, supporters.Of(i));
        }
    }

    private static void CheckSupport(CascadeContext context, int place, ReadOnlySpan<Supporters.Support> supports)
    {
        Indicator iku = context.Cascade.Indicators[place];
        bool isShare = Percentages.Is(context, place);
        if (CountedBy(context, place) is not { } thing || (!isShare && !NameComparer.Instance.Equals(thing, iku.Unit.Text)))
            return;
        bool isCounted = false;
        foreach (Supporters.Support support in supports)
        {
            if (!NameComparer.Instance.Equals(CountedBy(context, support.Indicator), thing))
                continue;
            isCounted = true;
            if (!isShare && Percentages.Is(context, support.Indicator))
                Report(context, s_share, place, thing, support.CodeIn(context));
        }

        Supporters.Support[] all = supports.ToArray();
        if (!isCounted)
            Report(context, s_none, place, thing, CodeListing.InWords(all.Length, at => all[at].CodeIn(context)));
    }

    // The unit of what is above the fraction bar, or of the only variable; null for other formulas.
    private static string? CountedBy(CascadeContext context, int place)
    {
        int variable;
        if (FormulaWords.Fraction(context, place) is { } fraction)
            variable = fraction.Part;
        else if (context.FormulaOf(place) is not { References.Count: 1 } facts || !context.Index.TryFindVariable(facts.References[0].Name, context.Cascade.Indicators[place].Owner, out variable))
            return null;
        MeasurementUnit unit = context.Cascade.Variables[variable].Unit;
        return unit.IsStated && !unit.IsPercent && !IndexUnits.Has(unit) ? unit.Text.Trim() : null;
    }

    private static bool StatesMethod(ReadOnlySpan<Supporters.Support> supports)
    {
        foreach (Supporters.Support support in supports)
        {
            if (support.Method != SupportMethod.NotStated)
                return true;
        }

        return false;
    }

    private static void Report(CascadeContext context, DiagnosticDescriptor kind, int place, string thing, LocalizedText codes) =>
        context.Report(kind, context.AtIndicator(place), ("code", context.Cascade.Indicators[place].Code), ("thing", thing), ("codes", codes));

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3065",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Pendukung menghitung hal lain", "Support that counts other things"),
        message,
        new(
            "Beri satu IKI yang menghitung hal yang sama, atau nyatakan metode dukungannya tidak langsung.",
            "Let one IKI count the same thing, or state that the support is indirect."),
        DiagnosticCertainty.Heuristic);
}
