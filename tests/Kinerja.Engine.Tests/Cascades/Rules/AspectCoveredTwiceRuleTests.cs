using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class AspectCoveredTwiceRuleTests
{
    private const SupportMethod Aspect = SupportMethod.DirectByAspect;
    private static readonly AspectCoveredTwiceRule s_rule = new();

    [Fact]
    public void Parts_OfOneAspect_AreReportedFromTheSecondOn() => With(
        Iku("A"), Of("B", "kuantitas").Supporting("A", Aspect), Of("C", "kualitas").Supporting("A", Aspect), Of("D", "Kuantitas ").Supporting("A", Aspect))
        .Check(s_rule).Expect("KIN3047 /indicators/3/supports/0 D < /indicators/1/supports/0");

    [Fact]
    public void Parts_OfOtherAspectsWholesOrMethods_AreFine() => With(
        Iku("A"),
        Iku("U"),
        Of("B", "waktu").Supporting("A", Aspect),
        Of("C", "waktu").Supporting("U", Aspect),
        Of("D", "waktu").Supporting("A", SupportMethod.DirectByLoad),
        Of("E", "").Supporting("A", Aspect),
        Iki("F").Supporting("A", Aspect),
        Of("G", "").Supporting("A", Aspect)).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothPartsAndTheAspect() => With(
        Iku("A"), Of("B", "biaya").Supporting("A", Aspect), Of("C", "biaya").Supporting("A", Aspect)).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "B dan C membagi A menurut aspek, tetapi keduanya mencakup aspek biaya.",
        "B and C divide A by aspect, but both cover the aspect biaya.");

    private static Indicator Of(string code, string aspect) => Iki(code) with { Manual = new() { Aspect = aspect } };
}
