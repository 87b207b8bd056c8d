using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class FormulaCycleRuleTests
{
    private static readonly FormulaCycleRule s_rule = new();

    [Fact]
    public void Formulas_NeedingOneAnother_PointToTheUses() =>
        With(Iku("A") with { Formula = Computed("1 + [B]") }, Iku("B") with { Formula = Computed("[A] * 2") }).Check(s_rule).Expect(
            "KIN3008 /indicators/0/formula/expression A 4..7 < /indicators/0/formula/expression < /indicators/1/formula/expression");

    [Fact]
    public void Formula_NeedingItself_IsReported() => With(Iku("A") with { Formula = Computed("A + 1") }).Check(s_rule).Expect(
        "KIN3008 /indicators/0/formula/expression A 0..1 < /indicators/0/formula/expression");

    [Fact]
    public void Name_OfAVariable_IsNotTheIndicator()
    {
        Cascade cascade = With(Iku("A") with { Formula = Computed("A + 1") }) with { Variables = [Count("a")] };

        cascade.Check(s_rule).Expect();
    }

    [Fact]
    public void Formulas_BuiltOnOneAnother_AreFine() => With(
        Iku("A") with { Formula = Computed("B + C") }, Iku("B") with { Formula = Computed("C") }, Iku("C") with { Formula = Computed("5") }).Check(s_rule).Expect();

    [Fact]
    public void Message_ShowsTheWholeWayRound() =>
        With(Iku("A") with { Formula = Computed("B") }, Iku("B") with { Formula = Computed("A") }).Check(s_rule).ExpectText(
            DiagnosticSeverity.Error,
            "Formula indikator-indikator ini saling membutuhkan: A → B → A.",
            "The formulas of these indicators need one another: A → B → A.");
}
