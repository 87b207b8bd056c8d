using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class DividedPolarityRuleTests
{
    private static readonly DividedPolarityRule s_rule = new();

    [Theory]
    [InlineData(Polarity.Minimize, SupportMethod.DirectByLoad)]
    [InlineData(Polarity.Stabilize, SupportMethod.DirectByArea)]
    public void Part_WithAnotherPolarity_IsReported(Polarity polarity, SupportMethod method) =>
        Divided(polarity, method).Check(s_rule).Expect("KIN3032 /indicators/1/supports/0 B");

    [Theory]
    [InlineData(Polarity.Maximize, SupportMethod.DirectByLoad)]
    [InlineData(Polarity.NotStated, SupportMethod.DirectByLoad)]
    [InlineData(Polarity.Minimize, SupportMethod.DirectByAspect)]
    [InlineData(Polarity.Minimize, SupportMethod.IndirectOutput)]
    public void Part_WithTheSameOrNone_OrByAnotherMethod_IsFine(Polarity polarity, SupportMethod method) =>
        Divided(polarity, method).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothPolarities() => Divided(Polarity.Minimize, SupportMethod.DirectByLoad).Check(s_rule).ExpectText(
        DiagnosticSeverity.Error,
        "B membagi A menurut beban atau wilayah, tetapi polarisasinya minimize, bukan maximize.",
        "B divides A by load or area, but its polarity is minimize, not maximize.");

    private static Cascade Divided(Polarity part, SupportMethod method) =>
        With(Iku("A"), (Iki("B") with { Polarity = part }).Supporting("A", method));
}
