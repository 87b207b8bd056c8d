using System.Numerics;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Fixing;
using Kinerja.Cascades.Units;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Running;
using Kinerja.Formulas.Units;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3028: a ratio multiplied by another power of ten than its unit says: a percentage without its 100.</summary>
/// <remarks>
/// Basis: arithmetic; percent is by the hundred, and <i>per 100.000 penduduk</i> by the hundred thousand. A heuristic: silent unless
/// both sides of the quotient are known to be counts or one is declared a part of the other, and about factors that are weights.
/// </remarks>
internal sealed class FactorAgainstUnitRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_factor = new(
        "KIN3028",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Pengali tidak sesuai satuan", "Factor does not fit the unit"),
        new(
            "Satuan {code} meminta hasil bagi dikalikan {expected}, tetapi formulanya mengalikannya dengan {factor}.",
            "The unit of {code} asks for the quotient times {expected}, but the formula takes it times {factor}."),
        new(
            "Kalikan dengan bilangan yang diminta satuannya, atau perbaiki satuannya.",
            "Multiply by the number that the unit asks for, or correct the unit."),
        DiagnosticCertainty.Heuristic);

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_factor];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        for (int i = first; i < end; i++)
        {
            int formula = facts.Formulas.NumberOf(i);
            if (formula < 0 || facts.Formulas.SketchOf(formula) is not { Divides: true } sketch)
                continue;
            Rational factor = sketch.Quotient.Factor;
            if (Expected(facts, i) is not { } expected || factor.Equals(expected) || !IsPowerOfTen(factor) || !DividesCounts(context, i, sketch))
                continue;
            Fix? fix = QuotientFix.Times(context, i, sketch.Quotient, expected);
            context.Report(new Diagnostic(
                s_factor,
                context.AtExpression(i, sketch.Facts.Tree.Nodes[sketch.Facts.Tree.Root].Span),
                ("code", context.Cascade.Indicators[i].Code),
                ("expected", Words(expected)),
                ("factor", Words(factor)))
            {
                Fixes = fix is null ? [] : [fix],
            });
        }
    }

    private static Rational? Expected(CheckFacts facts, int place)
    {
        int number = facts.Units.OfIndicator(place);
        if (number == UnitNumbers.NotStated)
            return facts.Names.IsPercentage(place) ? Rational.Of(100) : null;
        Dimension unit = facts.Units.DimensionOf(number);
        // 'dokumen per desa' names no factor; people write it also for the dokumen of a hundred desa.
        bool namesFactor = unit.Kind == QuantityKind.Share || (unit.Kind == QuantityKind.Rate && !unit.Factor.Equals(Rational.One));
        return namesFactor ? unit.Factor : null;
    }

    private static bool DividesCounts(CascadeContext context, int place, FormulaSketch sketch)
    {
        CheckFacts facts = CheckFacts.Of(context);
        ReadOnlySpan<int> references = facts.References.Of(place);
        if (sketch.Part >= 0 && sketch.Whole >= 0)
        {
            (int part, int whole) = (references[sketch.Part], references[sketch.Whole]);
            if (part >= 0 && whole >= 0 && new Populations(context, context.Cascade.Indicators[place].Owner).IsPartOf(part, whole))
                return true;
        }

        Dimension[] dimensions = facts.Inferences.Of(place).Dimensions;
        return dimensions[sketch.Quotient.Part].IsBareCount && dimensions[sketch.Quotient.Whole].IsBareCount;
    }

    private static bool IsPowerOfTen(Rational factor)
    {
        if (factor.Sign <= 0)
            return false;
        BigInteger large = factor.IsWhole ? factor.Numerator : factor.Denominator;
        if (!factor.IsWhole && !factor.Numerator.IsOne)
            return false;
        while (!large.IsOne)
        {
            large = BigInteger.DivRem(large, 10, out BigInteger rest);
            if (!rest.IsZero)
                return false;
        }

        return true;
    }

    private static LocalizedText Words(Rational number) => number.TryToDecimal(out decimal value) ? LocalizedText.Of(value) : number.ToString();
}
