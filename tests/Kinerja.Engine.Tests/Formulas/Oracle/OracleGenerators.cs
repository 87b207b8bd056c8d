using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Engine.Tests.Formulas.Oracle;

/// <summary>Random formulas, and rows that are rich in what goes wrong: zeros, ties, missing cells, 28 digits, signs.</summary>
internal static class OracleGenerators
{
    public const int Variables = 4;

    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => (decimal)n),
        Gen.Choose(0, 20_000).Select(n => (decimal)n),
        Gen.Choose(-100_000, 100_000).Select(n => n / 100m),
        Gen.Choose(-2_000, 2_000).Select(n => n / 2m / 100m), // half hundredths: ties at two decimals
        Gen.Constant(0m),
        Gen.Three(Gen.Choose(int.MinValue, int.MaxValue)).SelectMany(parts => Gen.Choose(0, 28).SelectMany(scale =>
            Gen.Elements(true, false).Select(isNegative => new decimal(parts.Item1, parts.Item2, parts.Item3 & 0x1FFFFFFF, isNegative, (byte)scale)))));

    public static Gen<decimal?[]> Rows { get; } = Gen.ArrayOf(
        Gen.Frequency((9, Decimals.Select(value => (decimal?)value)), (1, Gen.Constant((decimal?)null))), Variables);

    public static Gen<OracleFormula> Formulas { get; } = Gen.Sized(size => Number(Math.Min(size, 12)));

    public static Gen<int?> Rounding { get; } = Gen.Frequency((1, Gen.Constant((int?)null)), (3, Gen.Choose(0, 6).Select(n => (int?)n)));

    private static Gen<OracleFormula> Number(int size)
    {
        Gen<OracleFormula> leaf = Gen.Frequency(
            (3, Gen.Choose(0, Variables - 1).Select(slot => (OracleFormula)new OracleVariable(slot))),
            (2, Gen.Choose(-300, 300).Select(n => (OracleFormula)new OracleNumber(n / 2m))));
        if (size <= 1)
            return leaf;
        Gen<OracleFormula> part = Number(size / 2);
        return Gen.Frequency(
            (1, leaf),
            (1, Gen.Choose(0, Variables - 1).Select(slot => (OracleFormula)new OracleRoot(slot))),
            (6, Gen.Elements("+", "-", "*", "/", "/", "%").SelectMany(sign => part.SelectMany(left => part.Select(right => (OracleFormula)new OracleOperation(sign, left, right))))),
            (1, Condition(size / 2).SelectMany(condition => part.SelectMany(then => part.Select(otherwise => (OracleFormula)new OracleChoice(condition, then, otherwise))))),
            (1, part.SelectMany(inner => Gen.Choose(0, 5).Select(decimals => (OracleFormula)new OracleRound(inner, decimals)))),
            (1, Gen.Elements("Sum", "Average", "Min", "Max").SelectMany(name => Gen.ArrayOf(part, 3).Select(terms => (OracleFormula)new OracleSum(name, terms)))),
            (1, part.SelectMany(inner => part.Select(other => (OracleFormula)new OracleIfMissing(inner, other)))),
            (2, Gen.Elements("-", "Abs", "Sign", "Truncate", "Floor", "Ceiling").SelectMany(name => part.Select(inner => (OracleFormula)new OracleUnary(name, inner)))),
            (1, Gen.Elements("Percent", "Growth").SelectMany(name => Gen.ArrayOf(part, 2).Select(arguments => (OracleFormula)new OracleCall(name, arguments)))),
            (1, Gen.ArrayOf(part, 4).Select(arguments => (OracleFormula)new OracleCall("WeightedAverage", arguments))),
            (1, part.SelectMany(inner => Gen.Choose(-50, 0).SelectMany(low => Gen.Choose(0, 50).Select(high =>
                (OracleFormula)new OracleCall("Clamp", [inner, new OracleNumber(low), new OracleNumber(high)]))))),
            (1, Gen.ArrayOf(part, 3).Select(parts => (OracleFormula)new OracleDivide(parts[0], parts[1], parts[2]))),
            (1, part.SelectMany(inner => Gen.Choose(-3, 4).Select(exponent => (OracleFormula)new OraclePower(inner, exponent)))));
    }

    private static Gen<OracleFormula> Condition(int size)
    {
        Gen<OracleFormula> part = Number(size / 2);
        Gen<OracleFormula> comparison = Gen.Elements("<", "<=", ">", ">=", "=", "<>").SelectMany(sign => part.SelectMany(left => part.Select(right => (OracleFormula)new OracleOperation(sign, left, right))));
        return size <= 2
            ? comparison
            : Gen.Frequency(
                (3, comparison),
                (1, part.Select(inner => (OracleFormula)new OracleIsMissing(inner))),
                (1, comparison.Select(inner => (OracleFormula)new OracleNot(inner))),
                (1, Gen.Elements("and", "or").SelectMany(word => comparison.SelectMany(left => comparison.Select(right => (OracleFormula)new OracleLogic(word, left, right))))));
    }
}
