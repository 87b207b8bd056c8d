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
            if (facts.Formulas.Of(i) is not { Type: FormulaType.Number } formula)
                continue;
            // What the unit is tells of most indicators that there is nothing to infer.
            int unit = facts.Units.OfIndicator(i);
            QuantityKind kind = facts.Units.KindOf(unit);
            if (formula.HasDivision && kind == QuantityKind.Count)
                CheckCount(context, i, facts.Units.DimensionOf(unit).Of!);
            else if (!formula.HasDivision && kind == QuantityKind.Rate)
                CheckRate(context, i);
        }
    }

    private static void CheckCount(CascadeContext context, int place, Noun unit)
    {
        if (!unit.HasAlternatives && Result(context, place) is { IsRatio: true } result && !IsAverage(context, context.Cascade.Indicators[place], unit, result))
            Report(context, s_ratio, place, result);
    }

    private static void CheckRate(CascadeContext context, int place)
    {
        if (Result(context, place) is { IsBareCount: true } result)
            Report(context, s_count, place, result);
    }

    // Unknown for a formula of which only other facts are known.
    private static Dimension Result(CascadeContext context, int place) =>
        CheckFacts.Of(context).Inferences.Of(place).Dimensions is [.., var result] ? result : Dimension.Unknown;

    // So many X for each Y, given in X: the usual way to write an average of time or money, or one that calls itself so.
    private static bool IsAverage(CascadeContext context, Indicator indicator, Noun unit, Dimension result) =>
        result.Kind == QuantityKind.Rate
        && Noun.Relate(unit, result.Of) is NounRelation.Same or NounRelation.Uncertain
        && (unit.IsMeasure || NameLetters.NamesAverage(context.Index.NameOf(indicator)));

    private static void Report(CascadeContext context, DiagnosticDescriptor wording, int place, Dimension result)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        FormulaTree tree = context.FormulaOf(place)!.Tree;
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
