using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Reports what indicators lack: one by one, or once where the whole plan has no such column.</summary>
/// <remarks>The IKU of organisations that the document only quotes are not reported one by one: their sheets stand elsewhere.</remarks>
internal static class Absences
{
    /// <summary>Reports the indicators that lack something.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="one">The wording about one indicator; takes its code.</param>
    /// <param name="all">The wording about a plan in which every indicator lacks it; takes how many there are.</param>
    /// <param name="trait">What all that lack it have.</param>
    /// <param name="lacks">Whether the indicator at a place lacks it.</param>
    /// <param name="lackingInWhole">How many lack it in the whole that a slice is cut from.</param>
    public static void Report(CascadeContext context, DiagnosticDescriptor one, DiagnosticDescriptor all, Trait trait, Func<int, bool> lacks, Func<PlanTally, int> lackingInWhole)
    {
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        int count = indicators.Count;
        var lacking = new List<int>();
        foreach (int i in CheckFacts.Of(context).Traits.With(trait, 0, count))
        {
            if (lacks(i))
                lacking.Add(i);
        }

        bool lacksAll = lacking.Count == count && count > 1;
        if (context.WholePlan?.Tally is { } tally)
            (count, lacksAll) = (tally.Indicators, tally.IsAll(lackingInWhole(tally)));
        if (lacksAll)
        {
            context.Report(all, context.AtDocument("indicators"), ("count", count));
            return;
        }

        var own = new OwnOrganization(context);
        foreach (int place in lacking)
        {
            if (indicators[place].Kind != IndicatorKind.Iku || own.Owns(indicators[place].Owner))
                context.Report(one, context.AtIndicator(place), ("code", indicators[place].Code));
        }
    }
}
