using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

public sealed class FormulaReadingTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;

    [Theory]
    [InlineData("Jumlah desa tertib / jumlah desa x 100%", true)]
    [InlineData("Jumlah dokumen", true)]
    [InlineData("Rumus: Jumlah desa tertib / jumlah desa x 100% = 75", true)]
    [InlineData("Jumlah desa tertib dibagi jumlah desa dinyatakan dalam persen", false)]
    [InlineData("Hasil survei independen", false)]
    [InlineData("Daftar inventaris", false)]
    public void Reading_IsUnambiguous_WhenNothingWasAssumed(string text, bool expected) => Assert.Equal(expected, s_reader.Read(text).IsUnambiguous);

    [Fact]
    public void LowConfidence_IsNotUnambiguous() => Assert.False((s_reader.Read("Jumlah dokumen") with { Confidence = 0.8 }).IsUnambiguous);
}
