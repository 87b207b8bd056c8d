using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class OneNameSeveralFormulasRuleTests
{
    private static readonly OneNameSeveralFormulasRule s_rule = new();

    [Fact]
    public void OneName_InSeveralSpellings_WithDifferentExpressions_IsReported() => With(
        Named("A", "Persentase desa tertib", "a / b"),
        Named("B", "Lain", "a / b"),
        Named("C", "PROSENTASE  desa (tertib).", "a / c"),
        Named("D", "presentase desa tertib", "[a]/[b]")).Check(s_rule).Expect("KIN3020 /indicators/0 A < /indicators/2 < /indicators/3");

    [Fact]
    public void Row_WithoutItsOwnName_CountsUnderTheRowAbove() =>
        With(Named("A", "Nilai AKIP", "a"), Named("B", "", "b") with { NameFrom = "A" }).Check(s_rule).Expect("KIN3020 /indicators/0 A < /indicators/1");

    [Fact]
    public void OneName_WithOneFormulaOrNone_IsFine() => With(
        Named("A", "Nilai", "a / b"), Named("B", "Nilai", "[a]/[b]"), Iku("C") with { Name = "Nilai" },
        Named("D", "", "x"), Named("E", "", "y"), Named("F", "%", "x"), Named("G", "", "y")).Check(s_rule).Expect();

    [Fact]
    public void PercentSign_IsPartOfTheName() => With(Named("A", "% KK", "a / b"), Named("B", "KK", "a")).Check(s_rule).Expect();

    [Fact]
    public void Wordings_AreComparedByTheirWords()
    {
        Indicator first = Iku("A") with { Name = "Nilai", Formula = Worded("Jumlah desa - yang tertib") };

        With(first, first with { Code = "B", Formula = Worded("jumlah  desa - yang tertib") }).Check(s_rule).Expect();
        With(first, first with { Code = "B", Formula = Worded("jumlah desa + yang tertib") }).Check(s_rule).Expect("KIN3020 /indicators/0 A < /indicators/1");
    }

    [Fact]
    public void Wording_AgainstExpression_IsComparedWithTheExpressionsWording()
    {
        Indicator computed = Iku("A") with { Name = "Nilai", Formula = Computed("a / b", "a per b") };

        With(computed, Iku("B") with { Name = "Nilai", Formula = Worded("a per b") }).Check(s_rule).Expect();
        With(computed, Iku("B") with { Name = "Nilai", Formula = Worded("a per c") }).Check(s_rule).Expect("KIN3020 /indicators/0 A < /indicators/1");
    }

    [Fact]
    public void Wording_AgainstExpressionWithoutWording_IsNotJudged() =>
        With(Named("A", "Nilai", "a / b"), Iku("B") with { Name = "Nilai", Formula = Worded("a per b") }).Check(s_rule).Expect();

    [Fact]
    public void Expression_ThatDoesNotCompile_IsLeftOut() =>
        With(Named("A", "Nilai", "a / b"), Named("B", "Nilai", "a ? b")).Check(s_rule).Expect(
            "KIN1999 /indicators/1/formula/expression B 2..3 < /indicators/1/formula/expression");

    [Fact]
    public void Message_NamesNumberNameAndCodes() =>
        With(Named("A", "Nilai AKIP", "a"), Named("B", "Nilai AKIP", "b"), Named("C", "Nilai AKIP", "b")).Check(s_rule).ExpectText(
            DiagnosticSeverity.Warning,
            "Ada 2 formula berbeda dengan nama 'Nilai AKIP': A, B, C.",
            "2 different formulas stand under the name 'Nilai AKIP': A, B, C.");

    private static Indicator Named(string code, string name, string expression) => Iku(code) with { Name = name, Formula = Computed(expression) };
}
