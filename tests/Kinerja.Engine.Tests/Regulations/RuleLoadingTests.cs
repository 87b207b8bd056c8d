using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;
using static Kinerja.Engine.Tests.Regulations.PackSketch;

namespace Kinerja.Engine.Tests.Regulations;

public class RuleLoadingTests
{
    [Fact]
    public void Load_OneName_Twice_IsRefused() =>
        Assert.Equal(["KIN4030 a/name"], Findings(Pack("a", subject: "x"), Pack("A", subject: "y")));

    [Fact]
    public void Load_EndBeforeBegin_IsRefused() =>
        Assert.Equal(["KIN4031 a/validUntil"], Findings(Pack("a", "2024-01-02", "2024-01-01")));

    [Theory]
    [InlineData("2023-12-31", "2024-01-01", new string[0])]
    [InlineData("2024-01-01", "2024-01-01", new[] { "KIN4032 b/validFrom" })]
    [InlineData(null, "2024-01-01", new[] { "KIN4032 b/validFrom" })]
    [InlineData("2023-12-30", "2024-01-01", new[] { "KIN4033 b/validFrom" })]
    public void Load_TwoPacksOfOneSubject_MustMeet(string? until, string from, string[] findings) =>
        Assert.Equal(findings, Findings(Pack("b", from), Pack("a", "2020-01-01", until)));

    [Fact]
    public void Load_Gap_NamesItsDays_AndIsOnlyAWarning()
    {
        Result<RuleBook> result = new KinerjaEngine().Load([Pack("a", "2020-01-01", "2021-12-31"), Pack("b", "2022-03-01")]);

        Assert.True(result.IsSuccess);
        Assert.Equal(
            "From 2022-01-01 to 2022-02-28 no pack for 'tpp' is in force: a has ended and b has not begun.",
            Assert.Single(result.Diagnostics).GetMessage(Language.English));
    }

    [Fact]
    public void Load_LongPackAroundAShortOne_IsAnOverlapAndNoGapBehindIt() =>
        Assert.Equal(["KIN4032 b/validFrom"], Findings(Pack("a", "2020-01-01", "2024-12-31"), Pack("b", "2021-01-01", "2021-12-31"), Pack("c", "2025-01-01")));

    [Fact]
    public void Load_OneNameForTwoRules_IsRefused()
    {
        RulePack pack = Pack("a") with { Formulas = [Formula("x", "1 + 1")], Scales = [Scale("X", null, new Band { Code = "A" })] };

        Assert.Equal(["KIN4034 a/formulas/0/name"], Findings(pack));
    }

