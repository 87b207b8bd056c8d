using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>Tells whether two expressions are the same formula, whatever their variables are called: they agree on rows of all sizes.</summary>
internal static partial class SameFormula
{
    private const int Rows = 80;
    private static readonly KinerjaEngine s_engine = new();

    /// <summary>Whether two expressions give the same on every row.</summary>
    /// <param name="one">An expression.</param>
    /// <param name="namesOfOne">Its variables.</param>
    /// <param name="other">Another expression.</param>
    /// <param name="namesOfOther">Its variables, each at the place of the one it stands for.</param>
    public static bool Agree(string one, IReadOnlyList<string> namesOfOne, string other, IReadOnlyList<string> namesOfOther)
    {
        if (namesOfOne.Count != namesOfOther.Count)
            return false;
        CompiledFormula first = s_engine.Compile(one).ValueOrThrow();
        CompiledFormula second = s_engine.Compile(other).ValueOrThrow();
        var random = new Random(1);
        decimal[] limits = [.. Constants(one).Concat(Constants(other)).Append(1m)];
        int defined = 0;
        for (int row = 0; row < Rows; row++)
        {
            decimal[] values = [.. namesOfOne.Select(_ => Value(random, limits))];
            FormulaResult a = first.Evaluate([.. namesOfOne.Select((name, i) => (name, (decimal?)values[i]))]);
            FormulaResult b = second.Evaluate([.. namesOfOther.Select((name, i) => (name, (decimal?)values[i]))]);
            if (a.Status != b.Status)
                return false;
            if (a.Status is not (FormulaStatus.Value or FormulaStatus.Approximate))
                continue;
            if (a.Value != b.Value && (!a.IsApproximate || b.Value == 0 || Math.Abs(a.Value / b.Value - 1) > 1e-14m))
                return false;
            defined++;
        }

        return defined >= Rows / 4;
    }

    /// <summary>The variables of an expression in order of first use.</summary>
    public static IReadOnlyList<string> NamesOf(string expression) => [.. s_engine.Compile(expression).ValueOrThrow().Variables];

    // Mostly plain quantities, and what sits on or beside a limit of the formula.
    private static decimal Value(Random random, decimal[] limits) => random.Next(20) switch
    {
        < 6 => random.Next(1, 1_000) / 1_000m,
        < 14 => random.Next(100, 15_000) / 100m,
        < 17 => random.Next(1, (int)Math.Pow(10, random.Next(1, 7))),
        < 19 => limits[random.Next(limits.Length)] + random.Next(-1, 2) / 1_000m,
        _ => 0m,
    };

    private static IEnumerable<decimal> Constants(string expression) =>
        Number().Matches(Name().Replace(expression, "")).Select(match => decimal.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Name();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();
}
