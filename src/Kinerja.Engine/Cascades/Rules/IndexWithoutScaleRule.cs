using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3062: an index or score that does not say from where to where it runs.</summary>
/// <remarks>Basis: logic; 3.01 is good on a scale to 5 and hopeless on one to 100. It looks at the unit only: indeks, nilai, skor, poin, level.</remarks>
internal sealed class IndexWithoutScaleRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_open = new(
        "KIN3062",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Indeks tanpa skala", "Index without a scale"),
        new(
            "{code} berupa {unit}, tetapi skalanya tidak dinyatakan.",
            "The unit of {code} is {unit}, but its scale is not stated."),
        new("Nyatakan nilai terendah dan tertinggi, misalnya 1 sampai 5.", "State the lowest and the highest value, such as 1 to 5."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_open];

    public void Check(CascadeContext context, int first, int end)
    {
        UnitNumbers units = CheckFacts.Of(context).Units;
        List<bool?> areIndexes = CheckFacts.Of(context).KeptBy(this, () => new List<bool?>()); // by unit
        for (int i = first; i < end; i++)
        {
            int unit = units.OfIndicator(i);
            while (areIndexes.Count <= unit)
                areIndexes.Add(null);
            if (!(areIndexes[unit] ??= IndexUnits.Has(context.Cascade.Indicators[i].Unit)))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Scale is null)
                context.Report(s_open, context.AtIndicator(i), ("code", indicator.Code), ("unit", indicator.Unit.Text.Trim()));
        }
    }
}
