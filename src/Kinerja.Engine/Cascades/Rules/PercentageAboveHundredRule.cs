using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Fixing;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Units;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3027: a percentage that can exceed 100, because what is divided is no part of what it is divided by.</summary>
/// <remarks>
/// Basis: arithmetic; only a part of the divisor stays within it. A heuristic: it believes what <see cref="Variable.PartOf"/> and the
/// units say. Silent about a difference, such as growth, about what is kept in bounds by a least or greatest value, and about sums
/// of different parts, which seldom overlap.
/// </remarks>
internal sealed class PercentageAboveHundredRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_inverted = Kind(new(
        "{whole} adalah bagian dari {part}, jadi pembagian ini terbalik; hasilnya tidak pernah di bawah 100 persen.",
        "{whole} is a part of {part}, so the division is upside down; it never gives less than 100 percent."));

    private static readonly DiagnosticDescriptor s_other = Kind(new(
        "{part} dinyatakan sebagai bagian dari {population}, bukan dari {whole}; hasilnya dapat melebihi 100 persen.",
        "{part} is declared a part of {population}, not of {whole}; the result can exceed 100 percent."));

    private static readonly DiagnosticDescriptor s_twice = Kind(new(
        "{part} sudah terhitung dalam {population}, tetapi keduanya dijumlahkan; hasilnya dapat melebihi 100 persen.",
        "{part} is already counted in {population}, but both are added; the result can exceed 100 percent."));

    private static readonly DiagnosticDescriptor s_opposite = Kind(new(
        "{part} bukan bagian dari {whole}, melainkan yang di luarnya; hasilnya dapat melebihi 100 persen.",
        "{part} are no part of {whole} but what lies outside; the result can exceed 100 percent."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_inverted];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = first; i < end; i++)
        {
            int formula = facts.Formulas.NumberOf(i);
            if (formula < 0 || facts.Formulas.SketchOf(formula) is not { Whole: >= 0 } sketch || !Percentages.Is(context, i))
                continue;
            ReadOnlySpan<int> references = facts.References.Of(i);
            var place = new Place(context, new(context, context.Cascade.Indicators[i].Owner), i, references[sketch.Whole]);
            if (place.Whole < 0)
                continue;
            if (sketch.Part >= 0)
                CheckPart(place, references[sketch.Part]);
            else if (sketch.Summands.Length > 0)
                CheckSum(place, sketch.Summands, references);
        }
    }

    private static void CheckPart(Place place, int part)
    {
        if (part < 0 || part == place.Whole || place.Populations.IsPartOf(part, place.Whole))
            return;
        if (place.Populations.IsPartOf(place.Whole, part))
            place.Report(s_inverted, part, -1, QuotientFix.Swapped(place.Context, place.Indicator, Quotient.Of(place.Context.FormulaOf(place.Indicator)!.Tree)!.Value));
        else if (place.Populations.PopulationOf(part) is >= 0 and var population && place.Populations.IsFullyKnown(part))
            place.Report(s_other, part, population);
        else if (AreOpposite(place.DimensionOf(part), place.DimensionOf(place.Whole)))
            place.ReportUnits(s_opposite, part);
    }

    private static bool AreOpposite(Dimension part, Dimension whole) =>
        part.IsBareCount && whole.IsBareCount && Noun.Relate(part.Of, whole.Of) == NounRelation.Opposite;

    // A sum that holds a part and the population it was drawn from counts it twice.
    private static void CheckSum(Place place, int[] summands, ReadOnlySpan<int> references)
    {
        foreach (int summand in summands)
        {
            // A sum of what nobody declared tells nothing.
            if (references[summand] < 0)
                return;
        }

        int first = int.MaxValue;
        var variables = new SummedVariables(summands, references);
        foreach (int summand in summands)
        {
            if (references[summand] < first && place.Populations.FindAbove(references[summand], variables) >= 0)
                first = references[summand];
        }

        if (first < int.MaxValue)
            place.Report(s_twice, first, place.Populations.FindAbove(first, variables));
    }

    // One kind of finding with four wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3027",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Persentase dapat melebihi 100", "Percentage that can exceed 100"),
        message,
        new(
            "Bagi dengan keseluruhan yang memuat pembilangnya, atau perbaiki partOf variabelnya.",
            "Divide by the whole that contains what is divided, or correct the partOf of the variable."),
        DiagnosticCertainty.Heuristic);

    /// <summary>The quotient under check: where it is and what it divides by.</summary>
    private readonly record struct Place(CascadeContext Context, Populations Populations, int Indicator, int Whole)
    {
        private DiagnosticLocation At
        {
            get
            {
                FormulaTree tree = Context.FormulaOf(Indicator)!.Tree;
                return Context.AtExpression(Indicator, tree.Nodes[Quotient.Of(tree)!.Value.Node].Span);
            }
        }

        public Dimension DimensionOf(int variable) => CheckFacts.Of(Context).Units.DimensionOf(UnitOf(variable));

        public MeasurementUnit UnitOf(int variable) => Context.Cascade.Variables[variable].Unit;

        public void Report(DiagnosticDescriptor wording, int part, int population, Fix? fix = null) => Context.Report(new Diagnostic(
            wording,
            At,
            ("part", NameOf(part)),
            ("whole", NameOf(Whole)),
            ("population", population < 0 ? "" : NameOf(population)))
        {
            Fixes = fix is null ? [] : [fix],
        });

        public void ReportUnits(DiagnosticDescriptor wording, int part) =>
            Context.Report(wording, At, ("part", UnitOf(part).Text.Trim()), ("whole", UnitOf(Whole).Text.Trim()));

        private string NameOf(int variable) => $"'{Context.Cascade.Variables[variable].Name}'";
    }
}
