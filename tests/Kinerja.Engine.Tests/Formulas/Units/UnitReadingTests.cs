using Kinerja.Formulas.Units;

namespace Kinerja.Engine.Tests.Formulas.Units;

public sealed class UnitReadingTests
{
    [Theory]
    [InlineData("desa", "desa")]
    [InlineData(" Desa  Tertib ", "Desa  Tertib")]
    [InlineData("persen", "a percentage")]
    [InlineData("Persen (%)", "a percentage")]
    [InlineData("% per tahun", "a percentage")]
    [InlineData("permil", "a ratio")]
    [InlineData("Indeks (0-4)", "a score")]
    [InlineData("Nilai", "a score")]
    [InlineData("per 1.000 kelahiran hidup", "per 1000 kelahiran hidup")]
    [InlineData("Kasus per 100,000 penduduk", "kasus per 100000 penduduk")]
    [InlineData("orang per km2", "orang per km2")]
    [InlineData("", "unknown")]
    [InlineData("-", "unknown")]
    [InlineData("5", "unknown")]
    [InlineData("angka", "unknown")]
    [InlineData("rasio", "unknown")]
    [InlineData("per", "unknown")]
    [InlineData("non", "unknown")]
    [InlineData("a/b/c/d", "a/b/c/d")]
    [InlineData("a/b/c/d/e", "unknown")]
    [InlineData("a sentence of many words that no document would put into the column of units, whatever", "unknown")]
    public void Unit_AsWorded_SaysWhatIsCounted(string text, string expected) => Assert.Equal(expected, UnitReading.Read(text).ToQuantity().Words.English);

    [Theory]
    [InlineData("desa", "DESA ", "Same")]
    [InlineData("desa", "desa tertib", "Same")]
    [InlineData("jumlah desa", "desa", "Same")]
    [InlineData("desa/kelurahan", "kelurahan", "Same")]
    [InlineData("sarana dan prasarana", "prasarana", "Same")]
    [InlineData("surat, dokumen & arsip", "arsip", "Same")]
    [InlineData("usul", "usulan", "Same")]
    [InlineData("perijinan", "perizinan", "Same")]
    [InlineData("jiwa", "orang", "Same")]
    [InlineData("Rp", "rupiah", "Same")]
    [InlineData("kepala keluarga", "KK", "Same")]
    [InlineData("non perizinan", "non perijinan", "Same")]
    [InlineData("desa", "kelurahan", "Kindred")]
    [InlineData("aparatur", "PNS", "Kindred")]
    [InlineData("surat", "laporan", "Kindred")]
    [InlineData("non perizinan", "perizinan", "Opposite")]
    [InlineData("tidak tertib", "belum tertib", "Same")]
    [InlineData("orang", "nelayan kecil", "Uncertain")]
    [InlineData("unit", "posyandu", "Uncertain")]
    [InlineData("buah", "item", "Uncertain")]
    [InlineData("orang", "desa", "Unlike")]
    [InlineData("unit", "rupiah", "Unlike")]
    [InlineData("desa", "dokumen", "Unlike")]
    [InlineData("kepala desa", "keluarga", "Unlike")]
    [InlineData("hari", "bulan", "Unlike")]
    [InlineData("rupiah", "juta rupiah", "Unlike")]
    [InlineData("juta rupiah", "Juta Rp", "Same")]
    [InlineData("dokumen desa", "desa", "Unlike")]
    public void Nouns_AreRelatedByTheirHeads(string x, string y, string expected)
    {
        (Noun? first, Noun? second) = (UnitReading.Read(x).Of, UnitReading.Read(y).Of);

        Assert.Equal(expected, Noun.Relate(first, second).ToString());
        Assert.Equal(expected, Noun.Relate(second, first).ToString());
    }
}
