using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Tool.Reading;

/// <summary>What a reading is called: one word for programs, a few for people.</summary>
internal static class ReadingWords
{
    private static readonly string[] s_dividing = ["dibagi", "di bagi", "dibanding ", "dibandingkan"];

    /// <summary>The kind of formula: ratio-percent, ratio, prose-division, count, external-value, weighted-index, difference, growth, average, conditional or ambiguous.</summary>
    public static string Kind(FormulaReading reading) => reading switch
    {
        { Outcome: ReadingOutcome.ExternalValue } => "external-value",
        { Outcome: ReadingOutcome.Count } => "count",
        { IsFormula: false } => reading.Reason == RefusalReason.Aggregate ? "average" : "ambiguous",
        { Shape: FormulaShape.Ratio } when IsMean(reading) => "average",
        { Shape: FormulaShape.Percentage or FormulaShape.Ratio } when DividesInWords(reading) => "prose-division",
        { Shape: FormulaShape.Percentage } => "ratio-percent",
        { Shape: FormulaShape.Ratio } => "ratio",
        { Shape: FormulaShape.Growth } => "growth",
        { Shape: FormulaShape.Difference } => "difference",
        { Shape: FormulaShape.Conditional } => "conditional",
        { Shape: FormulaShape.Sum or FormulaShape.Count } => "count",
        _ => "weighted-index",
    };

    /// <summary>The kind of refusal; null when there is a formula.</summary>
    public static string? Refusal(RefusalReason reason) => reason switch
    {
        RefusalReason.None => null,
        RefusalReason.ExternalValue => "external-value",
        RefusalReason.NoFormula => "no-formula",
        RefusalReason.Incomplete => "incomplete",
        RefusalReason.SeveralFormulas => "two-formulas",
        RefusalReason.Damaged => "damaged",
        RefusalReason.Aggregate => "aggregate",
        _ => "undefined",
    };

    /// <summary>What the text was taken for.</summary>
    public static LocalizedText Outcome(FormulaReading reading) => reading.Outcome switch
    {
        ReadingOutcome.Formula => Shape(reading.Shape),
        ReadingOutcome.Count => new("satu besaran yang dihitung atau diukur", "one quantity that is counted or measured"),
        ReadingOutcome.ExternalValue => new("nilai dari luar; tidak ada yang dihitung", "a value from outside; there is nothing to compute"),
        ReadingOutcome.SeveralFormulas => new("beberapa formula; tidak ada yang dipilih", "several formulas; none is chosen"),
        _ => new("tidak dipahami", "not understood"),
    };

    private static LocalizedText Shape(FormulaShape shape) => shape switch
    {
        FormulaShape.Percentage => new("formula, suatu persentase", "a formula, a percentage"),
        FormulaShape.Ratio => new("formula, suatu rasio", "a formula, a ratio"),
        FormulaShape.Difference => new("formula, suatu selisih", "a formula, a difference"),
        FormulaShape.Growth => new("formula, suatu pertumbuhan", "a formula, a growth"),
        FormulaShape.WeightedSum => new("formula, suatu jumlah berbobot", "a formula, a weighted sum"),
        FormulaShape.Sum => new("formula, suatu penjumlahan", "a formula, a sum"),
        FormulaShape.Conditional => new("formula bersyarat", "a formula with a condition"),
        _ => new("formula", "a formula"),
    };

    // The word stands in the text before any sign of division does.
    private static bool DividesInWords(FormulaReading reading)
    {
        int word = s_dividing.Min(dividing => Place(reading.Text.IndexOf(dividing, StringComparison.OrdinalIgnoreCase)));
        return word < int.MaxValue && word < SignPlace(reading);
    }

    // Behind the phrase of a variable; inside a phrase a slash is a letter of the name.
    private static int SignPlace(FormulaReading reading)
    {
        ReadVariable[] variables = [.. reading.Variables.OrderBy(variable => variable.Span.Start)];
        for (int i = 0; i < variables.Length; i++)
        {
            int from = variables[i].Span.End;
            int to = i + 1 < variables.Length ? Math.Max(from, variables[i + 1].Span.Start) : reading.Text.Length;
            int sign = reading.Text.AsSpan(from, to - from).IndexOfAny("/:÷—–-_");
            if (sign >= 0)
                return from + sign;
        }

        return Place(reading.Text.IndexOf("frac", StringComparison.Ordinal));
    }

    private static int Place(int found) => found < 0 ? int.MaxValue : found;

    // A total by the number of other things, or by a written number of days or months.
    private static bool IsMean(FormulaReading reading)
    {
        if (reading.Factor is not null || reading.Unit.IsPercent || reading.Variables.Count > 2)
            return false;
        if (reading.Variables.Count == 1 || reading.Expression.AsSpan().Count('/') > 1)
            return true;
        string[] above = reading.Variables[0].Name.Split('_');
        string[] below = reading.Variables[1].Name.Split('_');
        int total = Array.IndexOf(above, "total");
        return total is 0 or 1 && below[0] is "total" or "jumlah" && !below.Contains(above.ElementAtOrDefault(total + 1));
    }
}