    [Fact]
    public void Load_ScaleWithAHole_IsRefusedWithTheNumber()
    {
        RulePack pack = Pack("a") with { Scales = [Scale("s", null, new Band { Code = "B", Low = 70, High = 84.99m }, new Band { Code = "A", Low = 85, High = 100 })] };

        Diagnostic finding = Finding(pack);

        Assert.Equal("KIN4022 a/scales/0/bands/1 s", $"{finding.Id} {finding.Location.Document}{finding.Location.Pointer} {finding.Location.Code}");
        Assert.StartsWith("84.995 belongs to no band", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    // As the report prints it: everything up to below 85, everything above 85.
    [Fact]
    public void Load_MalukuTengahAsPrinted_IsRefusedAt85()
    {
        RulePack pack = Pack("a") with
        {
            Scales =
            [
                Scale(
                    "maluku-tengah", null,
                    new Band { Code = "Memuaskan", Low = 85, IncludesLow = false, High = 100 },
                    new Band { Code = "Sangat Baik", Low = 75, IncludesLow = false, High = 85, IncludesHigh = false },
                    new Band { Code = "Baik", Low = 65, IncludesLow = false, High = 75 }),
            ],
        };

        Assert.StartsWith("85 belongs to no band", Finding(pack).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FormulaWithMistakes_ReportsThemAtItsExpression()
    {
        RulePack pack = Pack("a") with { Formulas = [Formula("f", "[realsasi] / 2", "realisasi"), Formula("g", "[x] > 1", "x")] };

        Assert.Equal(["KIN1004 a/formulas/0/expression", "KIN4039 a/formulas/1/expression"], Findings(pack));
    }

    [Fact]
    public void Load_ConditionThatIsANumber_IsRefused()
    {
        RulePack pack = Pack("a") with
        {
            Decisions = [new() { Name = "d", Source = Source, Branches = [new() { When = "1 + 1", Code = "ya" }] }],
            Checks = [new() { Name = "c", Source = Source, Requirements = [new() { Must = "2", Message = new("tidak", "no") }] }],
        };

        Assert.Equal(["KIN4039 a/decisions/0/branches/0/when", "KIN4039 a/checks/0/requirements/0/must"], Findings(pack));
    }

    [Fact]
    public void Load_WholeTable_MissesEachCombinationThatHasNoRow()
    {
        RulePack pack = Pack("a") with { Tables = [Table("t", [Key("p", "1", "2"), Key("q", "x", "y")], Row(1, "1", "x"), Row(2, "2", "y"))] };

        Result<RuleBook> result = new KinerjaEngine().Load([pack]);

        Assert.Equal(["KIN4035 a/tables/0/rows", "KIN4035 a/tables/0/rows"], Findings(pack));
        Assert.Equal("The table 't' has no row for 1 / y.", result.Diagnostics[0].GetMessage(Language.English));
    }

    [Fact]
    public void Load_TableWhoseKeysAreOpen_MissesNothing() =>
        Assert.Empty(Findings(Pack("a") with { Tables = [Table("t", [Key("p"), Key("q", "x", "y")], Row(1, "1", "x"))] }));

    [Fact]
    public void Load_RowsThatCannotBeMeant_AreRefused()
    {
        RuleTableRow[] rows = [Row(1, "1"), Row(2, " 1 "), Row(3, "1", "x"), Row(4, "3"), Row(null, "2"), Row(5, "2") with { Refusal = new("tidak", "no") }];
        RulePack pack = Pack("a") with { Tables = [Table("t", [Key("p", "1", "2")], rows)] };

        Assert.Equal([.. Enumerable.Range(1, 5).Select(row => $"KIN4036 a/tables/0/rows/{row}"), "KIN4035 a/tables/0/rows"], Findings(pack));
    }

    // As many combinations as there are atoms: the proof stops at the first that have no row.
    [Fact]
    public void Load_TableOfVeryManyCombinations_NamesTheFirstTwenty()
    {
        RuleTableKey[] keys = [.. Enumerable.Range(0, 60).Select(i => Key($"k{i}", "1", "2", "3", "4"))];

        Assert.Equal(20, Findings(Pack("a") with { Tables = [Table("t", keys)] }).Length);
    }

    [Fact]
    public void Load_ContradictoryVariant_IsRefusedInBothLanguages()
    {
        var variant = new AchievementVariant { Name = "V", Title = "V", Method = AchievementMethod.Ratio, Source = Source, Floor = 10, Cap = 5 };

        Diagnostic finding = Finding(Pack("a") with { Achievements = [variant] });

        Assert.Equal("KIN4038", finding.Id);
        Assert.Equal("This variant contradicts itself: V has its floor 10 above its cap 5.", finding.GetMessage(Language.English));
        Assert.Equal("Varian ini bertentangan dengan dirinya sendiri: V mempunyai batas bawah 10 di atas batas atas 5.", finding.GetMessage(Language.Indonesian));
    }

    [Fact]
    public void Load_ExampleThatGivesAnotherAnswer_IsRefusedWithBoth()
    {
        RulePack pack = Pack("a") with
        {
            Formulas = [Formula("f", "[x] * 1.5", "x")],
            Examples =
            [
                new() { Rule = "f", Values = [new("x", 5)], Gives = new() { Number = 7.5m } },
                new() { Rule = "f", Values = [new("x", 5)], Gives = new() { Number = 7.6m } },
                new() { Rule = "f", Gives = new() { Number = 1 } },
                new() { Rule = "g", Gives = new() { Number = 1 } },
                new() { Rule = "f", Values = [new("x", 5), new("X", 5)], Gives = new() { Number = 7.5m } },
                new() { Rule = "s", Gives = new() { Code = "A" } },
            ],
            Scales = [Scale("s", null, new Band { Code = "A", Low = 0, High = 1 })],
        };

        Assert.Equal(["KIN4037 a/examples/1", "KIN4037 a/examples/2", "KIN4041 a/examples/3", "KIN4046 a/examples/4", "KIN4037 a/examples/5"], Findings(pack));
        Diagnostic finding = new KinerjaEngine().Load([pack]).Diagnostics[0];
        Assert.Equal("The example for 'f' should give 7.6, but gives 7.5.", finding.GetMessage(Language.English));
        Assert.Equal("Contoh untuk 'f' seharusnya memberi 7,6, tetapi memberi 7,5.", finding.GetMessage(Language.Indonesian));
    }

    [Fact]
    public void Load_ExampleOfGeneralKnowledge_RunsAllTheSame()
    {
        RulePack pack = Pack("a") with
        {
            Formulas = [Formula("f", "[x] * 2", "x") with { Source = Hearsay }],
            Examples = [new() { Rule = "f", Values = [new("x", 1)], Gives = new() { Number = 3 } }],
        };

        Assert.Equal(["KIN4037 a/examples/0"], Findings(pack));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(28)]
    [InlineData(null)]
    public void Load_BandsAtTheEndOfDecimals_AreJudgedAll(int? decimals)
    {
        RulePack pack = Pack("a") with
        {
            Scales =
            [
                Scale("meet", decimals, new Band { Code = "A", Low = 0, High = decimal.MaxValue }, new Band { Code = "B", Low = decimal.MaxValue, IncludesLow = false }),
                Scale("share", decimals, new Band { Code = "A", Low = 0, High = decimal.MaxValue }, new Band { Code = "B", Low = decimal.MaxValue }),
                Scale("cross", decimals, new Band { Code = "A", Low = 0 }, new Band { Code = "B", Low = decimal.MaxValue, IncludesLow = false }),
            ],
        };

        Assert.Equal(["KIN4023 a/scales/1/bands/1", "KIN4023 a/scales/2/bands/1"], Findings(pack));
    }

    [Fact]
    public void Load_NoPacks_IsAnEmptyBook() => Assert.Empty(new KinerjaEngine().Load([]).ValueOrThrow().Packs);
}
