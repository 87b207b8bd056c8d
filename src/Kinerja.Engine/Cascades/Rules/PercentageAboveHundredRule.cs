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
internal sealed class PercentageAboveHundredRule : ICascadeRule
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

    public void Check(CascadeContext context)
    {
        var units = new DeclaredUnits(context);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (context.FormulaOf(i) is not { Type: FormulaType.Number, HasDivision: true, Tree: var tree }
                || Quotient.Of(tree) is not { } quotient
                || tree.Nodes[quotient.Whole].Kind != FormulaNodeKind.Name
                || !Percentages.Is(context, indicator))
            {
                continue;
            }

            var populations = new Populations(context, indicator.Owner);
            int whole = populations.VariableOf(tree.Nodes[quotient.Whole].Text);
            if (whole < 0)
                continue;
            var place = new Place(context, populations, i, context.AtExpression(i, tree.Nodes[quotient.Node].Span), whole, quotient);
            if (tree.Nodes[quotient.Part].Kind == FormulaNodeKind.Name)
                CheckPart(place, units, tree.Nodes[quotient.Part].Text);
            else
                CheckSum(place, tree, quotient.Part);
        }
    }

    private static void CheckPart(Place place, DeclaredUnits units, string name)
    {
        int part = place.Populations.VariableOf(name);
        if (part < 0 || part == place.Whole || place.Populations.IsPartOf(part, place.Whole))
            return;
        if (place.Populations.IsPartOf(place.Whole, part))
            place.Report(s_inverted, part, -1, QuotientFix.Swapped(place.Context, place.Indicator, place.Quotient));
        else if (place.Populations.PopulationOf(part) is >= 0 and var population && place.Populations.IsFullyKnown(part))
            place.Report(s_other, part, population);
        else if (AreOpposite(units.Of(place.UnitOf(part)), units.Of(place.UnitOf(place.Whole))))
            place.ReportUnits(s_opposite, part);
    }

    private static bool AreOpposite(Dimension part, Dimension whole) =>
        part.IsBareCount && whole.IsBareCount && Noun.Relate(part.Of, whole.Of) == NounRelation.Opposite;

    // A sum that holds a part and the population it was drawn from counts it twice.
    private static void CheckSum(Place place, FormulaTree tree, int sum)
    {
        var summands = new HashSet<int>();
        foreach (int node in Summands(tree, sum))
        {
            int variable = tree.Nodes[node].Kind == FormulaNodeKind.Name ? place.Populations.VariableOf(tree.Nodes[node].Text) : -1;
            if (variable < 0)
                return;
            summands.Add(variable);
        }

        foreach (int part in summands.Order())
        {
            if (place.Populations.FindAbove(part, summands) is >= 0 and var population)
            {
                place.Report(s_twice, part, population);
                return;
            }
        }
    }

    // The terms of a sum, however it is bracketed; a node that is no sum is its own only term.
    private static IEnumerable<int> Summands(FormulaTree tree, int sum)
    {
        var left = new Stack<int>([sum]);
        while (left.TryPop(out int node))
        {
            bool adds = tree.Nodes[node].Kind == FormulaNodeKind.Add || tree.Nodes[node] is { Kind: FormulaNodeKind.Call, Text: "Sum" };
            if (!adds)
                yield return node;
            foreach (int child in adds ? tree.ChildrenOf(node) : [])
                left.Push(child);
        }
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
    private readonly record struct Place(CascadeContext Context, Populations Populations, int Indicator, DiagnosticLocation At, int Whole, Quotient Quotient)
    {
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
