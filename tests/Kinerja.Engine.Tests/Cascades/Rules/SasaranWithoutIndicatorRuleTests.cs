using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class SasaranWithoutIndicatorRuleTests
{
    private static readonly SasaranWithoutIndicatorRule s_rule = new();

    [Fact]
    public void OwnSasaran_WithoutIndicator_IsReported()
    {
        Cascade cascade = Bare with
        {
            Units = [Unit("kab"), Unit("seksi", "kec"), Unit("subseksi", "seksi")],
            Positions = [Post("kasi", "", "subseksi"), Post("bupati", "", "kab")],
            Nodes =
            [
                Node("T", NodeKind.Tujuan),
                Node("S1", NodeKind.Sasaran),
                Node("S2", NodeKind.Sasaran, "", "kec"),
                Node("S3", NodeKind.Sasaran, "", "kasi"),
                Node("S4", NodeKind.Sasaran, "", "subseksi"),
                Node("K1", NodeKind.Sasaran, "", "kab"),
                Node("K2", NodeKind.Sasaran, "", "bupati"),
                Node("K3", NodeKind.Sasaran, "", "unknown"),
            ],
        };

        cascade.Check(s_rule).Expect("KIN3013 /nodes/1 S1", "KIN3013 /nodes/2 S2", "KIN3013 /nodes/3 S3", "KIN3013 /nodes/4 S4");
    }

    [Fact]
    public void Sasaran_ThatIsMeasured_IsFine() => Sound.Check(s_rule).Expect();

    [Fact]
    public void Message_NamesTheSasaran() => (Bare with { Nodes = [Node("S1", NodeKind.Sasaran)] }).Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Sasaran S1 tidak diukur oleh satu indikator pun.",
        "No indicator measures sasaran S1.");

    [Fact]
    public void Message_OnlyMentioned_SaysWhichIndicator()
    {
        Cascade cascade = With(Iku("U") with { Mentions = [new IndicatorMention { Name = "Nilai", Measures = "S1" }] }) with { Nodes = [Node("S1", NodeKind.Sasaran)] };

        cascade.Check(s_rule).Expect("KIN3013 /nodes/0 S1 < /indicators/0/mentions");
        cascade.Check(s_rule).ExpectText(
            DiagnosticSeverity.Warning,
            "Sasaran S1 tidak diukur oleh satu indikator pun; U hanya disebut di bawahnya di tempat lain dalam dokumen.",
            "No indicator measures sasaran S1; U is only mentioned under it elsewhere in the document.");
    }
}
