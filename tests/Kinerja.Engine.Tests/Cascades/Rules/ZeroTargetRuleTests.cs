using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class ZeroTargetRuleTests
{
    private static readonly ZeroTargetRule s_rule = new();

    [Theory]
    [InlineData(Polarity.Maximize)]
    [InlineData(Polarity.Minimize)]
    public void Target_OfZero_IsReported(Polarity polarity) => With((Iku("A") with { Polarity = polarity }).Aiming(("2021", 5), ("2022", 0.0m)))
        .Check(s_rule).Expect("KIN3040 /indicators/0/targets/1 A");

    [Fact]
    public void Target_WithAWorstValueOrWithoutADirection_IsFine() => With(
        (Iku("A") with { Polarity = Polarity.Minimize, Scale = new() { Maximum = 20 } }).Aiming(("", 0)),
        (Iku("B") with { Polarity = Polarity.Stabilize }).Aiming(("", 0)),
        (Iku("C") with { Polarity = Polarity.NotStated }).Aiming(("", 0))).Check(s_rule).Expect();

    [Fact]
    public void Target_OfAPartOfTheYear_MayBeZero() => With(Iku("A").Aiming(("2021-Q1", 0), ("2021-S1", 0), ("2021-01", 0))).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A").Aiming(("", 0))).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Target A adalah 0, sehingga capaiannya tidak dapat dihitung dengan membagi.",
        "The target of A is 0, so that its achievement cannot be computed by division.");
}
