using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class FormulaOnlyTextRuleTests
{
    private static readonly FormulaOnlyTextRule s_rule = new();

    [Fact]
    public void Formula_InWordsOnly_IsReported() =>
        With(Iku("A") with { Formula = Worded("hasil survei") }).Check(s_rule).Expect("KIN3019 /indicators/0/formula/text A");

    [Fact]
    public void Formula_WithExpressionOrNothingAtAll_IsFine() =>
        With(Iku("A") with { Formula = Computed("5", "lima") }, Iku("B"), Iku("C") with { Formula = Worded(" ") }).Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheIndicator() => With(Iku("A") with { Formula = Worded("hasil survei") }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Info,
        "Formula indikator A hanya berupa kalimat; tidak ada yang menghitungnya.",
        "The formula of indicator A is in words only; nothing evaluates it.");
}
