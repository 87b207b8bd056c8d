using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3055: one IKI in several positions that does not say how it is divided among them.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: a result that several share is divided by aspect, area or load (pages 39 to 43). Silent
/// when all but one support another of them directly, or all of them some other indicator: then the whole and its parts are told. Names are
/// compared as everywhere.
/// </remarks>
internal sealed class SharedIndicatorRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_shared = new(
        "KIN3055",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Indikator bersama tanpa pembagian", "Shared indicator without a division"),
        new(
            "Indikator '{name}' ada pada {count} jabatan ({codes}) tanpa dasar pembagian.{hint}",
            "The indicator '{name}' stands with {count} positions ({codes}) without a basis of division.{hint}"),
        new(
            "Nyatakan pembagiannya (direct-by-aspect, direct-by-area atau direct-by-load), atau beri nama yang membedakannya.",
            "State how it is divided (direct-by-aspect, direct-by-area or direct-by-load), or name them apart."));

    private static readonly LocalizedText s_same = new("indikator bernama sama", "the indicator of the same name");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_shared];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        CheckFacts facts = CheckFacts.Of(context);
        if (!facts.Names.HasRepeated)
            return;
        IEnumerable<List<int>> groups = Groups.ByNumber(
            indicators.Count,
            place => facts.Names.IsRepeated(place) && facts.Traits.KindOf(place) == IndicatorKind.Iki && facts.Traits.Has(place, Trait.Named) && facts.Owners.Of(place).Code.Length > 0 ? facts.Names.NumberOf(place) : -1,
            facts.Names.Count);
        foreach (List<int> group in groups)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            HashSet<string> owners = [.. group.Select(place => indicators[place].Owner)];
            if (owners.Count > 1 && !IsDivided(context, group))
                Report(context, group, owners);
        }
    }

    // All but one are parts of another, or all are parts of one that is called otherwise.
    private static bool IsDivided(CascadeContext context, List<int> group)
    {
        HashSet<string> codes = [.. group.Select(place => context.Cascade.Indicators[place].Code)];
        return group.Count(place => Wholes(context, place).Any(codes.Contains)) >= group.Count - 1
            || Wholes(context, group[0]).Any(whole => group.TrueForAll(place => Wholes(context, place).Contains(whole)));
    }

    // The codes of those that an indicator is a part of.
    private static IEnumerable<string> Wholes(CascadeContext context, int place) => context.Cascade.Indicators[place].Supports
        .Where(link => link.Method is SupportMethod.DirectByAspect or SupportMethod.DirectByArea or SupportMethod.DirectByLoad && context.Index.TryFindIndicator(link.Indicator, out _))
        .Select(link => link.Indicator);

    private static void Report(CascadeContext context, List<int> group, HashSet<string> owners) => context.Report(new Diagnostic(
        s_shared,
        context.AtIndicator(group[0], "name"),
        ("name", context.Cascade.Indicators[group[0]].Name),
        ("count", owners.Count),
        ("codes", CodeListing.InWords(group.Count, i => context.Cascade.Indicators[group[i]].Code)),
        ("hint", Hint(context, group, owners)))
    {
        RelatedLocations = [.. group.Skip(1).Select(place => new RelatedLocation(context.AtIndicator(place, "name"), s_same))],
    });

    // What makes it worse.
    private static LocalizedText Hint(CascadeContext context, List<int> group, HashSet<string> owners)
    {
        List<LocalizedText> differences = [];
        Add(new("sumber data", "data sources"), indicator => string.Join(';', indicator.Sources));
        Add(new("sasaran", "sasaran"), indicator => context.Index.TryFindNode(indicator.Measures, out int node) ? context.Cascade.Nodes[node].Text : "");
        Add(new("formula", "formulas"), indicator => indicator.Formula?.Text ?? "");
        bool isWithoutSuperior = !owners.Any(owner => context.Index.TryFindPosition(owner, out int position) && owners.Contains(context.Cascade.Positions[position].ReportsTo));
        LocalizedText hint = differences.Count == 0
            ? ""
            : new LocalizedText(
                $" Yang berbeda: {string.Join(", ", differences.Select(word => word.Indonesian))}.",
                $" What differs: {string.Join(", ", differences.Select(word => word.English))}.");
        return isWithoutSuperior
            ? new(hint.Indonesian + " Tidak seorang pun atasan langsung yang lain.", hint.English + " None of them is the direct superior of another.")
            : hint;

        void Add(LocalizedText what, Func<Indicator, string> text)
        {
            string first = text(context.Cascade.Indicators[group[0]]);
            if (group.Exists(place => !NameComparer.Instance.Equals(text(context.Cascade.Indicators[place]), first)))
                differences.Add(what);
        }
    }
}
