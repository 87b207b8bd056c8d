using System.Globalization;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Engine.Tests.Formulas.Explaining;

public sealed class SentenceTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly FormulaLabels s_labels = new()
    {
        Variables =
        [
            new() { Name = "tertib", Label = "Jumlah desa tertib", Unit = "desa" },
            new() { Name = "desa", Label = "Jumlah desa", Unit = "desa" },
            new() { Name = "realisasi", Label = "Realisasi anggaran", Unit = "rupiah" },
            new() { Name = "bumdes", Label = "Total BUMDes" },
        ],
        ResultUnit = "prosentase",
    };

    [Theory]
    [InlineData("[tertib] / [desa] * 100")]
    [InlineData("([tertib] / [desa]) * 100")]
    [InlineData("100 * ([tertib] / [desa])")]
    [InlineData("[tertib] * 100 / [desa]")]
    [InlineData("100 * [tertib] / [desa]")]
    [InlineData("Percent([tertib], [desa])")]
    [InlineData("persen(TERTIB, Desa)")]
    public void PercentRatio_InAnySpelling_CountsThePartInTheWhole(string expression)
    {
        FormulaExplanation explanation = Explain(expression, s_labels, 5m, 7m);

        Assert.Equal("5 desa tertib dari 7 desa = 71,43 %", explanation.Sentence(Language.Indonesian));
        Assert.Equal("5 desa tertib out of 7 desa = 71.43 %", explanation.Sentence(Language.English));
    }

    [Fact]
    public void PercentRatio_OfOtherThings_NamesTheUnitAndKeepsAbbreviations() =>
        Assert.Equal("2,5 rupiah realisasi anggaran dari 4 BUMDes = 62,5 %", Explain("realisasi / bumdes * 100", s_labels, 2.5m, 4m).Sentence(Language.Indonesian));

    [Fact]
    public void PercentRatio_WithoutLabels_SaysTheNames() =>
        Assert.Equal("3 desa tertib dari 4 desa = 75 %", Explain("jumlah_desa_tertib / [Jumlah desa] * 100", null, 3m, 4m).Sentence(Language.Indonesian));

    [Theory]
    // Neither is a part of a whole in percent.
    [InlineData("[tertib] / [desa] * 10", "jumlah desa tertib / jumlah desa * 10: 5 / 8 * 10 = 6,25")]
    [InlineData("[tertib] * [desa] * 100", "jumlah desa tertib * jumlah desa * 100: 5 * 8 * 100 = 4000")]
    [InlineData("[tertib] - [desa]", "jumlah desa tertib - jumlah desa: 5 - 8 = -3")]
    [InlineData("[tertib] > [desa]", "jumlah desa tertib > jumlah desa: 5 > 8, salah")]
    public void OtherShapes_AreWrittenOut(string expression, string sentence) =>
        Assert.Equal(sentence, Explain(expression, s_labels with { ResultUnit = default }, 5m, 8m).Sentence(Language.Indonesian));

    [Theory]
    [InlineData("if([tertib] > [desa], 100, Persen([tertib], [desa]))", "5 desa tertib dari 8 desa = 62,5 %, karena jumlah desa tertib > jumlah desa (5 > 8) salah")]
    [InlineData("[tertib] < [desa] ? ([desa] > 0 ? 7 : 8) : 9", "7, karena jumlah desa tertib < jumlah desa (5 < 8) benar dan jumlah desa > 0 (8 > 0) benar")]
    [InlineData("if(1 < 2, [tertib], [desa])", "jumlah desa tertib: 5, karena 1 < 2 benar")]
    [InlineData("Bulatkan([tertib] / [desa] * 100, 1)", "5 desa tertib dari 8 desa = 62,5 %")]
    [InlineData("Pertumbuhan([desa], [tertib])", "jumlah desa 8, jumlah desa tertib 5: pertumbuhan = 60 %")]
    [InlineData("Pertumbuhan([desa], 5)", "Pertumbuhan(jumlah desa; 5): Pertumbuhan(8; 5) = 60")]
    [InlineData("Akar([tertib]) > 2", "Akar(jumlah desa tertib) > 2: Akar(5) > 2, benar (hampiran)")]
    [InlineData("if(Akar([tertib]) > 2, 1, 0)", "1 (hampiran), karena Akar(jumlah desa tertib) > 2 (Akar(5) > 2) benar")]
    public void Choices_AndFunctions_AreToldByWhatTheyCameTo(string expression, string sentence) =>
        Assert.Equal(sentence, s_engine.Compile(expression).ValueOrThrow()
            .Explain(new Dictionary<string, decimal?> { ["tertib"] = 5, ["desa"] = 8 }, s_labels with { ResultUnit = default }).Sentence(Language.Indonesian));

    [Theory]
    [InlineData("JikaKosong(a, 0) + b", "JikaKosong(a; 0) + b: JikaKosong(a; 0) + 4 = 4 (belum ada nilai untuk a)")]
    [InlineData("if(Kosong(a + [c d]), b, a)", "b: 4, karena Kosong(a + c d) benar (belum ada nilai untuk a, c d)")]
    [InlineData("if(b > 0, b, a)", "b: 4, karena b > 0 (4 > 0) benar")]
    [InlineData("Kosong(a + c + d + e + f + g + A)", "Kosong(a + c + d + e + f + g + A), benar (belum ada nilai untuk a, c, d, e, f, …)")]
    public void SubstituteForWhatIsMissing_IsTold(string expression, string sentence) =>
        Assert.Equal(sentence, s_engine.Compile(expression).ValueOrThrow().Explain(("b", 4m)).Sentence(Language.Indonesian));

    [Fact]
    public void ChoicesInsideChoices_AreToldUpToThree()
    {
        string expression = $"{string.Concat(Enumerable.Repeat("if(a > 1, ", 60))}7{string.Concat(Enumerable.Repeat(", 0)", 60))}";
        Assert.Equal("7, because a > 1 (2 > 1) is true and a > 1 (2 > 1) is true and a > 1 (2 > 1) is true", Explain(expression, null, 2m).Sentence(Language.English));
    }

    [Fact]
    public void ConditionOfALongText_IsNotTold() =>
        Assert.Equal("7", Explain($"if({string.Concat(Enumerable.Repeat("1 + ", 60))}1 > 2, 7, 8)", null).Sentence(Language.English));

    [Fact]
    public void ConstantPart_IsNamedByTheResult() => Assert.Equal(
        "Capaian: 100 %, because a > 1 (2 > 1) is true",
        Explain("if(a > 1, 100, 0)", new() { ResultLabel = "Capaian", ResultUnit = "persen" }, 2m).Sentence(Language.English));

    [Fact]
    public void NegativeValue_StandsInBrackets() => Assert.Equal("a - b: 12 - (-10) = 22", Explain("a - b", null, 12m, -10m).Sentence(Language.English));

    [Fact]
    public void Result_IsNamedAndCounted_WhenItsLabelIsKnown() =>
        Assert.Equal("a - b = Selisih: 12 - 10 = 2 hari", Explain("a - b", new() { ResultLabel = "Selisih", ResultUnit = "hari" }, 12m, 10m).Sentence(Language.English));

    [Theory]
    [InlineData("4.5", "indeks = Kepuasan: 4.5 skor")]
    [InlineData("4.555", "indeks = Kepuasan: 4.555 = 4.56 skor")]
    public void VariableAlone_IsItsOwnResult(string value, string sentence) =>
        Assert.Equal(sentence, Explain("indeks", new() { ResultLabel = "Kepuasan", ResultUnit = "skor" }, decimal.Parse(value, CultureInfo.InvariantCulture)).Sentence(Language.English));

    [Fact]
    public void NumberAlone_IsToldOnce() => Assert.Equal("7", Explain("7", null).Sentence(Language.English));

    [Theory]
    [InlineData("Jumlah total anak", "3 anak dari 4 b = 75 %")]
    [InlineData("Jumlah", "3 jumlah dari 4 b = 75 %")]
    public void CountingWords_AreLeftOut_ButNeverAll(string label, string sentence) =>
        Assert.Equal(sentence, Explain("a / b * 100", new() { Variables = [new() { Name = "a", Label = label }] }, 3m, 4m).Sentence(Language.Indonesian));

    [Theory]
    [InlineData(null, null, "Belum dapat dihitung: belum ada nilai untuk jumlah desa tertib dan jumlah desa.", "Cannot be computed yet: there is no value for jumlah desa tertib and jumlah desa.")]
    [InlineData(5, null, "Belum dapat dihitung: belum ada nilai untuk jumlah desa.", "Cannot be computed yet: there is no value for jumlah desa.")]
    [InlineData(5, 0, "Tidak dapat dihitung. Pembagi [desa] bernilai nol.", "Cannot be computed. The divisor [desa] is zero.")]
    public void WithoutAValue_TheReasonIsTold(int? part, int? whole, string indonesian, string english)
    {
        FormulaExplanation explanation = Explain("[tertib] / [desa] * 100", s_labels, part, whole);

        Assert.Equal(indonesian, explanation.Sentence(Language.Indonesian));
        Assert.Equal(english, explanation.Sentence(Language.English));
    }

    [Fact]
    public void LabelsOfAnIndicator_PreferItsOwner_AndKnowOtherIndicators()
    {
        var indicator = new Indicator { Code = "IKI-1", Kind = IndicatorKind.Iki, Name = "Persentase", Unit = "persen", Owner = "camat" };
        var cascade = new Cascade
        {
            Organization = new() { Code = "kerek" },
            Variables =
            [
                new() { Name = "a", Label = "milik semua" },
                new() { Name = "a", Label = "milik lain", Owner = "sekcam" },
                new() { Name = "a", Label = "milik camat", Owner = "camat" },
            ],
            Indicators = [indicator, new() { Code = "IKU-2", Kind = IndicatorKind.Iku, Name = "Jumlah usulan", Unit = "usulan" }],
        };

        FormulaExplanation explanation = Explain("[a] / [IKU-2] * 100", FormulaLabels.Of(cascade, indicator), 1m, 4m);

        Assert.Equal("1 milik camat dari 4 usulan = 25 %", explanation.Sentence(Language.Indonesian));
        Assert.Contains("\n  [IKU-2] = 4 (Jumlah usulan; usulan)\n", explanation.Format(Language.Indonesian), StringComparison.Ordinal);
    }

    private static FormulaExplanation Explain(string expression, FormulaLabels? labels, params decimal?[] row) =>
        s_engine.Compile(expression, 2).ValueOrThrow().Explain(row.AsSpan(), labels);
}
