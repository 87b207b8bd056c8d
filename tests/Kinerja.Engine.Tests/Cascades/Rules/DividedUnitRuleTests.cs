using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class DividedUnitRuleTests
{
    private static readonly DividedUnitRule s_rule = new();

    [Theory]
    [InlineData("dokumen", "desa")]
    [InlineData("persen", "desa")]
    [InlineData("desa", "persen")]
    [InlineData("rupiah", "dokumen")]
    public void Part_InAnUnlikeUnit_IsReported(string part, string whole) => Divided(part, whole, SupportMethod.DirectByLoad)
        .Check(s_rule).Expect("KIN3031 /indicators/1/supports/0 B");

    [Theory]
    [InlineData("persen", "%")]
    [InlineData("Desa", "desa")]
    [InlineData("desa tertib", "desa")]
    [InlineData("", "desa")]
    [InlineData("desa", "")]
    [InlineData("unit", "desa")]
    public void Part_InALikeUnitOrNone_IsFine(string part, string whole) => Divided(part, whole, SupportMethod.DirectByArea).Check(s_rule).Expect();

    [Theory]
    [InlineData(SupportMethod.DirectByAspect)]
    [InlineData(SupportMethod.IndirectService)]
    [InlineData(SupportMethod.NotStated)]
    public void OtherMethods_MayHaveOtherUnits(SupportMethod method) => Divided("dokumen", "desa", method).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesBothUnits() => Divided("dokumen", "desa", SupportMethod.DirectByArea).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "B membagi A menurut beban atau wilayah, tetapi satuannya dokumen, bukan desa.",
        "B divides A by load or area, but its unit is dokumen, not desa.");

    private static Cascade Divided(string part, string whole, SupportMethod method) =>
        With(Iku("A") with { Unit = whole }, (Iki("B") with { Unit = part }).Supporting("A", method).Supporting("B", method).Supporting("C", method));
}
