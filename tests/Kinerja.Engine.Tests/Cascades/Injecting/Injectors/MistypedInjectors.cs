namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Formulas that do not compile, and words that nobody can compute.</summary>
internal static class MistypedInjectors
{
    public static IEnumerable<Injector> All { get; } =
    [
        OfExpressions("KIN1006", "a sign for times", expression => $"{expression} × 2"),
        OfExpressions("KIN1007", "an operator without its right side", expression => $"{expression} +"),
        OfExpressions("KIN1007", "a bracket that is not closed", expression => $"({expression}"),
        OfExpressions("KIN1008", "a power sign", expression => $"({expression}) ^ 2"),
        OfExpressions("KIN1009", "an unknown function", expression => $"Bulat({expression})"),
        OfExpressions("KIN1010", "an argument too few", expression => $"Divide({expression})"),
        OfExpressions("KIN1011", "a condition as a number", expression => $"({expression}) + (1 = 1)"),
        OfExpressions("KIN1012", "a chained comparison", expression => $"if(0 < {expression} < 100, 1, 0)"),
        OfExpressions("KIN1013", "a decimal comma", expression => $"({expression}) * 1,5"),
        OfExpressions("KIN1014", "a number beyond all bounds", expression => $"({expression}) * 1e400"),
        Injector.OfIndicators(
            "KIN1018", "too many decimals", site => site.Expression.Length > 0, site => site.Indicator with { Formula = site.Indicator.Formula! with { Decimals = 29 } }, "formula/expression"),

        Injector.OfIndicators(
            "KIN3019", "words that hold no formula", _ => true, site => site.Indicator with { Formula = new() { Text = "Hasil survei independen" } }, "formula/text")
            .Also("KIN2014", "The reader says that the value comes from outside."),
        Injector.OfIndicators(
            "KIN2045", "words that leave a doubt", site => site.Indicator.Formula!.Text.EndsWith(" dikali 100%", StringComparison.Ordinal),
            site => site.Indicator with { Formula = new() { Text = site.Indicator.Formula!.Text.Replace(" dikali 100%", "") } }, "formula/text")
            .Also("KIN2008", "The reader says what is doubtful.")
            .Also("KIN3019", "What is doubtful is not computed."),
        Injector.OfIndicators(
            "KIN2020", "words upside down", site => site.Indicator.Formula is { Expression: "", Text.Length: > 0 }, site => site.Indicator with { Formula = new() { Text = Inverted(site.Indicator.Formula!.Text) } }, "formula/text"),
    ];

    private static Injector OfExpressions(string id, string name, Func<string, string> change) =>
        Injector.OfIndicators(id, name, site => site.Expression.Length > 0, site => site.Computing(change(site.Expression)), "formula/expression");

    private static string Inverted(string words)
    {
        string[] parts = words.Replace(" dikali 100%", "").Split(" dibagi ");
        return $"{char.ToUpperInvariant(parts[1][0])}{parts[1][1..]} dibagi {char.ToLowerInvariant(parts[0][0])}{parts[0][1..]} dikali 100%";
    }
}
