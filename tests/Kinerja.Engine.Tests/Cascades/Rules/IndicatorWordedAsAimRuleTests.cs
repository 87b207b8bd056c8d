using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class IndicatorWordedAsAimRuleTests
{
    private static readonly IndicatorWordedAsAimRule s_rule = new();

    [Theory]
    [InlineData("Meningkatnya Nilai IKM")]
    [InlineData("1. Terlaksananya rapat koordinasi")]
    [InlineData("TERSEDIANYA arsip surat")]
    [InlineData("Berkurangnya angka kemiskinan")]
    [InlineData("Meningkatkan kualitas pelayanan")]
    public void Aim_IsReported(string name) => Named(name).Check(s_rule).Expect("KIN3053 /indicators/0/name A");

    [Theory]
    [InlineData("Nilai IKM")]
    [InlineData("Persentase terlaksananya rapat koordinasi")]
    [InlineData("Peningkatan jumlah BUMDes")]
    [InlineData("Termometer kinerja")]
    [InlineData("Biaya perjalanan dinas")]
    [InlineData("Meningkatnya")]
    [InlineData("")]
    public void Measure_IsFine(string name) => Named(name).Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheWord() => Named("Tersedianya arsip").Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "Nama indikator A berawal dengan 'tersedianya' dan berbunyi seperti sasaran, bukan ukurannya.",
        "The name of indicator A begins with 'tersedianya' and reads like an aim, not like a measure of it.");

    private static Cascade Named(string name) => With(Iku("A") with { Name = name });
}
