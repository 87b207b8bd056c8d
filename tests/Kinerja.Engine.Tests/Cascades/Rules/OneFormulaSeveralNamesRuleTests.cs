using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class OneFormulaSeveralNamesRuleTests
{
    private static readonly OneFormulaSeveralNamesRule s_rule = new();

    [Fact]
    public void OneFormula_UnderDifferentNames_IsReported() => With(
        Named("A", "Persentase KK", "a / b"), Named("B", "Lain", "c"), Named("C", "Persentase KTP", "[A]/[b]"), Named("D", "prosentase kk", "a / b")).Check(s_rule).Expect(
        "KIN3021 /indicators/0/formula/expression A 0..5 < /indicators/2/formula/expression < /indicators/3/formula/expression");

    [Fact]
    public void OneFormula_UnderOneName_IsFine() => With(
        Named("A", "Persentase KK", "a / b"), Named("B", "prosentase kk", "a / b"),
        Named("C", "", "a / b"), Named("D", "", "a / b") with { NameFrom = "A" }).Check(s_rule).Expect();

    [Fact]
    public void OwnVariables_OfDifferentOwners_AreDifferentData()
    {
        Cascade cascade = With(
            Named("A", "Laporan pelayanan", "selesai / laporan") with { Owner = "yan" },
            Named("B", "Laporan umum", "selesai / laporan") with { Owner = "umum" },
            Named("C", "Laporan lain", "selesai / laporan") with { Owner = "umum" }) with
        {
            Variables = [Count("selesai", "yan"), Count("selesai", "umum"), Count("laporan")],
        };

        cascade.Check(s_rule).Expect("KIN3021 /indicators/1/formula/expression B 0..17 < /indicators/2/formula/expression");
    }

    [Fact]
    public void SingleVariable_UnderTwoNames_IsReportedToo() => With(Named("A", "IKM", "ikm"), Named("B", "Kepuasan", "ikm")).Check(s_rule).Expect(
        "KIN3021 /indicators/0/formula/expression A 0..3 < /indicators/1/formula/expression");

    [Fact]
    public void Message_NamesNumberAndCodes() => With(Named("A", "KK", "a / b"), Named("B", "KTP", "a / b")).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Formula ini dipakai dengan 2 nama berbeda: A, B. Nilainya akan selalu sama.",
        "This formula stands under 2 different names: A, B. Their values will always be equal.");

    private static Indicator Named(string code, string name, string expression) => Iku(code) with { Name = name, Formula = Computed(expression) };
}
