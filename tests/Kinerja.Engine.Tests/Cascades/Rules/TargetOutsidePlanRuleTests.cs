using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class TargetOutsidePlanRuleTests
{
    private static readonly TargetOutsidePlanRule s_rule = new();

    [Fact]
    public void Target_OutsideAPlanOfSeveralYears_IsReported() => Plan("2016-2021", Iku("A").Aiming(("2015", 1), ("2016", 1), ("2021-Q4", 1), ("2022", 1)))
        .Check(s_rule).Expect("KIN3041 /indicators/0/targets/0/period A", "KIN3041 /indicators/0/targets/3/period A");

    [Fact]
    public void Targets_OfWhichNoneIsForThePlansYear_AreReported() =>
        Plan("2021", Iku("A").Aiming(("2020", 1), ("2022", 1))).Check(s_rule).Expect("KIN3041 /indicators/0/targets A");

    [Fact]
    public void PlanOfAYear_MayShowTheYearsAroundIt() =>
        Plan("2021", Iku("A").Aiming(("2020", 1), ("2021", 1), ("2022", 1)), Iku("B").Aiming(("2020", 1), ("", 1)), Iku("C")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithoutAPeriodOrWithABackwardsOne_JudgesNothing()
    {
        Plan("", Iku("A").Aiming(("2020", 1))).Check(s_rule).Expect();
        Plan("2021-2016", Iku("A").Aiming(("2020", 1), ("2030", 1))).Check(s_rule).Expect();
        Plan("2016-2021", Iku("A").Aiming(("2030-2025", 1))).Check(s_rule).Expect();
    }

    [Fact]
    public void Message_Outside() => Plan("2016-2021", Iku("A").Aiming(("2022", 1))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Target ini untuk 2022, di luar periode dokumen 2016-2021.",
        "This target is for 2022, outside the plan's period 2016-2021.");

    [Fact]
    public void Message_None() => Plan("2021", Iku("A").Aiming(("2022", 1))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Tidak satu pun target A untuk periode dokumen 2021.",
        "None of the targets of A is for the plan's period 2021.");

    private static Cascade Plan(string period, params Indicator[] indicators) => With(indicators) with { Period = When(period) };
}
