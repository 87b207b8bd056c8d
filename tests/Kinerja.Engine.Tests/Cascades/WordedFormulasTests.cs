using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades;

/// <summary>What a check makes of formulas that stand in words only.</summary>
public sealed class WordedFormulasTests
{
    private const string Ratio = "Jumlah desa tertib dibagi jumlah desa dikali 100";

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Words_ThatReadPlainly_AreToldWithTheirExpression() => Check(Named("A", Ratio)).ExpectText(
        DiagnosticSeverity.Info,
        "Formula indikator A dibaca dari kalimatnya sebagai '[jumlah_desa_tertib] / [jumlah_desa] * 100'.",
        "The formula of indicator A is read from its words as '[jumlah_desa_tertib] / [jumlah_desa] * 100'.");

    [Fact]
    public void Words_ThatReadPlainly_PointAtTheWords() => Check(Named("A", Ratio)).Expect("KIN2044 /indicators/0/formula/text A");

    [Fact]
    public void Words_ThatLeaveADoubt_AreToldAndNotUsed() => Check(Named("A", "Jumlah desa tertib dibagi jumlah desa") with { Name = "Persentase desa tertib" }).Expect(
        "KIN2045 /indicators/0/formula/text A",
        "KIN3019 /indicators/0/formula/text A",
        "KIN2008 /indicators/0/formula/text A 0..37");

    [Fact]
    public void Words_FromOutside_AreToldAsSuch() => Check(Named("A", "Hasil survei independen")).Expect(
        "KIN3019 /indicators/0/formula/text A",
        "KIN2014 /indicators/0/formula/text A 0..23");

    [Fact]
    public void Words_BesideAnExpression_AreNotReadAsAFormula() =>
        Check(Named("A", Ratio) with { Formula = Computed("5", Ratio) }).Expect();

    [Fact]
    public void Words_BesideAnExpression_TellTheirDefects() => Check(
            Named("A", "") with { Formula = Computed("5", "Jumlah desa tertib / 7 desa x 100 %") },
            Named("B", "") with { Name = "Persentase surat yang dijawab", Formula = Computed("6", "Jumlah surat yang dijawab tepat") })
        .Where(finding => finding.Descriptor.Category == DiagnosticCategory.Reading).ToList().Expect(
            "KIN2032 /indicators/0/formula/text A 21..27",
            "KIN2022 /indicators/1/formula/text B 26..31");

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Words_BesideAnExpression_AreLeft_WithEitherOptionSwitchedOff(bool reads, bool checksTexts) => Check(
        new KinerjaEngine(KinerjaOptions.Default with { ReadsFormulas = reads, ChecksFormulaTexts = checksTexts }),
        With(Named("A", "") with { Formula = Computed("5", "Jumlah desa tertib / 7 desa x 100 %") })).Expect();

    // A row without a name of its own is told of as such; the name above it is another formula's.
    [Fact]
    public void Words_UnderAnotherRowsName_AreNotComparedWithIt() => Assert.DoesNotContain(
        Check(
            Named("A", "") with { Name = "Persentase perizinan usaha mikro", Formula = Computed("1", "Jumlah perizinan usaha mikro / jumlah perizinan x 100 %") },
            Named("B", "") with { Name = "", NameFrom = "A", Formula = Computed("2", "Jumlah desa tertib / jumlah desa x 100 %") }),
        finding => finding.Id == "KIN2033");

    [Fact]
    public void Words_ThatShowWhatARuleShows_AreNotToldAgain()
    {
        Cascade cascade = With(Named("A", "") with { Name = "Persentase rekomendasi yang ditindaklanjuti", Formula = Computed("[r] / [t] * 100", "Jumlah rekomendasi / jumlah rekomendasi yang ditindaklanjuti x 100 %") }) with
        {
            Variables = [Count("r"), Count("t") with { PartOf = "r" }],
        };

        Assert.Equal(["KIN3027"], s_engine.Check(cascade).Where(finding => finding.Id is "KIN2020" or "KIN3027").Select(finding => finding.Id));
        Assert.Contains(s_engine.Check(cascade with { Variables = [Count("r"), Count("t")] }), finding => finding.Id == "KIN2020");
    }

