using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>What is told when unit, polarity or formula differ.</summary>
public sealed class MeasureChangeTests
{
    [Fact]
    public void Unit_Changed_IsTold_AndTargetsAreLeftAlone()
    {
        IReadOnlyList<Diagnostic> found = Compare(
            indicator => (indicator with { Unit = "persen" }).Aiming(("2025", 80)), indicator => (indicator with { Unit = "desa" }).Aiming(("2025", 5)));

        found.Expect("KIN3080 /indicators/0/unit IKU-1 < /indicators/0/unit");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Satuan IKU-1 adalah desa, di dokumen sebelumnya persen.",
            "The unit of IKU-1 is desa, in the earlier document persen.");
    }

    [Theory]
    [InlineData("persen", "%")]
    [InlineData("Prosentase", "persen")]
    [InlineData("Desa", "desa.")]
    [InlineData("", "desa")]
    [InlineData("desa", "")]
    public void Unit_InAnotherSpellingOrNotStated_IsNoChange(string before, string after) =>
        Compare(indicator => indicator with { Unit = before }, indicator => indicator with { Unit = after }).Expect();

    [Fact]
    public void Polarity_Changed_IsTold()
    {
        IReadOnlyList<Diagnostic> found = Compare(indicator => indicator, indicator => indicator with { Polarity = Polarity.Minimize });

        found.Expect("KIN3081 /indicators/0/polarity IKU-1 < /indicators/0/polarity");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Polarisasi IKU-1 adalah minimize, di dokumen sebelumnya maximize.",
            "The polarity of IKU-1 is minimize, in the earlier document maximize.");
    }

    [Fact]
    public void Polarity_NotStated_IsNoChange() =>
        Compare(indicator => indicator, indicator => indicator with { Polarity = Polarity.NotStated }).Expect();

    [Fact]
    public void Formula_Changed_IsTold()
    {
        IReadOnlyList<Diagnostic> found = Compare(Computed("[a] / [b] * 100", 2), Computed("[a] / [c] * 100", 2));

        found.Expect("KIN3082 /indicators/0/formula/expression IKU-1 < /indicators/0/formula/expression");
        found.ExpectText(
            DiagnosticSeverity.Warning,
            "Formula IKU-1 adalah [a] / [c] * 100 (2 desimal); di dokumen sebelumnya [a] / [b] * 100 (2 desimal).",
            "The formula of IKU-1 is [a] / [c] * 100 (2 decimals); in the earlier document [a] / [b] * 100 (2 decimals).");
    }

    [Theory]
    [InlineData("[a]/[b]*100", "[a] / [b] * 100")]
    [InlineData("([a] / [b]) * 100", "[A] / [b] * 100")]
    [InlineData("jika([a] > 1, 1, 2)", "if([a] > 1, 1, 2)")]
    [InlineData("[a] ^ 2", "[a]  ^ 2")]
    public void Formula_SpelledOtherwise_IsNoChange(string before, string after) => Compare(Computed(before), Computed(after)).Expect();

    [Fact]
    public void Formula_ThatDoesNotCompileInOneDocument_IsAChange() =>
        Assert.Equal(["KIN3082"], Compare(Computed("[a] * 2"), Computed("[a] ^ 2")).Select(finding => finding.Id));

    [Fact]
    public void Formula_OfOtherDecimals_IsAChange() =>
        Assert.Equal(["KIN3082"], Compare(Computed("[a]", 1), Computed("[a]", 2)).Select(finding => finding.Id));

    [Fact]
    public void FormulaInWords_Changed_IsTold() =>
        Compare(Worded("Jumlah desa / 7"), Worded("Jumlah desa - 7")).Expect("KIN3082 /indicators/0/formula/text IKU-1 < /indicators/0/formula/text");

    [Fact]
    public void FormulaInWords_SpacedOtherwise_IsNoChange() => Compare(Worded("Jumlah desa /  7"), Worded("jumlah Desa / 7")).Expect();

    [Fact]
    public void FormulaInWords_AgainstAnExpression_IsNotCompared() => Compare(Worded("Jumlah desa"), Computed("[a]")).Expect();

    private static Func<Indicator, Indicator> Computed(string expression, int? decimals = null) =>
        indicator => indicator with { Formula = new Formula { Expression = expression, Decimals = decimals } };

    private static Func<Indicator, Indicator> Worded(string text) => indicator => indicator with { Formula = Sketch.Worded(text) };

    private static IReadOnlyList<Diagnostic> Compare(Func<Indicator, Indicator> before, Func<Indicator, Indicator> after) =>
        PlanPair.Years(Sketch.With(before(Sketch.Iku("IKU-1"))), Sketch.With(after(Sketch.Iku("IKU-1"))));
}
