using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class UnknownVariableRuleTests
{
    private static readonly UnknownVariableRule s_rule = new();

    [Fact]
    public void Name_NeitherVariableNorIndicator_IsReportedAtEachUse()
    {
        Cascade cascade = With(Iku("IKU-1") with { Formula = Computed("[apa] / [apa]") });

        cascade.Check(s_rule).Expect(
            "KIN3003 /indicators/0/formula/expression IKU-1 0..5",
            "KIN3003 /indicators/0/formula/expression IKU-1 8..13");
        Assert.Equal("[apa] / [apa]", cascade.Check(s_rule)[0].Location.FormulaText);
    }

    [Fact]
    public void Name_OfVariableOwnVariableOrIndicator_IsFine()
    {
        Cascade cascade = Bare with
        {
            Variables = [Count("jumlah desa"), Count("dibina", "kasi")],
            Indicators = [Iki("IKI-1") with { Owner = "kasi", Formula = Computed("[Jumlah  Desa] + dibina + [IKI-2]") }, Iki("IKI-2")],
        };

        cascade.Check(s_rule).Expect();
    }

    [Fact]
    public void Formula_ThatDoesNotCompile_IsLeftToTheCompiler() =>
        With(Iku("IKU-1") with { Formula = Computed("[apa] ? ") }).Check(s_rule).Expect(
            "KIN1999 /indicators/0/formula/expression IKU-1 6..7 < /indicators/0/formula/expression");

    [Fact]
    public void Message_SuggestsTheNearestVariable()
    {
        Cascade cascade = Bare with { Variables = [Count("jumlah_desa")], Indicators = [Iku("IKU-1") with { Formula = Computed("jumlah_dosa") }] };

        cascade.Check(s_rule).ExpectText(
            DiagnosticSeverity.Error,
            "'jumlah_dosa' bukan variabel dan bukan kode indikator dalam dokumen ini. Apakah maksudnya 'jumlah_desa'?",
            "'jumlah_dosa' is neither a variable nor the code of an indicator in this document. Did you mean 'jumlah_desa'?");
    }

    [Fact]
    public void Message_NameOfSomebodyElse_SaysWhose()
    {
        Cascade cascade = Bare with { Variables = [Count("dibina", "kasi")], Indicators = [Iku("IKU-1") with { Formula = Computed("dibina") }] };

        cascade.Check(s_rule).ExpectText(
            DiagnosticSeverity.Error,
            "'dibina' bukan variabel dan bukan kode indikator dalam dokumen ini. Nama itu hanya milik 'kasi'.",
            "'dibina' is neither a variable nor the code of an indicator in this document. That name belongs to 'kasi' only.");
    }
}
