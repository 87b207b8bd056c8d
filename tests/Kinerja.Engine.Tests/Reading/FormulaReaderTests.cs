using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>What the reader makes of texts of every kind; the notations have their own tests.</summary>
public sealed class FormulaReaderTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;

    [Theory]
    [InlineData("Jumlah desa tertib ----- x 100% Jumlah desa", "[jumlah_desa_tertib] / [jumlah_desa] * 100")]
    [InlineData("Jumlah desa tertib dibagi jumlah desa di kali 100.", "[jumlah_desa_tertib] / [jumlah_desa] * 100")]
    [InlineData(@"$\frac{\text{Jumlah desa tertib}}{7 \text{ desa}} \times 100\%$", "[jumlah_desa_tertib] / 7 * 100")]
    [InlineData("<u>Biaya total – biaya impor</u> x 100% </p><p>Biaya total</p>", "([biaya_total] - [biaya_impor]) / [biaya_total] * 100")]
    [InlineData("(Total nilai : Total unsur) x nilai tertimbang", "[total_nilai] / [total_unsur] * [nilai_tertimbang]")]
    [InlineData("Perbandingan antara jumlah A dengan jumlah B dinyatakan dalam persen", "[jumlah_a] / [jumlah_b] * 100")]
    [InlineData("Berapa jumlah kebakaran per 100.000 bangunan?", "[jumlah_kebakaran] / [bangunan] * 100000")]
    [InlineData("IKLH = (0,4 x IKA) + (60% x IKL)", "0.4 * [ika] + 0.6 * [ikl]")]
    [InlineData("Selisih antara jumlah tahun lalu dengan jumlah tahun ini", "[jumlah_tahun_lalu] - [jumlah_tahun_ini]")]
    [InlineData("Jumlah kasus/jumlah warga x1.000", "[jumlah_kasus] / [jumlah_warga] * 1000")]
    [InlineData("dinyatakan dalam persen = jumlah kasus / jumlah warga x 100", "[jumlah_kasus] / [jumlah_warga] * 100")]
    [InlineData("Skor audit > skor audit tahun lalu", "if([skor_audit] > [skor_audit_tahun_lalu], 1, 0)")]
    public void Formula_InTheNotationsOfOfficials_IsRead(string text, string expression)
    {
        FormulaReading reading = s_reader.Read(text);

        Assert.Equal(ReadingOutcome.Formula, reading.Outcome);
        Assert.Equal(expression, reading.Expression);
    }

    [Theory]
    [InlineData("Jumlah dokumen SPP – SPM Gaji yang dibuat", "[jumlah_dokumen_spp_spm_gaji_yang_dibuat]")]
    [InlineData("Jumlah murid SD/MI usia 7 - 12 tahun", "[jumlah_murid_sd_mi_usia_7_12_tahun]")]
    [InlineData("Jumlah kader yang dilatih 3 kali", "[jumlah_kader_yang_dilatih_3_kali]")]
    [InlineData("Jumlah perangkat desa tipe X", "[jumlah_perangkat_desa_tipe_x]")]
    public void Name_WithSignsInIt_IsOneCount(string text, string expression)
    {
        FormulaReading reading = s_reader.Read(text);

        Assert.Equal(ReadingOutcome.Count, reading.Outcome);
        Assert.Equal(expression, reading.Expression);
    }

    [Theory]
    [InlineData("Hasil survei kepuasan masyarakat", RefusalReason.ExternalValue)]
    [InlineData("Daftar inventaris", RefusalReason.NoFormula)]
    [InlineData("Jumlah desa tertib x 100%", RefusalReason.Incomplete)]
    [InlineData("1. Jumlah A aktif dibagi jumlah A. 2. Jumlah B aktif dibagi jumlah B.", RefusalReason.SeveralFormulas)]
    [InlineData("100 – ((84,3 – (TL x 100)) x 50\n54,3)", RefusalReason.Damaged)]
    [InlineData("COUNTD([NOMOR]) WHERE [STATUS] = 1", RefusalReason.Aggregate)]
    [InlineData("(a x X1) + (b x X2)", RefusalReason.Undefined)]
    public void Text_WithoutAFormula_IsRefusedForItsReason(string text, RefusalReason reason)
    {
        FormulaReading reading = s_reader.Read(text);

        Assert.Equal(reason, reading.Reason);
        Assert.False(reading.IsFormula);
        Assert.NotEmpty(reading.Diagnostics);
    }

    [Fact]
    public void Text_BeyondTheLimit_IsRefusedAndTheRestUnderlined()
    {
        FormulaReading reading = s_reader.Read(new string('a', 8_200));

        Assert.Equal(RefusalReason.Damaged, reading.Reason);
        Diagnostic finding = Assert.Single(reading.Diagnostics);
        Assert.Equal("KIN2018", finding.Id);
        Assert.Equal(new TextSpan(8_192, 8), finding.Location.Span);
    }

    [Theory]
    [InlineData("(Jumlah awal – jumlah akhir) / jumlah awal x 100%", FormulaShape.Growth)]
    [InlineData("(Jumlah arsip – jumlah arsip rusak) / jumlah berkas x 100%", FormulaShape.Percentage)]
    public void Difference_OverWhatItIsTakenFrom_IsAChange(string text, FormulaShape shape) => Assert.Equal(shape, s_reader.Read(text).Shape);
}
