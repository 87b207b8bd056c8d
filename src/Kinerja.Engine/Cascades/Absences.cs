using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Reports what indicators lack: one by one, or once where the whole plan has no such column.</summary>
/// <remarks>The IKU of organisations that the document only quotes are not asked: their sheets stand elsewhere.</remarks>
internal static class Absences
{
    /// <summary>Reports the indicators that lack something.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="one">The wording about one indicator; takes its code.</param>
    /// <param name="all">The wording about a plan in which every indicator of its own lacks it; takes how many there are.</param>
    /// <param name="lacks">Whether the indicator at a place lacks it.</param>
    public static void Report(CascadeContext context, DiagnosticDescriptor one, DiagnosticDescriptor all, Func<int, bool> lacks)
    {
        var own = new OwnOrganization(context);
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        int asked = 0;
        var lacking = new List<int>();
        for (int i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Kind == IndicatorKind.Iku && !own.Owns(indicators[i].Owner))
                continue;
            asked++;
            if (lacks(i))
                lacking.Add(i);
        }

        if (asked > 1 && lacking.Count == asked)
        {
            context.Report(all, context.AtDocument("indicators"), ("count", asked));
            return;
        }

        foreach (int place in lacking)
            context.Report(one, context.AtIndicator(place), ("code", indicators[place].Code));
    }
}
