using Kinerja.Reading;
using Kinerja.Tool.Reading;

namespace Kinerja.Tool.Tests.Reading;

public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData("Jumlah desa tertib / jumlah desa x 100%", "ratio-percent")]
    [InlineData("Jumlah desa tertib dibagi jumlah desa x 100%", "prose-division")]
    [InlineData("Jumlah SD/MI maju / jumlah SD/MI x 100%", "ratio-percent")]
    [InlineData("Perbandingan jumlah izin yang terbit dengan jumlah pemohon", "ratio")]
    [InlineData("Total skor sarana : total sekolah", "average")]
    [InlineData("Lama operasi feri / 365 hari", "average")]
    [InlineData("Total belanja modal dari total belanja", "ratio")]
    [InlineData("Jumlah dokumen", "count")]
    [InlineData("Hasil survei kepuasan masyarakat", "external-value")]
    [InlineData("IKLH = (0,4 x IKA) + (60% x IKL)", "weighted-index")]
    [InlineData("Selisih antara jumlah tahun lalu dengan jumlah tahun ini", "difference")]
    [InlineData("(Produksi tahun ini - produksi tahun lalu) / produksi tahun lalu x 100%", "growth")]
    [InlineData("Skor audit > skor audit tahun lalu", "conditional")]
    [InlineData("Daftar inventaris", "ambiguous")]
    public void Kind_IsOneOfThePredictionFormat(string text, string kind) => Assert.Equal(kind, ReadingWords.Kind(new KinerjaEngine().Reader.Read(text)));

    [Fact]
    public void Refusal_HasAWordForEveryReason() =>
        Assert.Equal(
            [null, "external-value", "no-formula", "incomplete", "two-formulas", "damaged", "aggregate", "undefined"],
            Enum.GetValues<RefusalReason>().Select(ReadingWords.Refusal));
}
