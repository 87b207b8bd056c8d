using System.Globalization;

namespace Kinerja.Benchmarks.Plans;

/// <summary>What a generated indicator measures, which decides its unit, polarity and formula.</summary>
internal enum Measure
{
    /// <summary>So many documents.</summary>
    Count,

    /// <summary>A share of all in percent.</summary>
    Percentage,

    /// <summary>Days for each document.</summary>
    Duration,

    /// <summary>A mean of scores, brought to 100.</summary>
    Index,
}

/// <summary>The shapes in which people write one and the same thing.</summary>
internal static class FormulaShapes
{
    // 0 and 1 are parts of 2.
    private static readonly string[] s_counts =
    [
        "[{0}]", "[{0}] + [{1}]", "Jumlah([{0}], [{1}])", "[{2}] - [{1}]", "([{0}] + [{1}])", "Round([{0}] + [{1}], 0)", "[{1}] + [{0}]", "if([{2}] = 0, 0, [{0}])",
    ];

    private static readonly string[] s_percentages =
    [
        "[{0}] / [{2}] * 100", "([{0}] / [{2}]) * 100", "Round([{0}] / [{2}] * 100, 2)", "Persen([{0}], [{2}])", "if([{2}] = 0, 0, [{0}] / [{2}] * 100)",
        "100 * [{0}] / [{2}]", "[{0}] * 100 / [{2}]", "([{0}] + [{1}]) / [{2}] * 100", "Round(Persen([{0}], [{2}]), 1)", "Bagi([{0}], [{2}], 0) * 100",
        "(([{0}] + [{1}]) / [{2}]) * 100", "([{2}] - [{1}]) / [{2}] * 100", "[{2}] > 0 ? [{0}] / [{2}] * 100 : 0", "Min([{0}] / [{2}] * 100, 100)",
    ];

    private static readonly string[] s_durations = ["[{0}] / [{2}]", "Round([{0}] / [{2}], 1)", "Bagi([{0}], [{2}], 0)", "([{0}] + [{1}]) / [{2}]"];

    private static readonly string[] s_indexes =
    [
        "([{0}] + [{1}] + [{2}]) / 3 * 25", "RataRata([{0}], [{1}], [{2}]) * 25", "([{0}] * 0.5 + [{1}] * 0.3 + [{2}] * 0.2) * 25", "RataTertimbang([{0}], 2, [{1}], 1, [{2}], 1) * 25",
    ];

    /// <summary>An expression over three names, in one of the shapes.</summary>
    public static string Write(Measure measure, int number, string first, string second, string third)
    {
        string[] shapes = Of(measure);
        return string.Format(CultureInfo.InvariantCulture, shapes[number % shapes.Length], first, second, third);
    }

    private static string[] Of(Measure measure) => measure switch
    {
        Measure.Count => s_counts,
        Measure.Percentage => s_percentages,
        Measure.Duration => s_durations,
        _ => s_indexes,
    };
}
