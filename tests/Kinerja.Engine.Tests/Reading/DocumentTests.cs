using System.Text.Json;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>
/// The formula texts of the four documents, read with the indicator's name, against the expressions that people wrote for them. Where
/// the two differ the difference is listed with its reason.
/// </summary>
public sealed class DocumentTests
{
    private static readonly KinerjaEngine s_engine = new();
    private static readonly Dictionary<string, DocumentText> s_texts = Texts();
    private static readonly Dictionary<string, string> s_differences = CaseFile.Read("documents.differences.cases.txt").ToDictionary(columns => columns[0], columns => columns[1]);

    public static TheoryData<string> Codes => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Text_OfADocument_IsReadAsPeopleReadIt(string code)
    {
        DocumentText text = s_texts[code];

        FormulaReading reading = s_engine.Reader.Read(text.Text, new ReadingContext { Indicator = text.Indicator });

        string read = reading.IsFormula ? Canonical(reading.Expression) : reading.Reason.ToString();
        string expected = s_differences.GetValueOrDefault(code, Canonical(text.Expression));
        Assert.True(expected == read, $"{code}: {text.Text}\nexpected {expected}\nread     {read}");
        // A name may differ by its spelling, the formula may not.
        Assert.True(!reading.IsFormula || SameFormula.Agree(reading.Expression, SameFormula.NamesOf(reading.Expression), text.Expression, SameFormula.NamesOf(text.Expression)), $"{code}: {read}");
    }

    [Fact]
    public void Differences_AreTextsOfTheDocuments_AndDiffer()
    {
        Assert.Equal(93, s_texts.Count);
        Assert.All(s_differences, difference => Assert.NotEqual(Canonical(s_texts[difference.Key].Expression), difference.Value));
    }

    private static string Canonical(string expression) => s_engine.Compile(expression).ValueOrThrow().ToString();

    private static Dictionary<string, DocumentText> Texts()
    {
        var texts = new Dictionary<string, DocumentText>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (JsonElement indicator in document.RootElement.GetProperty("indicators").EnumerateArray())
            {
                JsonElement formula = indicator.GetProperty("formula");
                string code = $"{Path.GetFileNameWithoutExtension(file)} {indicator.GetProperty("code").GetString()}";
                string name = indicator.TryGetProperty("name", out JsonElement given) ? given.GetString()! : "";
                texts.Add(code, new(formula.GetProperty("text").GetString()!, name, formula.GetProperty("expression").GetString()!));
            }
        }

        return texts;
    }

    private sealed record DocumentText(string Text, string Indicator, string Expression);
}
