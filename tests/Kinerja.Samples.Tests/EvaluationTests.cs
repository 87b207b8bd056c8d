using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Samples.Tests;

public class EvaluationTests
{
    // Missing and failed are listed below by name; the rest of the indicators (20, 18, 33, 22) has a value.
    [Theory]
    [InlineData("tebing-2022", 16, 4, 0)]
    [InlineData("widang-2021", 15, 3, 0)]
    [InlineData("karang-penang", 29, 3, 1)]
    [InlineData("kerek-2021", 20, 2, 0)]
    public void EveryIndicator_IsValueMissingOrFailed(string document, int values, int missing, int failed)
    {
        CascadeEvaluation evaluation = Sample.Of(document).Evaluation;

        Assert.Equal(
            (values, missing, failed),
            (Count(evaluation, IndicatorStatus.Value), Count(evaluation, IndicatorStatus.Missing), Count(evaluation, IndicatorStatus.Failed)));
        Assert.Equal(evaluation.Results.Count, values + missing + failed);
        Assert.Empty(evaluation.Diagnostics);
    }

    [Theory]
    [InlineData("tebing-2022", "T-IKU-1", "3.12")]
    [InlineData("tebing-2022", "T-SEK-1", "87.5")] // 21 / 24 * 100
    [InlineData("tebing-2022", "T-SEK-2", "83.33")] // 20 / 24 * 100 = 83.33...
    [InlineData("tebing-2022", "T-PEM-1", "1.01")] // 201 / 20000 * 100 = 1.005, a tie, away from zero
    [InlineData("tebing-2022", "T-PEM-2", "1.01")] // the same formula under another name
    [InlineData("tebing-2022", "T-BEN-1", "342")] // the treasurer's own documents
    [InlineData("tebing-2022", "T-PKU-1", "96")] // those of the finance administrator, under the same name
    [InlineData("widang-2021", "W-IKU-2", "125")] // upside down: 10 recommendations / 8 followed up * 100
    [InlineData("widang-2021", "W-TRA-1", "37.5")] // 9 / 24 * 100
    [InlineData("widang-2021", "W-PEL-1", "65.26")] // 62 / 95 * 100 = 65.263...
    [InlineData("widang-2021", "W-UMU-3", "86.54")] // 45 / 52 * 100 = 86.538...
    [InlineData("widang-2021", "W-UMU-5", "100")] // 8 / 8 * 100
    [InlineData("karang-penang", "P-SEK-1", "81.67")] // 4410 / 1350 * 25 = 81.66...
    [InlineData("karang-penang", "P-SEK-5", "-3")] // 12 - 15
    [InlineData("karang-penang", "P-SEK-9", "85.71")] // 6 / 7 * 100 = 85.714...
    [InlineData("karang-penang", "P-UMU-1", "83.33")] // 5 / 6 * 100 = 83.33...
    [InlineData("karang-penang", "P-PMD-1", "87.5")] // 7 / 8 * 100: the same formula over the section's own documents
    [InlineData("kerek-2021", "K-IKU-1", "87.35")]
    [InlineData("kerek-2021", "K-IKU-2", "90")] // 18 / 20 * 100
    [InlineData("kerek-2021", "K-SEK-2", "96.15")] // 25 / 26 * 100 = 96.153...
    [InlineData("kerek-2021", "K-TRA-1", "91.67")] // 22 / 24 * 100 = 91.66...
    public void Value_IsThatWorkedByHand(string document, string code, string value) => Assert.Equal(value, Result(document, code).Computed!.ToString());

    [Theory]
    // Asked for and not there.
    [InlineData("tebing-2022", "T-SEK-3", "jumlah_dokumen_tepat")]
    [InlineData("tebing-2022", "T-PEM-4", "jumlah_data_non_kependudukan_yang_sesuai_terhadap_data_desa")]
    [InlineData("tebing-2022", "T-PMD-2", "jumlah_data_non_kependudukan_yang_sesuai_terhadap_data_desa")]
    [InlineData("widang-2021", "W-SEK-3", "nilai_akip_kecamatan_widang")]
    [InlineData("widang-2021", "W-UMU-4", "jumlah_buku_administrasi_umum_yang_ada")]
    [InlineData("karang-penang", "P-UMU-7", "jumlah_buku_kepegawaian_yang_selesai_dengan_baik")]
    [InlineData("karang-penang", "P-KEU-3", "sp2d_gaji_yang_dicairkan")]
    [InlineData("kerek-2021", "K-PMD-2", "jumlah_bumdes_yang_terbentuk")]
    // Not listed at all.
    [InlineData("tebing-2022", "T-PRZ-1", "jumlah_dokumen_di_bidang_perizinan")]
    [InlineData("widang-2021", "W-KES-1", "jumlah_desa_kelurahan")]
    [InlineData("karang-penang", "P-SEK-7", "jumlah_desa_yang_tertib_administrasi")]
    [InlineData("kerek-2021", "K-UMU-6", "jumlah_pakaian_dinas_beserta_kelengkapannya_yang_diadakan_tepat_waktu")]
    public void MissingValue_IsNamed(string document, string code, string variable)
    {
        FormulaResult result = Result(document, code).Computed!;

        Assert.Equal(FormulaStatus.Missing, result.Status);
        Assert.Equal([variable], result.MissingVariables);
    }

    [Fact]
    public void ZeroDivisor_FailsWithItsReason()
    {
        FormulaResult result = Result("karang-penang", "P-PMD-5").Computed!;

        Assert.Equal(FormulaStatus.Failed, result.Status);
        Assert.Equal("KIN1021", result.Failure!.Id);
        Assert.Equal("Pembagi [jumlah_total_anak_yatim_yang_diterima] bernilai nol.", result.Failure.GetMessage(Language.Indonesian));
    }

    private static int Count(CascadeEvaluation evaluation, IndicatorStatus status) => evaluation.Results.Count(result => result.Status == status);

    private static IndicatorResult Result(string document, string code) => Assert.Single(Sample.Of(document).Evaluation.Results, result => result.Indicator.Code == code);
}
