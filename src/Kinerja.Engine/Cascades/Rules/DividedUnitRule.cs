using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3031: a part divided by load or area that is measured in another unit than the whole.</summary>
/// <remarks>
/// Basis: arithmetic; only like quantities make a whole. A heuristic: two words may mean one unit. Silent where a unit is not stated and
/// where nobody can tell whether two nouns are unlike; parts divided by aspect may well be measured otherwise.
/// </remarks>
internal sealed class DividedUnitRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_unlike = new(
        "KIN3031",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satuan bagian berbeda", "Part in another unit"),
        new(
            "{part} membagi {whole} menurut beban atau wilayah, tetapi satuannya {unit}, bukan {expected}.",
            "{part} divides {whole} by load or area, but its unit is {unit}, not {expected}."),
        new(
            "Samakan satuannya, atau ubah metode dukungan menjadi aspek atau tidak langsung.",
            "Give both the same unit, or change the method of support to aspect or indirect."),
        DiagnosticCertainty.Heuristic);

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unlike];

    public void Check(CascadeContext context, int first, int end)
    {
        UnitNumbers units = CheckFacts.Of(context).Units;
        foreach (DividedPair pair in CheckFacts.Of(context).Links.Divided(first, end))
        {
            MeasurementUnit part = pair.PartIn(context).Unit;
            MeasurementUnit whole = pair.WholeIn(context).Unit;
            if (part != whole && part.IsStated && whole.IsStated && !AreLike(units, part, whole))
            {
                context.Report(
                    s_unlike,
                    pair.At(context),
                    ("part", pair.PartIn(context).Code),
                    ("whole", pair.WholeIn(context).Code),
                    ("unit", part.Text.Trim()),
                    ("expected", whole.Text.Trim()));
            }
        }
    }

    private static bool AreLike(UnitNumbers units, MeasurementUnit part, MeasurementUnit whole)
    {
        if (NameComparer.Instance.Equals(part.Text, whole.Text) || (part.IsPercent && whole.IsPercent))
            return true;
        Dimension first = units.DimensionOf(part);
        Dimension second = units.DimensionOf(whole);
        if (first.Kind == QuantityKind.Unknown || second.Kind == QuantityKind.Unknown)
            return true;
        if (first.Kind != second.Kind || !first.Factor.Equals(second.Factor))
            return false;
        return first.Kind != QuantityKind.Count || Noun.Relate(first.Of, second.Of) is not (NounRelation.Unlike or NounRelation.Opposite);
    }
}
