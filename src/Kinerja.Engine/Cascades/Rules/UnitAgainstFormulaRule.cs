using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3026: an indicator that is counted in a noun but computed as a ratio, or the other way round.</summary>
/// <remarks>
/// Basis: arithmetic; a quotient of counts is no count. A heuristic: units are compared as words. An average, such as hari per
/// dokumen in hari, is fine. A percentage without any division is the finding of another rule.
/// </remarks>
internal sealed class UnitAgainstFormulaRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_ratio = Kind(new(
        "Satuan {code} adalah {unit}, suatu hitungan, tetapi formulanya membagi; hasilnya {quantity}.",
        "The unit of {code} is {unit}, a count, but its formula divides; its result is {quantity}."));

    private static readonly DiagnosticDescriptor s_count = Kind(new(
        "Satuan {code} adalah {unit}, suatu rasio, tetapi formulanya tidak membagi; hasilnya jumlah {quantity}.",
        "The unit of {code} is {unit}, a ratio, but its formula does not divide; its result is a count of {quantity}."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_ratio];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = first; i < end; i++)
        {
            if (facts.Formulas.Of(i) is not { Type: FormulaType.Number, Tree.Root: >= 0 } formula)
                continue;
            Dimension unit = facts.Units.DimensionOf(facts.Units.OfIndicator(i));
            if (formula.HasDivision && unit is { Kind: QuantityKind.Count, Of.HasAlternatives: false })
                CheckCount(context, i, formula.Tree, unit.Of);
            else if (!formula.HasDivision && unit.Kind == QuantityKind.Rate)
                CheckRate(context, i, formula.Tree);
        }
    }

    private static void CheckCount(CascadeContext context, int place, FormulaTree tree, Noun unit)
    {
        Dimension result = CheckFacts.Of(context).Inferences.Of(place).Dimensions[tree.Root];
        if (result.IsRatio && !IsAverage(context, context.Cascade.Indicators[place], unit, result))
            Report(context, s_ratio, place, tree, result);
    }

    private static void CheckRate(CascadeContext context, int place, FormulaTree tree)
    {
        Dimension result = CheckFacts.Of(context).Inferences.Of(place).Dimensions[tree.Root];
        if (result.IsBareCount)
            Report(context, s_count, place, tree, result);
    }

    // So many X for each Y, given in X: the usual way to write an average of time or money, or one that calls itself so.
    private static bool IsAverage(CascadeContext context, Indicator indicator, Noun unit, Dimension result) =>
        result.Kind == QuantityKind.Rate
        && Noun.Relate(unit, result.Of) is NounRelation.Same or NounRelation.Uncertain
        && (unit.IsMeasure || NameLetters.NamesAverage(context.Index.NameOf(indicator)));

    private static void Report(CascadeContext context, DiagnosticDescriptor wording, int place, FormulaTree tree, Dimension result)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        context.Report(
            wording,
            context.AtExpression(place, tree.Nodes[tree.Root].Span),
            ("code", indicator.Code),
            ("unit", indicator.Unit.Text.Trim()),
            ("quantity", result.ToQuantity().Words));
    }

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3026",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Satuan tidak sesuai formula", "Unit does not fit the formula"),
        message,
        new(
            "Ubah satuannya menjadi yang dihasilkan formula, atau perbaiki formulanya.",
            "Change the unit to what the formula yields, or correct the formula."),
        DiagnosticCertainty.Heuristic);
}
