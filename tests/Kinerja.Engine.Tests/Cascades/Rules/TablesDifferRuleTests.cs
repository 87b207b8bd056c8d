using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class TablesDifferRuleTests
{
    private static readonly TablesDifferRule s_rule = new();

    [Fact]
    public void Name_InAnotherTable_IsReportedThere() => With(Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai SAKIP", Place = "tabel target" }))
        .Check(s_rule).Expect("KIN3056 /indicators/0/mentions/0 A");

    [Fact]
    public void Iku_ThatATableLeavesOut_IsReported() => With(
        Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai AKIP", Place = "tabel target" }), Named("B", "Indeks kepuasan"))
        .Check(s_rule).Expect("KIN3056 /indicators/1 B");

    [Fact]
    public void Organization_NamedOrNot_IsOneOwner() => With(
        Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai AKIP", Place = "tabel target" }), Named("B", "Indeks kepuasan") with { Owner = "kec" })
        .Check(s_rule).Expect("KIN3056 /indicators/1 B");

    [Fact]
    public void Case_PunctuationAndProsentase_AreNoDifference() => With(Named("A", "Persentase desa tertib", new IndicatorMention { Name = "PROSENTASE  desa tertib." })).Check(s_rule).Expect();

    [Fact]
    public void Table_OfAnotherOwner_OrOfIki_LeavesNothingOut() => With(
        Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai AKIP", Place = "tabel target" }),
        Named("B", "Indeks") with { Owner = "kab" },
        Named("C", "Jumlah surat") with { Kind = IndicatorKind.Iki }).Check(s_rule).Expect();

    [Fact]
    public void Message_GivesBothNames() => With(Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai SAKIP" })).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Tempat lain dalam dokumen menyebut A 'Nilai SAKIP', sedangkan namanya 'Nilai AKIP'.",
        "Another place of the document calls A 'Nilai SAKIP', while its name is 'Nilai AKIP'.");

    [Fact]
    public void Message_NamesTheTable() => With(
        Named("A", "Nilai AKIP", new IndicatorMention { Name = "Nilai AKIP", Place = "tabel target" }), Named("B", "Indeks kepuasan")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning, "Tabel target memuat A, tetapi tidak memuat IKU B.", "Tabel target lists A, but not the IKU B.");

    private static Indicator Named(string code, string name, params IndicatorMention[] mentions) => Iku(code) with { Name = name, Mentions = [.. mentions] };
}
