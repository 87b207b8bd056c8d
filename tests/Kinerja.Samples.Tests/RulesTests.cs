using Kinerja.Diagnostics;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Samples.Tests;

/// <summary>The pack of one's own stands beside the official ones, answers as the README says, and is refused where it is damaged.</summary>
public sealed class RulesTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", "tpp-2024.json"));

    [Fact]
    public void Pack_BesideTheOfficialOnes_AnswersAsTheReadmeSays()
    {
        RulePack tpp = KinerjaJson.ReadRulePack(s_text, "tpp-2024").ValueOrThrow();
        Result<RuleBook> loaded = Sample.Engine.Load([.. KinerjaJson.OfficialRulePacks(), tpp]);

        RuleAnswer answer = loaded.ValueOrThrow().On("tpp", new(2024, 6, 30)).ValueOrThrow()
            .Compute("tpp", ("maksimum", 23_456_789), ("produktivitas", 87.35m), ("disiplin", 87.35m));

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(20489505, answer.Number);
        Assert.Contains("// 20489505", Sample.Readme("samples.README.md"));
    }

    // Behind the file's own name, findings of loading are located like those of reading.
    [Theory]
    [InlineData("\"code\": \"baik\",\n          \"low\": 95", "\"code\": \"baik\",\n          \"low\": 96", "KIN4022", "\"code\": \"baik\",")]
    [InlineData("\"number\": 20489505", "\"number\": 20489504", "KIN4037", "\"rule\": \"tpp\",")]
    public void Pack_Damaged_IsRefusedAtItsLine(string whole, string damaged, string id, string at)
    {
        string text = s_text.ReplaceLineEndings("\n").Replace(whole, damaged, StringComparison.Ordinal);
        JsonReadResult<RulePack> read = KinerjaJson.ReadRulePack(text, "tpp-2024");

        Diagnostic finding = Assert.Single(read.Locate(Sample.Engine.Load([read.ValueOrThrow()]).Diagnostics));

        Assert.Equal(id, finding.Id);
        // The place is the brace that opens the element; its first member stands on the next line.
        Assert.Equal(at, text.Split('\n')[finding.Location.Line!.Value].Trim());
    }
}
