using System.Globalization;
using Kinerja.Indicators;
using Kinerja.Regulations;

namespace Kinerja.Engine.Tests.Regulations;

/// <summary>A question as a case table writes it.</summary>
/// <remarks>
/// <c>75.56</c> asks a scale, <c>Ahli Muda / Baik</c> a table, <c>capaian = 98; bobot = 2</c> a formula, decision or check,
/// <c>T 80..90, R 92</c> an achievement; <c>worst 8</c> behind it is the upper end of the indicator's scale.
/// </remarks>
internal static class Question
{
    public static RuleAnswer Ask(CompiledRulePack pack, string rule, string question) => pack.Run(Of(rule, question));

    private static RuleExample Of(string rule, string question)
    {
        var example = new RuleExample { Rule = rule, Gives = new() };
        if (question.StartsWith("T ", StringComparison.Ordinal))
        {
            string[] parts = [.. question.Split(',').Select(part => part.Trim().Split(' ')[1])];
            return example with
            {
                Target = Value(parts[0]),
                Realization = Value(parts[1]),
                Scale = parts.Length > 2 ? new() { Maximum = Number(parts[2]) } : null,
            };
        }

        if (question.Contains('='))
            return example with { Values = [.. question.Split(';').Select(part => part.Split('=')).Select(part => new RuleInput(part[0].Trim(), Number(part[1])))] };
        return decimal.TryParse(question, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
            ? example with { Number = number, Keys = [question] }
            : example with { Keys = [.. question.Split(" / ")] };
    }

    private static IndicatorValue Value(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length == 2 ? new RangeValue(Number(ends[0]), Number(ends[1])) : new NumberValue(Number(text));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
