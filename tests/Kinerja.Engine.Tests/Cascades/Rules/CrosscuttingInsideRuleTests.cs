using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class CrosscuttingInsideRuleTests
{
    private static readonly CrosscuttingInsideRule s_rule = new();

    [Theory]
    [InlineData("kasi", "kasi")]
    [InlineData("", "kec")]
    [InlineData("kasi", "seksi")]
    [InlineData("camat", "")]
    public void Crosscutting_InsideOneOwnerOrUnit_IsReported(string supporter, string supported) =>
        Linked(supporter, supported).Check(s_rule).Expect("KIN3046 /indicators/1/supports/0/method B");

    [Theory]
    [InlineData("kasi", "camat")]
    [InlineData("kasi", "")]
    [InlineData("kasi", "kab")]
    [InlineData("seksi", "kasi")]
    [InlineData("nobody", "kasi")]
    public void Crosscutting_BetweenOwners_IsFine(string supporter, string supported) => Linked(supporter, supported).Check(s_rule).Expect();

    [Fact]
    public void OtherMethods_AndLinksToNothing_AreFine() => With(
        Iku("A").Supporting("A", SupportMethod.Crosscutting).Supporting("X", SupportMethod.Crosscutting),
        Iki("B").Supporting("A", SupportMethod.IndirectService)).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheOwner() => Linked("kasi", "kasi").Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "B mendukung A secara crosscutting, padahal keduanya milik kasi.",
        "B supports A by crosscutting, although both belong to kasi.");

    private static Cascade Linked(string supporter, string supported) => With(
        Iku("A") with { Owner = supported }, (Iki("B") with { Owner = supporter }).Supporting("A", SupportMethod.Crosscutting)) with
    {
        Units = [Unit("kab"), Unit("seksi", "kec")],
        Positions = [Post("camat"), Post("kasi", "camat", "seksi")],
    };
}
