using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>
/// Texts in the manner of formula columns, each with the readings a careful person would give it. A text that is not read right yet
/// stands in the list of known ones with what comes back today; one that becomes right leaves the list.
/// </summary>
public sealed class FormulaTextTests
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;
    private static readonly Dictionary<string, FormulaText> s_texts = Texts();
    private static readonly Dictionary<string, string> s_known = CaseFile.Read("formula-texts.known.cases.txt").ToDictionary(columns => columns[0], columns => columns[1]);

    public static TheoryData<string> Ids => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Text_OfAFormulaColumn_IsReadRightOrKnown(string id)
    {
        FormulaText text = s_texts[id];
        FormulaReading reading = s_reader.Read(text.Text, new ReadingContext { Indicator = text.Indicator });

        ReadingGrade grade = ReadingVerdict.Of(reading, text.Readings, text.Refusals, text.PhrasesMayGoOn);

        string today = grade == ReadingGrade.Exact ? "right" : $"{grade}: {Shown(reading)}";
        Assert.True(today == s_known.GetValueOrDefault(id, "right"), $"{id}, {today}\nexpected {string.Join(" or ", text.Readings.Concat(text.Refusals.Select(reason => reason.ToString())))}\n{text.Text}");
    }

    [Fact]
    public void KnownTexts_AreTextsOfTheTable_AndNoneIsReadWrong()
    {
        Assert.All(s_known.Keys, id => Assert.Contains(id, s_texts));
        Assert.DoesNotContain(s_known.Values, today => today.StartsWith(nameof(ReadingGrade.Wrong), StringComparison.Ordinal));
    }

    private static string Shown(FormulaReading reading) => reading.IsFormula ? reading.Expression : reading.Reason.ToString();

    private static Dictionary<string, FormulaText> Texts()
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "formula-texts.cases.json"));
        return JsonSerializer.Deserialize<FormulaText[]>(json, s_json)!.ToDictionary(text => text.Id);
    }

    private sealed record FormulaText(string Id, string Indicator, string Text)
    {
        public string[] Readings { get; init; } = [];

        public RefusalReason[] Refusals { get; init; } = [];

        public bool PhrasesMayGoOn { get; init; }
    }
}
