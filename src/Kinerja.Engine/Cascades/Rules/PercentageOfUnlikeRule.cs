using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Units;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3029: a percentage of one thing by another: documents by employees.</summary>
/// <remarks>
/// Basis: arithmetic; it stays within 100 only as long as nobody has two. A heuristic: units are compared as words. Often each has
/// exactly one, so this is worth knowing and no more; a declared <see cref="Variable.PartOf"/> says so and ends it.
/// </remarks>
internal sealed class PercentageOfUnlikeRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_unlike = new(
        "KIN3029",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Persentase dari hal yang berbeda", "Percentage of unlike things"),
        new(
            "{code} adalah persentase, tetapi membagi {part} dengan {whole}; hasilnya pasti tidak melebihi 100 hanya bila tiap {whole} punya paling banyak satu {part}.",
            "{code} is a percentage, but divides {part} by {whole}; it is sure to stay within 100 only if each {whole} has at most one {part}."),
        new(
            "Nyatakan pembilang sebagai bagian dari penyebut (partOf) bila memang demikian, atau bagi dengan jumlah hal yang sama.",
            "Declare what is divided a part (partOf) of the divisor if it is, or divide by a count of the same thing."),
        DiagnosticCertainty.Heuristic);

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_unlike];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = first; i < end; i++)
        {
            int formula = facts.Formulas.NumberOf(i);
            if (formula < 0 || facts.Formulas.SketchOf(formula) is not { Divides: true } sketch || !Percentages.Is(context, i) || IsDeclaredPart(context, i, sketch))
                continue;
            Quotient quotient = sketch.Quotient;
            Dimension[] dimensions = facts.Inferences.Of(i).Dimensions;
            (Dimension part, Dimension whole) = (dimensions[quotient.Part], dimensions[quotient.Whole]);
            if (part.IsBareCount && whole.IsBareCount && Noun.Relate(part.Of, whole.Of) == NounRelation.Unlike)
                Report(context, i, sketch.Facts.Tree.Nodes[quotient.Node].Span, part, whole);
        }
    }

    // Whatever else a declared part is divided by is the finding of another rule.
    private static bool IsDeclaredPart(CascadeContext context, int place, FormulaSketch sketch)
    {
        ReadOnlySpan<int> references = CheckFacts.Of(context).References.Of(place);
        int part = sketch.Part < 0 ? -1 : references[sketch.Part];
        int whole = sketch.Whole < 0 ? -1 : references[sketch.Whole];
        var populations = new Populations(context, context.Cascade.Indicators[place].Owner);
        return part >= 0 && (populations.PopulationOf(part) >= 0 || (whole >= 0 && populations.IsPartOf(whole, part)));
    }

    private static void Report(CascadeContext context, int place, TextSpan span, Dimension part, Dimension whole) => context.Report(
        s_unlike,
        context.AtExpression(place, span),
        ("code", context.Cascade.Indicators[place].Code),
        ("part", part.Of!.Text),
        ("whole", whole.Of!.Text));
}
