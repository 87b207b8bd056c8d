using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SupportWithoutMethodRuleTests
{
    private static readonly SupportWithoutMethodRule s_rule = new();

    [Fact]
    public void Link_WithoutMethodBesideOneWithIt_IsReported() =>
        With(Iku("U"), Iki("A").Supporting("U", SupportMethod.DirectByLoad), Iki("B").Supporting("U")).Check(s_rule).Expect("KIN3051 /indicators/2/supports/0 B < /indicators/1/supports/0");

    [Fact]
    public void Links_ToOtherIndicators_AreNotCompared() =>
        With(Iku("U"), Iku("V"), Iki("A").Supporting("U", SupportMethod.DirectByLoad), Iki("B").Supporting("V")).Check(s_rule).Expect();

    [Fact]
    public void Plan_WithoutMethods_IsLeftAlone() => With(Iku("U"), Iki("A", "U"), Iki("B", "U")).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothLinks() => With(Iku("U"), Iki("A").Supporting("U", SupportMethod.DirectByLoad), Iki("B").Supporting("U")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Dukungan B kepada U tidak menyatakan metodenya, sedangkan dukungan A menyatakannya.",
        "The support of B for U does not state its method, while that of A does.");
}
