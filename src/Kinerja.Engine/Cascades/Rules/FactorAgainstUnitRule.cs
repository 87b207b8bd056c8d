using System.Numerics;
using Kinerja.Cascades.Fixing;
using Kinerja.Cascades.Naming;
using Kinerja.Cascades.Units;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Running;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3028: a ratio multiplied by another power of ten than its unit says: a percentage without its 100.</summary>
/// <remarks>
/// Basis: arithmetic; percent is by the hundred, and <i>per 100.000 penduduk</i> by the hundred thousand. A heuristic: silent unless
/// both sides of the quotient are known to be counts or one is declared a part of the other, and about factors that are weights.
/// </remarks>
internal sealed class FactorAgainstUnitRule : ICascadeRule
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

    public void Check(CascadeContext context)
    {
        var units = new DeclaredUnits(context);
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (context.FormulaOf(i) is not { Type: FormulaType.Number, HasDivision: true, Tree: var tree } || Quotient.Of(tree) is not { } quotient)
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            if (Expected(context, units, indicator) is not { } expected
                || quotient.Factor.Equals(expected)
                || !IsPowerOfTen(quotient.Factor)
                || !DividesCounts(context, units, indicator, tree, quotient))
            {
                continue;
            }

            Fix? fix = QuotientFix.Times(context, i, quotient, expected);
            context.Report(new Diagnostic(
                s_factor,
                context.AtExpression(i, tree.Nodes[tree.Root].Span),
                ("code", indicator.Code),
                ("expected", Words(expected)),
                ("factor", Words(quotient.Factor)))
            {
                Fixes = fix is null ? [] : [fix],
            });
        }
    }

    private static Rational? Expected(CascadeContext context, DeclaredUnits units, Indicator indicator)
    {
        if (!indicator.Unit.IsStated)
            return Percentages.Is(context, indicator) ? Rational.Of(100) : null;
        Dimension unit = units.Of(indicator.Unit);
        // 'dokumen per desa' names no factor; people write it also for the dokumen of a hundred desa.
        bool namesFactor = unit.Kind == QuantityKind.Share || (unit.Kind == QuantityKind.Rate && !unit.Factor.Equals(Rational.One));
        return namesFactor ? unit.Factor : null;
    }

    private static bool DividesCounts(CascadeContext context, DeclaredUnits units, Indicator indicator, FormulaTree tree, Quotient quotient)
    {
        if (tree.Nodes[quotient.Part].Kind == FormulaNodeKind.Name && tree.Nodes[quotient.Whole].Kind == FormulaNodeKind.Name)
        {
            var populations = new Populations(context, indicator.Owner);
            (int part, int whole) = (populations.VariableOf(tree.Nodes[quotient.Part].Text), populations.VariableOf(tree.Nodes[quotient.Whole].Text));
            if (part >= 0 && whole >= 0 && populations.IsPartOf(part, whole))
                return true;
        }

        Dimension[] dimensions = units.Infer(tree, indicator);
        return dimensions[quotient.Part].IsBareCount && dimensions[quotient.Whole].IsBareCount;
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
