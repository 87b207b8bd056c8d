using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SharedIndicatorRuleTests
{
    private static readonly SharedIndicatorRule s_rule = new();

    [Fact]
    public void OneName_InTwoPositions_IsReportedAtTheFirst() =>
        Plan(Named("A", "sek"), Named("B", "kasi"), Named("C", "kasi")).Check(s_rule).Expect("KIN3055 /indicators/0/name A < /indicators/1/name < /indicators/2/name");

    [Theory]
    [InlineData(SupportMethod.DirectByLoad)]
    [InlineData(SupportMethod.DirectByArea)]
    [InlineData(SupportMethod.DirectByAspect)]
    public void Parts_OfOneOfThem_AreDivided(SupportMethod method) => Plan(Named("A", "sek"), Named("B", "kasi").Supporting("A", method)).Check(s_rule).Expect();

    [Fact]
    public void Parts_OfOneThatIsCalledOtherwise_AreDivided() => Plan(
        Iku("U"), Named("A", "kasi").Supporting("U", SupportMethod.DirectByArea), Named("B", "kasubbag").Supporting("U", SupportMethod.DirectByArea)).Check(s_rule).Expect();

    [Fact]
    public void Parts_OfDifferentWholes_AreNotDivided() => Plan(
        Iku("U"), Iku("V"), Named("A", "kasi").Supporting("U", SupportMethod.DirectByArea), Named("B", "kasubbag").Supporting("V", SupportMethod.DirectByArea))
        .Check(s_rule).Expect("KIN3055 /indicators/2/name A < /indicators/3/name");

    [Fact]
    public void IndirectSupport_DividesNothing() =>
        Plan(Named("A", "sek"), Named("B", "kasi").Supporting("A", SupportMethod.IndirectService)).Check(s_rule).Expect("KIN3055 /indicators/0/name A < /indicators/1/name");

    [Fact]
    public void OnePosition_OrOtherKindsAndNames_AreFine() => Plan(
        Named("A", "sek"), Named("B", "sek"), Named("C", "kasi") with { Name = "Jumlah surat keluar" }, Named("D", "kasi") with { Kind = IndicatorKind.Iku }).Check(s_rule).Expect();

    [Fact]
    public void Message_SaysNoMoreThanThat() => Plan(Named("A", "sek"), Named("B", "kasi")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator 'Jumlah surat' ada pada 2 jabatan (A, B) tanpa dasar pembagian.",
        "The indicator 'Jumlah surat' stands with 2 positions (A, B) without a basis of division.");

    [Fact]
    public void Message_SaysWhatDiffers() => Plan(
        Named("A", "sek") with { Formula = Worded("Jumlah surat masuk"), Sources = ["Agenda"] },
        Named("B", "kasi") with { Formula = Worded("Jumlah surat keluar") },
        Named("C", "kasi") with { Measures = "S" }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator 'Jumlah surat' ada pada 2 jabatan (A, B, C) tanpa dasar pembagian. Yang berbeda: sumber data, sasaran, formula.",
        "The indicator 'Jumlah surat' stands with 2 positions (A, B, C) without a basis of division. What differs: data sources, sasaran, formulas.");

    [Fact]
    public void Message_SaysThatNobodyIsTheSuperior() => Plan(Named("A", "kasi"), Named("B", "kasubbag")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Indikator 'Jumlah surat' ada pada 2 jabatan (A, B) tanpa dasar pembagian. Tidak seorang pun atasan langsung yang lain.",
        "The indicator 'Jumlah surat' stands with 2 positions (A, B) without a basis of division. None of them is the direct superior of another.");

    private static Indicator Named(string code, string owner) => Iki(code) with { Name = "Jumlah surat", Owner = owner };

    private static Cascade Plan(params Indicator[] indicators) => With(indicators) with
    {
        Positions = [Post("sek"), Post("kasi", "sek"), Post("kasubbag", "sek")],
        Nodes = [Node("S", NodeKind.Sasaran) with { Text = "Tertibnya arsip" }],
    };
}
