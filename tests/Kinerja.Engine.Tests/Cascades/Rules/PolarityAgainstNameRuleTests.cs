using Kinerja.Cascades;
using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using static Kinerja.Engine.Tests.Cascades.Sketch;

namespace Kinerja.Engine.Tests.Cascades.Rules;

public class PolarityAgainstNameRuleTests
{
    private static readonly PolarityAgainstNameRule s_rule = new();

    [Theory]
    [InlineData("Angka Kriminalitas")]
    [InlineData("Jumlah kasus kematian ibu")]
    [InlineData("Persentase penduduk miskin")]
    [InlineData("Tingkat pengangguran terbuka")]
    [InlineData("Jumlah temuan pemeriksaan")]
    public void BadThing_ThatIsToGrow_IsReported(string name) => Named(name).Check(s_rule).Expect("KIN3054 /indicators/0/polarity A");

    [Theory]
    [InlineData("Potensi gangguan dan masalah yang dipantau")]
    [InlineData("Persentase keluhan ditindaklanjuti")]
    [InlineData("Penurunan angka kemiskinan")]
    [InlineData("Persentase keluarga bebas stunting")]
    [InlineData("Persentase temuan yang selesai")]
    [InlineData("Persentase temuan tuntas")]
    [InlineData("Jumlah rumah tangga")]
    [InlineData("Indeks kepuasan masyarakat")]
    [InlineData("Waktu tanggap kebakaran")]
    public void GoodThing_OrOneThatIsHandled_IsFine(string name) => Named(name).Check(s_rule).Expect();

    [Theory]
    [InlineData(Polarity.Minimize)]
    [InlineData(Polarity.Stabilize)]
    [InlineData(Polarity.NotStated)]
    public void OtherPolarities_AreFine(Polarity polarity) => With(Iku("A") with { Name = "Angka kriminalitas", Polarity = polarity }).Check(s_rule).Expect();

    [Fact]
    public void Message_CarriesTheWord() => Named("Angka Kriminalitas").Check(s_rule).ExpectText(
        DiagnosticSeverity.Warning,
        "A menghitung 'kriminalitas', tetapi menyatakan nilai yang lebih tinggi lebih baik.",
        "A counts 'kriminalitas', but says that a higher value is better.");

    private static Cascade Named(string name) => With(Iku("A") with { Name = name });
}