    [Fact]
    public void Words_WithReadingSwitchedOff_AreLeftAsTheyAre() =>
        Check(new KinerjaEngine(KinerjaOptions.Default with { ReadsFormulas = false }), With(Named("A", Ratio))).Expect("KIN3019 /indicators/0/formula/text A");

    [Fact]
    public void Name_NearADeclaredOne_IsAskedAboutAndNotTakenForIt()
    {
        Cascade cascade = With(Named("A", Ratio)) with { Variables = [Count("jumlah_desa"), Count("jumlah_desa_tertip")] };

        Check(s_engine, cascade).ExpectText(
            DiagnosticSeverity.Info,
            "Formula indikator A dibaca dari kalimatnya sebagai '[jumlah_desa_tertib] / [jumlah_desa] * 100'. 'jumlah_desa_tertib' belum dinyatakan; apakah maksudnya 'jumlah_desa_tertip'?",
            "The formula of indicator A is read from its words as '[jumlah_desa_tertib] / [jumlah_desa] * 100'. 'jumlah_desa_tertib' is not declared; is 'jumlah_desa_tertip' meant?");
    }

    [Fact]
    public void Rules_LookAtWhatWasRead() => Check(Named("A", "Jumlah desa tertib") with { Unit = "persen" }).Expect(
        "KIN2044 /indicators/0/formula/text A",
        "KIN3022 /indicators/0/formula/text A 0..20");

    [Fact]
    public void Finding_OfARule_UnderlinesTheExpressionThatWasRead()
    {
        Diagnostic finding = Assert.Single(Check(Named("A", "Jumlah desa tertib") with { Unit = "persen" }), finding => finding.Id == "KIN3022");

        Assert.Equal("[jumlah_desa_tertib]", finding.Location.FormulaText);
    }

    [Fact]
    public void PhraseThatIsAPercentage_NeedsNoDivision() =>
        Check(Named("A", "Persentase desa tertib + persentase desa maju") with { Unit = "persen" }).Expect("KIN2044 /indicators/0/formula/text A");

    [Fact]
    public void OneReading_UnderTwoNames_IsFoundForOneOwnerOnly()
    {
        Check(Named("A", Ratio) with { Name = "Desa tertib" }, Named("B", "Jumlah desa tertib / jumlah desa x 100") with { Name = "Desa maju" })
            .Where(finding => finding.Id == "KIN3021").ToList().Expect("KIN3021 /indicators/0/formula/text A 0..42 < /indicators/1/formula/text");
        Assert.DoesNotContain(
            Check(Named("A", Ratio) with { Name = "Desa tertib", Owner = "x" }, Named("B", Ratio) with { Name = "Desa maju", Owner = "y" }),
            finding => finding.Id == "KIN3021");
    }

    [Fact]
    public void OneReading_InTwoWordings_IsOneFormula() => Assert.DoesNotContain(
        Check(Named("A", Ratio) with { Name = "Desa tertib" }, Named("B", "Jumlah desa tertib / jumlah desa x 100") with { Name = "Desa tertib" }),
        finding => finding.Id == "KIN3020");

    [Fact]
    public void WordsBesideAnExpressionWithoutWords_MayBeTheSameFormula()
    {
        Cascade cascade = With(Named("A", Ratio) with { Name = "Desa tertib" }, Named("B", "") with { Name = "Desa tertib", Formula = Computed("[tertib] / [desa] * 100") }) with
        {
            Variables = [Count("tertib"), Count("desa")],
        };

        Assert.DoesNotContain(s_engine.Check(cascade), finding => finding.Id == "KIN3020");
    }

    [Fact]
    public void NameThatWasRead_IsNoUseOfAnIndicator() =>
        Check(Named("jumlah_desa", "Jumlah desa") with { Unit = "desa" }).Expect("KIN2044 /indicators/0/formula/text jumlah_desa");

    private static Indicator Named(string code, string text) => Other(code) with { Formula = Worded(text), Unit = "", Name = $"Capaian {code}" };

    private static IReadOnlyList<Diagnostic> Check(params Indicator[] indicators) => Check(s_engine, With(indicators));

    // Without a unit, as they mostly stand, the words alone decide; that it is missing is another rule's finding.
    private static IReadOnlyList<Diagnostic> Check(KinerjaEngine engine, Cascade cascade) =>
        [.. engine.Check(cascade).Where(finding => finding.Id != "KIN3017")];
}
