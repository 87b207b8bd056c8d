using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Units;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3025: a formula that adds, subtracts or compares what counts different things.</summary>
/// <remarks>
/// Basis: arithmetic; five villages and three documents are not eight of anything. A heuristic: units are compared as words. Silent
/// where a unit is not stated or may stand for the other, where one is declared a part of the other, and for a sum whose indicator
/// has a unit that names both or a kind of its own.
/// </remarks>
internal sealed class UnlikeQuantitiesRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_added = Kind(new(
        "Formula ini menjumlahkan {first} dan {second}; hasilnya bukan {first} dan bukan pula {second}.",
        "The formula adds {first} and {second}; the sum is neither."));

    private static readonly DiagnosticDescriptor s_subtracted = Kind(new(
        "Formula ini mengurangkan {second} dari {first}; hasilnya bukan {first} dan bukan pula {second}.",
        "The formula subtracts {second} from {first}; the difference is neither."));

    private static readonly DiagnosticDescriptor s_compared = Kind(new(
        "Formula ini membandingkan {first} dengan {second}; mana yang lebih besar tidak berarti apa pun.",
        "The formula compares {first} with {second}; which is larger means nothing."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_added];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = first; i < end; i++)
        {
            int formula = facts.Formulas.NumberOf(i);
            if (formula >= 0 && facts.Formulas.SketchOf(formula) is { BringsTogether: true } sketch && facts.Inferences.Of(i).Pairs is { Length: > 0 } pairs)
                CheckFormula(context, i, sketch.Facts.Tree, pairs);
        }
    }

    private static void CheckFormula(CascadeContext context, int place, FormulaTree tree, UnlikePair[] pairs)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        var populations = new Populations(context, indicator.Owner);
        Dimension unit = CheckFacts.Of(context).Units.DimensionOf(indicator.Unit);
        bool[]? isResult = null;
        foreach (UnlikePair pair in pairs)
        {
            if (AreLinked(populations, tree, pair))
                continue;
            isResult ??= PartsOfResult(tree);
            if (isResult[pair.Operation] && NamesBoth(unit, pair))
                continue;
            var span = TextSpan.Covering(tree.Nodes[pair.Left].Span, tree.Nodes[pair.Right].Span);
            context.Report(
                WordingOf(tree.Nodes[pair.Operation]),
                context.AtExpression(place, span),
                ("first", pair.First.ToQuantity().Words),
                ("second", pair.Second.ToQuantity().Words));
        }
    }

    private static bool AreLinked(Populations populations, FormulaTree tree, UnlikePair pair)
    {
        (FormulaNode left, FormulaNode right) = (tree.Nodes[pair.Left], tree.Nodes[pair.Right]);
        if (left.Kind != FormulaNodeKind.Name || right.Kind != FormulaNodeKind.Name)
            return false;
        (int first, int second) = (populations.VariableOf(left.Text), populations.VariableOf(right.Text));
        return first >= 0 && second >= 0 && (populations.IsPartOf(first, second) || populations.IsPartOf(second, first));
    }

    // The nodes that sum up to the formula's value, parents before children.
    private static bool[] PartsOfResult(FormulaTree tree)
    {
        var isPart = new bool[tree.Nodes.Count];
        isPart[tree.Root] = true;
        for (int node = tree.Root; node >= 0; node--)
        {
            bool sums = tree.Nodes[node].Kind == FormulaNodeKind.Add
                || tree.Nodes[node] is { Kind: FormulaNodeKind.Call, Text: "Sum" or "Round" or "Floor" or "Ceiling" or "Truncate" };
            if (!isPart[node])
                continue;
            isPart[node] = sums;
            foreach (int child in sums ? tree.ChildrenOf(node) : [])
                isPart[child] = true;
        }

        return isPart;
    }

    // 'surat dan dokumen' names both; 'lembaga' or 'unit' a kind that both may be of. The unit of only one of them does not.
    private static bool NamesBoth(Dimension unit, UnlikePair pair)
    {
        if (unit.Kind != QuantityKind.Count || pair.First.Kind != QuantityKind.Count || pair.Second.Kind != QuantityKind.Count)
            return false;
        bool first = Noun.Relate(unit.Of, pair.First.Of) == NounRelation.Same;
        bool second = Noun.Relate(unit.Of, pair.Second.Of) == NounRelation.Same;
        return first == second;
    }

    private static DiagnosticDescriptor WordingOf(FormulaNode operation) => operation switch
    {
        { Kind: FormulaNodeKind.Add } or { Kind: FormulaNodeKind.Call, Text: "Sum" or "Average" or "WeightedAverage" } => s_added,
        { Kind: FormulaNodeKind.Subtract } or { Kind: FormulaNodeKind.Call, Text: "Growth" } => s_subtracted,
        _ => s_compared,
    };

    // One kind of finding with three wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3025",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Besaran yang tidak sejenis", "Unlike quantities"),
        message,
        new(
            "Ukur masing-masing dengan indikator sendiri, perbaiki satuan variabelnya, atau beri indikator satuan yang mencakup keduanya.",
            "Measure each by an indicator of its own, correct the units of the variables, or give the indicator a unit that covers both."),
        DiagnosticCertainty.Heuristic);
}
