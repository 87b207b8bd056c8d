namespace Kinerja.Benchmarks;

/// <summary>A formula with one row of inputs, and the same computation as somebody would write it in C#.</summary>
/// <param name="Name">What the result table calls it.</param>
/// <param name="Text">The formula.</param>
/// <param name="Row">Names and values, in order of first use in the formula.</param>
/// <param name="ByHand">The computation over the values of the row, not rounded at the end.</param>
public sealed record FormulaCase(string Name, string Text, (string Name, decimal Value)[] Row, Func<decimal[], decimal> ByHand)
{
    /// <summary>To how many decimals every way of computing rounds its result.</summary>
    public const int Decimals = 2;

    /// <summary>The formulas compared: a percentage, a weighting, a difference, a mean of nine, a guarded percentage.</summary>
    public static IEnumerable<FormulaCase> All { get; } =
    [
        new("F1", "[a] / [b] * 100", [("a", 5m), ("b", 7m)], row => row[0] / row[1] * 100),
        new("F2", "([total] / [terisi]) * [bobot]", [("total", 412.5m), ("terisi", 13m), ("bobot", 0.35m)], row => row[0] / row[1] * row[2]),
        new("F3", "[kejadian] - [target]", [("kejadian", 17m), ("target", 12.25m)], row => row[0] - row[1]),
        new(
            "F4",
            "([u1] + [u2] + [u3] + [u4] + [u5] + [u6] + [u7] + [u8] + [u9]) / 9 * 25",
            [("u1", 3.1m), ("u2", 3.25m), ("u3", 3.02m), ("u4", 3.41m), ("u5", 2.97m), ("u6", 3.33m), ("u7", 3.18m), ("u8", 3.6m), ("u9", 3.05m)],
            row => (row[0] + row[1] + row[2] + row[3] + row[4] + row[5] + row[6] + row[7] + row[8]) / 9 * 25),
        new(
            "F5",
            "if([b] = 0, 0, Round([a] / [b] * 100, 2))",
            [("b", 7m), ("a", 5m)],
            row => row[0] == 0 ? 0 : Math.Round(row[1] / row[0] * 100, 2, MidpointRounding.AwayFromZero)),
    ];

    /// <summary>Rounds as results are rounded.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The number with two decimals, half away from zero.</returns>
    public static decimal Rounded(decimal number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>The name, as the result table's column has it.</summary>
    /// <returns>Such as F1.</returns>
    public override string ToString() => Name;
}
