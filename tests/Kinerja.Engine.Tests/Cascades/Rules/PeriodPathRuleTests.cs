using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PeriodPathRuleTests
{
    private static readonly PeriodPathRule s_rule = new();

    // A year of 100 million ton in quarters of 15, 40, 40 and 5 is the example of PermenPANRB 6/2022.
    [Theory]
    [InlineData(Consolidation.Sum, 100, "15 40 40 5", true)]
    [InlineData(Consolidation.Sum, 100, "15 40 40 6", false)]
    [InlineData(Consolidation.Sum, 100, "15 40 40", true)]
    [InlineData(Consolidation.Sum, 90, "15 40 40", false)]
    [InlineData(Consolidation.Average, 80, "75 80 85 80", true)]
    [InlineData(Consolidation.Average, 80, "75 80 85 90", false)]
    [InlineData(Consolidation.Average, 80, "75 80 90", true)]
    [InlineData(Consolidation.Average, 34, "33 33 34 34", true)]
    [InlineData(Consolidation.LastKnown, 80, "20 40 60 80", true)]
    [InlineData(Consolidation.LastKnown, 85, "20 40 60 80", false)]
    [InlineData(Consolidation.LastKnown, 85, "20 40 60", true)]
    [InlineData(Consolidation.NotStated, 200, "20 40 60 80", true)]
    [InlineData(Consolidation.NotStated, 50, "20 40 60 80", true)]
    [InlineData(Consolidation.NotStated, 80, "20 40 60 80", true)]
    [InlineData(Consolidation.NotStated, 90, "20 40 60 80", false)]
    [InlineData(Consolidation.NotStated, 90, "20 40 60", true)]
    public void Quarters_AgainstTheYear(Consolidation consolidation, int year, string quarters, bool isFine)
    {
        (string, decimal)[] parts = [.. quarters.Split(' ').Select((number, i) => ($"2021-Q{i + 1}", (decimal)int.Parse(number)))];

        With((Iku("A") with { Consolidation = consolidation }).Aiming([("2021", year), .. parts])).Check(s_rule)
            .Expect(isFine ? [] : ["KIN3034 /indicators/0/targets/0 A"]);
    }

    [Fact]
    public void Parts_WithoutATarget_TakeNoPart() => With(
        (Iku("A") with { Consolidation = Consolidation.Average }).Aiming(("2021", 70), ("2021-Q2", 60), ("2021-Q4", 80)),
        Summed("B").Aiming(("2021", 10), ("2021-S2", 9))).Check(s_rule).Expect("KIN3034 /indicators/1/targets/0 B");

    [Fact]
    public void Years_AndKindsOfParts_AreJudgedApart() => With(Summed("A").Aiming(
        ("2021-S1", 5), ("2021-S2", 5), ("2021-12", 9), ("2022-12", 8), ("2021", 10), ("2022", 8))).Check(s_rule)
        .Expect("KIN3034 /indicators/0/targets/4 A");

    [Fact]
    public void YearOfThePlan_StandsForATargetWithoutAPeriod() =>
        (With(Summed("A").Aiming(("", 10), ("2021-S2", 9))) with { Period = Period.OfYear(2021) }).Check(s_rule)
        .Expect("KIN3034 /indicators/0/targets/0 A");

    [Fact]
    public void PlanForAQuarter_IsNoYear() =>
        (With(Summed("A").Aiming(("", 10), ("", 9))) with { Period = Period.OfQuarter(2021, 4) }).Check(s_rule).Expect();

    [Fact]
    public void Targets_GivenTwiceOrNotInNumbers_AreNotJudged() => With(
        Summed("A").Aiming(("2021", 10), ("2021", 11), ("2021-S2", 9)),
        Summed("B").Aiming(("2021", 10), ("2021-S2", 9), ("2021-S2", 8)),
        Summed("C") with
        {
            Targets = [new() { Value = new NumberValue(10), Period = When("2021") }, new() { Value = new RangeValue(1, 2), Period = When("2021-S2") }],
        }).Check(s_rule).Expect();

    [Fact]
    public void NegativeParts_MayStillBringTheSumDown() =>
        With(Summed("A").Aiming(("2021", 10), ("2021-Q1", 20), ("2021-Q2", -5))).Check(s_rule).Expect();

    [Fact]
    public void Message_Sum() => With(Summed("A").Aiming(("2021", 10), ("2021-S1", 4.5m), ("2021-S2", 5))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Target semesteran tahun 2021 berjumlah 9,5, sedangkan target tahunannya 10.",
        "The targets of the semesters of 2021 add up to 9.5, but the target of the year is 10.");

    [Fact]
    public void Message_Mean() => With(
        (Iku("A") with { Consolidation = Consolidation.Average }).Aiming(("2021", 10), ("2021-Q3", 4), ("2021-Q4", 5))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Rata-rata target triwulanan tahun 2021 adalah 4,5, sedangkan target tahunannya 10.",
        "The mean of the targets of the quarters of 2021 is 4.5, but the target of the year is 10.");

    [Fact]
    public void Message_Last() => With(
        (Iku("A") with { Consolidation = Consolidation.LastKnown }).Aiming(("2021", 10), ("2021-12", 5))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Target bulanan terakhir tahun 2021 adalah 5, sedangkan target tahunannya 10.",
        "The last target of the months of 2021 is 5, but the target of the year is 10.");

    [Fact]
    public void Message_NoConsolidation() => With(Iku("A").Aiming(("2021", 10), ("2021-12", 5))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Target tahunan 10 bukan jumlah, bukan rata-rata, dan bukan nilai terakhir dari target bulanan tahun 2021.",
        "The target of the year, 10, is neither the sum nor the mean nor the last of the targets of the months of 2021.");

    private static Indicator Summed(string code) => Iku(code) with { Consolidation = Consolidation.Sum };
}
