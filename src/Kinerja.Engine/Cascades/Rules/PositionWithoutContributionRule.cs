using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3061: a position all of whose IKI are declared to support no IKU, or a plan with IKI and without any IKU.</summary>
/// <remarks>
/// Basis: PermenPANRB 6/2022, read in a full copy: no employee is without a contribution to the organisation's targets (page 24). Declared
/// reasons are respected for each IKI by itself; that all of a position's are declared so is worth knowing.
/// </remarks>
internal sealed class PositionWithoutContributionRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_position = Kind(new(
        "Tidak satu pun IKI jabatan {code} mendukung IKU: {codes}.",
        "None of the IKI of position {code} supports an IKU: {codes}."));

    private static readonly DiagnosticDescriptor s_plan = Kind(new(
        "Rencana {code} mempunyai {count} IKI, tetapi tidak memuat satu IKU pun.",
        "The plan of {code} has {count} IKI, but not a single IKU."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_position];

    public void Check(CascadeContext context)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        int[] nearestIku = SupportGraph.NearestIku(context);
        CheckFacts facts = CheckFacts.Of(context);
        var isClear = new bool[context.Cascade.Positions.Count];
        var idle = new Dictionary<int, List<string>>();
        int ikis = 0;
        int ikus = 0;
        for (int i = 0; i < indicators.Count; i++)
        {
            ikus += facts.Traits.KindOf(i) == IndicatorKind.Iku ? 1 : 0;
            if (facts.Traits.KindOf(i) != IndicatorKind.Iki)
                continue;
            ikis++;
            int holder = facts.Owners.Of(i).Position;
            if (holder < 0)
                continue;
            // An IKI without a declaration is told of by itself; one that contributes clears its holder.
            isClear[holder] |= nearestIku[i] >= 0 || !facts.Traits.Has(i, Trait.DeclaringNoIku);
            if (!isClear[holder])
                Add(idle, holder, indicators[i].Code);
        }

        if (context.WholePlan?.Tally is { } tally)
            (ikus, ikis) = (tally.Ikus, tally.Ikis);
        if (ikus == 0 && ikis > 0)
            context.Report(s_plan, context.AtDocument(), ("code", context.Cascade.Organization.Code), ("count", ikis));
        for (int i = 0; ikus > 0 && i < context.Cascade.Positions.Count; i++)
        {
            if (!isClear[i] && idle.GetValueOrDefault(i) is { } codes)
                context.Report(s_position, context.AtPosition(i), ("code", context.Cascade.Positions[i].Code), ("codes", CodeListing.InWords(codes.Count, at => codes[at])));
        }
    }

    private static void Add(Dictionary<int, List<string>> idle, int holder, string code)
    {
        if (idle.TryGetValue(holder, out List<string>? codes))
            codes.Add(code);
        else
            idle.Add(holder, [code]);
    }

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3061",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Jabatan tanpa sumbangan pada IKU", "Position without a contribution to an IKU"),
        message,
        new(
            "Tambahkan IKU yang didukung, atau hubungkan salah satu IKI dengan IKU yang ada.",
            "Add the IKU that is supported, or link one of the IKI to an existing one."));
}
