using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class BackwardsPeriodRuleTests
{
    private static readonly BackwardsPeriodRule s_rule = new();
    private static readonly Period s_backwards = Period.OfYears(2021, 2016);

    [Fact]
    public void Periods_ReadingBackwards_AreReported()
    {
        Indicator indicator = Iku("A") with
        {
            Baseline = new Baseline { Value = new NumberValue(1), Period = s_backwards },
            Targets = [new Target { Value = new NumberValue(1) }, new Target { Value = new NumberValue(1), Period = s_backwards }],
        };

        (With(indicator) with { Period = s_backwards }).Check(s_rule).Expect(
            "KIN3024 /period " + Bare.Organization.Code,
            "KIN3024 /indicators/0/baseline/period A",
            "KIN3024 /indicators/0/targets/1/period A");
    }

    [Fact]
    public void Periods_ReadingForwards_AreFine() => (Bare with { Period = Period.OfYears(2016, 2021) }).Check(s_rule).Expect();

    [Fact]
    public void Message_ShowsThePeriod() => (Bare with { Period = s_backwards }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Periode 2021-2016 berakhir sebelum dimulai.",
        "The period 2021-2016 ends before it begins.");
}
