using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class LoadTotalRuleTests
{
    private const SupportMethod Load = SupportMethod.DirectByLoad;
    private static readonly LoadTotalRule s_rule = new();

    [Fact]
    public void Parts_ThatDoNotAddUp_AreReportedForEachPeriod() => With(
        Count("A").Aiming(("2021", 10), ("2022", 12)),
        Count("B").Aiming(("2022", 5), ("2021", 5)).Supporting("A", Load),
        Count("C").Aiming(("2021", 4), ("2022", 8)).Supporting("A", Load)).Check(s_rule).Expect(
        "KIN3030 /indicators/0/targets/0 A < /indicators/1/supports/0 < /indicators/2/supports/0",
        "KIN3030 /indicators/0/targets/1 A < /indicators/1/supports/0 < /indicators/2/supports/0");

    [Fact]
    public void Parts_ThatAddUp_AreFine() => With(
        Count("A").Aiming(("", 10)),
        Count("B").Aiming(("", 5)).Supporting("A", Load),
        Count("C").Aiming(("", 5)).Supporting("A", Load).Supporting("A", Load)).Check(s_rule).Expect();

    [Fact]
    public void Target_WithoutAPeriod_IsForThePlansYear() => (With(
        Count("A").Aiming(("", 10)), Count("B").Aiming(("2021", 9)).Supporting("A", Load)) with { Period = Period.OfYear(2021) })
        .Check(s_rule).Expect("KIN3030 /indicators/0/targets/0 A < /indicators/1/supports/0");

    [Theory]
    [InlineData("33.33", true)]
    [InlineData("33.3", true)]
    [InlineData("33", false)]
    [InlineData("33.31", false)]
    public void Rounding_OfTheParts_IsForgiven(string part, bool isFine)
    {
        decimal number = decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture);

        IReadOnlyList<Diagnostic> findings = With(
            Count("A").Aiming(("", 100)),
            Count("B").Aiming(("", number)).Supporting("A", Load),
            Count("C").Aiming(("", number)).Supporting("A", Load),
            Count("D").Aiming(("", number)).Supporting("A", Load)).Check(s_rule);

        Assert.Equal(isFine ? 0 : 1, findings.Count);
    }

    [Fact]
    public void Period_ThatAPartHasNoOneNumberFor_IsNotJudged() => With(
        Count("A").Aiming(("2021", 10), ("2022", 10), ("2023", 10), ("2023", 11)),
        Count("B").Aiming(("2021", 1), ("2022", 1), ("2022", 2), ("2023", 1)).Supporting("A", Load),
        Count("C").Aiming(("2022", 1), ("2023", 1)).Supporting("A", Load)).Check(s_rule).Expect();

    [Fact]
    public void Percentages_OtherMethodsAndMixedDivisions_AreNotJudged() => With(
        Iku("A").Aiming(("", 100)),
        Iki("B").Aiming(("", 90)).Supporting("A", Load),
        Count("C").Aiming(("", 10)),
        Count("D").Aiming(("", 1)).Supporting("C", SupportMethod.IndirectOutput),
        Count("E").Aiming(("", 10)),
        Count("F").Aiming(("", 1)).Supporting("E", Load),
        Count("G").Aiming(("", 1)).Supporting("E", SupportMethod.DirectByArea)).Check(s_rule).Expect();

    [Fact]
    public void Numbers_BeyondDecimal_AreAddedNevertheless() => With(
        Count("A").Aiming(("", 1)),
        Count("B").Aiming(("", decimal.MaxValue)).Supporting("A", Load),
        Count("C").Aiming(("", decimal.MaxValue)).Supporting("A", Load)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Target A adalah 1, tetapi target bagian-bagian bebannya berjumlah 158456325028528675187087900670: B, C.",
        "The target of A is 1, but those of the parts of its load add up to 158456325028528675187087900670: B, C.");

    [Fact]
    public void Message_NamesTargetTotalAndParts() => With(
        Count("A").Aiming(("", 10)), Count("B").Aiming(("", 4.5m)).Supporting("A", Load)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "Target A adalah 10, tetapi target bagian-bagian bebannya berjumlah 4,5: B.",
        "The target of A is 10, but those of the parts of its load add up to 4.5: B.");

    private static Indicator Count(string code) => Iku(code) with { Unit = "ton" };
}
