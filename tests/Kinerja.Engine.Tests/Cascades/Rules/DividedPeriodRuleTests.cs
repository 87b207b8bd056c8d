using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class DividedPeriodRuleTests
{
    private static readonly DividedPeriodRule s_rule = new();

    [Fact]
    public void Part_ReportedLessOften_IsReported() => With(
        Reported("A", PeriodKind.Quarter), Reported("B", PeriodKind.Year).Supporting("A", SupportMethod.DirectByArea)).Check(s_rule)
        .Expect("KIN3033 /indicators/1/supports/0 B");

    [Fact]
    public void Part_ReportedAsOftenOrMoreOftenOrUnsaid_IsFine() => With(
        Reported("A", PeriodKind.Quarter),
        Reported("B", PeriodKind.Month).Supporting("A", SupportMethod.DirectByLoad),
        Reported("C", PeriodKind.Quarter).Supporting("A", SupportMethod.DirectByLoad),
        Iki("D").Supporting("A", SupportMethod.DirectByLoad),
        Reported("E", PeriodKind.Year).Supporting("A", SupportMethod.IndirectService)).Check(s_rule).Expect();

    [Fact]
    public void Part_WhoseTargetsAreForOtherYears_IsReported() => With(
        Iku("A").Aiming(("2020", 1), ("2021-Q4", 1)), Iki("B").Aiming(("2022", 1)).Supporting("A", SupportMethod.DirectByLoad)).Check(s_rule)
        .Expect("KIN3033 /indicators/1/supports/0 B");

    [Fact]
    public void Part_WhoseTargetsMayBeForTheSameYear_IsFine() => With(
        Iku("A").Aiming(("2020-2022", 1)),
        Iki("B").Aiming(("2021-03", 1)).Supporting("A", SupportMethod.DirectByLoad),
        Iki("C").Aiming(("", 1)).Supporting("A", SupportMethod.DirectByLoad),
        Iki("D").Supporting("A", SupportMethod.DirectByLoad),
        Iki("E").Aiming(("2031-2030", 1)).Supporting("A", SupportMethod.DirectByLoad)).Check(s_rule).Expect();

    [Fact]
    public void Target_WithoutAPeriod_IsForThePlansYear() => (With(
        Iku("A").Aiming(("", 1)), Iki("B").Aiming(("2022", 1)).Supporting("A", SupportMethod.DirectByLoad)) with { Period = Period.OfYear(2021) })
        .Check(s_rule).ExpectText(
            DiagnosticSeverity.Warning,
            "B membagi A menurut beban atau wilayah, tetapi tidak satu pun targetnya untuk tahun yang sama.",
            "B divides A by load or area, but none of their targets are for the same year.");

    [Fact]
    public void Message_SaysHowOftenEachIsReported() => With(
        Reported("A", PeriodKind.Month), Reported("B", PeriodKind.Semester).Supporting("A", SupportMethod.DirectByArea)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "B membagi A menurut beban atau wilayah, tetapi dilaporkan lebih jarang: semesteran, bukan bulanan.",
        "B divides A by load or area, but is reported less often: by semester, not monthly.");

    private static Indicator Reported(string code, PeriodKind often) => Iki(code) with { Reporting = often };
}
