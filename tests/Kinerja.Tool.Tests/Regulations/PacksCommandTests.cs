using System.Text.Json;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Tool.Tests.Regulations;

public class PacksCommandTests
{
    [Fact]
    public void Packs_ListsEveryOfficialPack()
    {
        ToolCall call = ToolCall.Of("packs");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal(KinerjaJson.OfficialRulePacks().Select(pack => pack.Name), call.Lines[..^1].Select(line => line.Split(' ')[0]));
        Assert.Equal("16 paket aturan", call.Lines[^1]);
    }

    [Fact]
    public void Packs_OnADay_AreThoseInForce() =>
        ToolCall.Of("packs", "--date", "2010-06-30", "--language", "en").Expect(
            0,
            ["pk-guru-2009  pk-guru  2009-01-01 - …           PermenPAN 16/2009", "skm-2004      skm      2004-01-01 - 2016-12-31  KEP/25/M.PAN/2/2004", "2 rule packs"],
            []);

    [Fact]
    public void Packs_OnADayBeforeAll_IsAnEmptyList() => ToolCall.Of("packs", "--date", "1999-01-01").Expect(0, ["0 paket aturan"], []);

    [Fact]
    public void Packs_AsJson_HasTheSame()
    {
        JsonElement packs = ToolCall.Of("packs", "--format", "json").Json.GetProperty("packs");

        Assert.Equal(KinerjaJson.OfficialRulePacks().Select(pack => pack.Name), packs.EnumerateArray().Select(pack => pack.GetProperty("name").GetString()));
    }

    [Fact]
    public void Show_TellsWhatAPackHolds() =>
        ToolCall.Of("packs", "show", "akip-2015", "--language", "en").Expect(
            0,
            [
                "akip-2015: Evaluation of performance accountability, five components",
                "Regulation: PermenPANRB 12/2015",
                "Subject: akip",
                "In force from 2015-01-01 to 2020-12-31",
                "",
                "Tables",
                "  bobot-komponen: Weight of the components in percent (PermenPANRB 12/2015 [GK])",
                "    komponen:",
                "      perencanaan kinerja: 30",
                "      pengukuran kinerja: 25",
                "      pelaporan kinerja: 15",
                "      evaluasi internal: 10",
                "      pencapaian kinerja: 20",
                "",
                "Notes",
                "  - What was read names the year 2015 only, not the day; this pack counts from 1 January.",
                "  - The names of the five components were read in an evaluation report of 2017; their weights 30/25/15/10/20 are general knowledge. The predicates of this regulation were not read and are left out. (PermenPANRB 12/2015 [VS])",
                "",
                "Worked examples: 1. VP text of the regulation, VS secondary source, VC source code, GK general knowledge, CALC arithmetic.",
            ],
            []);

    // Every entry's name and citation, in both languages.
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Show_LeavesOutNoEntry(string language) => Assert.All(KinerjaJson.OfficialRulePacks(), pack =>
    {
        string output = ToolCall.Of("packs", "show", pack.Name, "--language", language).Output;

        Assert.All(pack.Scales.Concat<RuleEntry>(pack.Formulas).Concat(pack.Tables).Concat(pack.Decisions).Concat(pack.Checks), entry =>
            Assert.Contains($"  {entry.Name}: {entry.Title.In(language == "id" ? Diagnostics.Language.Indonesian : Diagnostics.Language.English)} ({entry.Source})", output));
        Assert.All(pack.Achievements, variant => Assert.Contains($"  {variant.Name}: ", output));
        Assert.All(pack.Notes, note => Assert.Contains(note.Text.In(language == "id" ? Diagnostics.Language.Indonesian : Diagnostics.Language.English), output));
    });

    [Fact]
    public void Show_AsJson_IsThePackItself()
    {
        RulePack pack = KinerjaJson.ReadRulePack(ToolCall.Of("packs", "show", "SKM-2017", "-f", "json").Output).ValueOrThrow();

        Assert.Equal(KinerjaJson.OfficialRulePacks().Single(known => known.Name == "skm-2017"), pack);
    }

    [Fact]
    public void Show_OfAnUnknownPack_SaysSo() =>
        ToolCall.Of("packs", "show", "skm").Expect(2, [], ["Tidak ada paket 'skm'. Lihat: kinerja packs."]);
}
