using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>Reports what indicators lack, without the IKU of organisations that the document only quotes: their sheets stand elsewhere.</summary>
internal static class OwnAbsences
{
    /// <summary>Reports as <see cref="Absences"/> does; a plan in which every indicator of its own lacks it has no such column.</summary>
    public static void Report(CascadeContext context, DiagnosticDescriptor one, DiagnosticDescriptor all, Predicate<int> lacks)
    {
        var own = new OwnOrganization(context);
        ValueList<Indicator> indicators = context.Cascade.Indicators;
        int[] asked = [.. Enumerable.Range(0, indicators.Count).Where(IsAsked)];
        if (asked.Length > 1 && Array.TrueForAll(asked, lacks))
            context.Report(all, context.AtDocument("indicators"), ("count", asked.Length));
        else
            Absences.Report(context, one, all, place => IsAsked(place) && lacks(place));

        bool IsAsked(int place) => indicators[place].Kind != IndicatorKind.Iku || own.Owns(indicators[place].Owner);
    }
}
