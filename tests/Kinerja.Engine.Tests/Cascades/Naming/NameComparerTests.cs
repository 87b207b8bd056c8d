using Kinerja.Cascades.Naming;

namespace Kinerja.Engine.Tests.Cascades.Naming;

public class NameComparerTests
{
    [Theory]
    [InlineData("Nilai AKIP", "nilai  akip")]
    [InlineData("Nilai AKIP", " Nilai\tAKIP. ")]
    [InlineData("Indeks Kepuasan Masyarakat (IKM)", "Indeks Kepuasan Masyarakat IKM")]
    [InlineData("bidang Pemerintahan,Pembangunan", "Bidang pemerintahan, pembangunan")]
    [InlineData("Prosentase desa", "PERSENTASE Desa")]
    [InlineData("presentase", "persentase")]
    [InlineData("Rata-rata prosentase", "rata rata persentase")]
    [InlineData("", " - ")]
    public void Names_ThatReadAlike_AreOne(string x, string y)
    {
        Assert.True(NameComparer.Instance.Equals(x, y));
        Assert.True(NameComparer.Instance.Equals(y, x));
        Assert.Equal(NameComparer.Instance.GetHashCode(x), NameComparer.Instance.GetHashCode(y));
    }

    [Theory]
    [InlineData("Nilai AKIP", "NilaiAKIP")]
    [InlineData("Nilai AKIP", "Nilai AKIP Kecamatan")]
    [InlineData("% KK", "KK")]
    [InlineData("prosentasenya", "persentasenya")]
    [InlineData("a", "")]
    public void Names_ThatReadDifferently_AreTwo(string x, string y)
    {
        Assert.False(NameComparer.Instance.Equals(x, y));
        Assert.False(NameComparer.Instance.Equals(y, x));
    }
}
