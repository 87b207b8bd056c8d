using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>Reports what indicators lack: one by one, or once where the whole plan has no such column.</summary>
internal static class Absences
{
    /// <summary>Reports the indicators that lack something.</summary>
    /// <param name="context">Takes the findings.</param>
    /// <param name="one">The wording about one indicator; takes its code.</param>
    /// <param name="all">The wording about a plan in which every indicator lacks it; takes how many there are.</param>
    /// <param name="lacks">Whether the indicator at a place lacks it.</param>
    public static void Report(CascadeContext context, DiagnosticDescriptor one, DiagnosticDescriptor all, Func<int, bool> lacks)
    {
        int count = context.Cascade.Indicators.Count;
        var lacking = new List<int>();
        for (int i = 0; i < count; i++)
        {
            if (lacks(i))
                lacking.Add(i);
        }

        if (lacking.Count == count && count > 1)
        {
            context.Report(all, context.AtDocument("indicators"), ("count", count));
            return;
        }

        foreach (int place in lacking)
            context.Report(one, context.AtIndicator(place), ("code", context.Cascade.Indicators[place].Code));
    }
}
