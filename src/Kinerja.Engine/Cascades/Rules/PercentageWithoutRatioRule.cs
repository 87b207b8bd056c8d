using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3022: a percentage whose formula divides nothing.</summary>
/// <remarks>
/// Basis: arithmetic; a percentage is a part of a whole. An indicator counts as one when its unit is percent or its name begins with
/// <i>persentase</i> in any spelling. A formula that takes a variable or indicator which is a percentage already need not divide.
/// </remarks>
internal sealed class PercentageWithoutRatioRule : IIndicatorRule
{
    private static readonly DiagnosticDescriptor s_count = new(
        "KIN3022",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Persentase tanpa pembagian", "Percentage without a division"),
        new(
            "{code} adalah persentase, tetapi formulanya tidak membagi apa pun; hasilnya bukan bagian dari keseluruhan.",
            "{code} is a percentage, but its formula divides nothing; its result is not a part of a whole."),
        new(
            "Bagi dengan jumlah keseluruhannya dan kalikan 100, atau ubah nama dan satuannya menjadi jumlah.",
            "Divide by the whole and multiply by 100, or change name and unit to a count."));

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_count];

    public void Check(CascadeContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.FormulaOf(i) is not { Type: FormulaType.Number, HasDivision: false } facts
                || !Percentages.Is(context, i)
                || TakesPercentage(context, i, facts))
            {
                continue;
            }

            context.Report(s_count, context.AtExpression(i), ("code", context.Cascade.Indicators[i].Code));
        }
    }

    private static bool TakesPercentage(CascadeContext context, int place, FormulaFacts facts)
    {
        ReadOnlySpan<int> means = CheckFacts.Of(context).References.Of(place);
        for (int i = 0; i < means.Length; i++)
        {
            FormulaReference reference = facts.References[i];
            if (means[i] >= 0)
            {
                if (CheckFacts.Of(context).Units.IsPercent(CheckFacts.Of(context).Units.OfVariable(means[i])))
                    return true;
            }
            else if (context.IsRead(place))
            {
                // Nobody declared it; its name is the phrase.
                if (NameLetters.BeginsWithPercentage(reference.Name.Replace('_', ' ')))
                    return true;
            }
            else if (context.Index.TryFindIndicator(reference.Name, out int used) && Percentages.Is(context, used))
            {
                return true;
            }
        }

        return false;
    }
}
