namespace Kinerja.Tool.Tests.Reading;

public sealed class ReadCommandTests
{
    [Fact]
    public void Formula_IsToldWithItsVariablesAndWhereTheyStand() =>
        ToolCall.Of("read", "Jumlah desa tertib ----- x 100% Jumlah desa", "-l", "en").Expect(
            0,
            [
                "Read as: a formula, a percentage",
                "Expression: [jumlah_desa_tertib] / [jumlah_desa] * 100",
                "Variables:",
                "  [jumlah_desa_tertib] = Jumlah desa tertib (column 1)",
                "  [jumlah_desa] = Jumlah desa (column 33)",
                "Factor: 100",
                "Unit: persen",
                "Confidence: high",
            ],
            []);

    [Fact]
    public void Assumption_IsToldWithTheTextUnderlined_AndWithTheOtherReading() =>
        ToolCall.Of("read", "Jumlah desa tertib dibagi\njumlah desa", "--indicator", "Persentase desa tertib").Expect(
            0,
            [
                "Dibaca sebagai: formula, suatu persentase",
                "Ekspresi: [jumlah_desa_tertib] / [jumlah_desa] * 100",
                "Variabel:",
                "  [jumlah_desa_tertib] = Jumlah desa tertib (baris 1, kolom 1)",
                "  [jumlah_desa] = jumlah desa (baris 2, kolom 1)",
                "Faktor: 100",
                "Satuan: persen",
                "Keyakinan: tinggi",
                "Dapat juga dibaca:",
                "  [jumlah_desa_tertib] / [jumlah_desa] (tanpa faktor 100)",
                "peringatan KIN2008: Hasilnya disebut persentase, tetapi teks tidak mengalikan dengan 100; faktor itu ditambahkan.",
                "  Jumlah desa tertib dibagi jumlah desa",
                "  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            ],
            []);

    [Fact]
    public void Unit_DecidesLikeTheName()
    {
        Assert.Contains("Expression: [a_b] / [c_d] * 100", ToolCall.Of("read", "a b dibagi c d", "--unit", "persen", "-l", "en").Lines);
        Assert.Contains("Expression: [a_b] / [c_d]", ToolCall.Of("read", "a b dibagi c d", "--unit", "kali", "-l", "en").Lines);
    }

    [Fact]
    public void Refusal_IsToldWithItsReasonAndWhatComesToMind() =>
        ToolCall.Of("read", "(a x X1) + (b x X2)", "-l", "en").Expect(
            1,
            [
                "Read as: not understood",
                "A reading that comes to mind, not used:",
                "  [a] * [x1] + [b] * [x2] (by the letter, without brackets)",
                "warning KIN2013: Its symbols are not explained.",
                "  (a x X1) + (b x X2)",
                "  ^^^^^^^^^^^^^^^^^^^",
            ],
            []);

    [Theory]
    [InlineData("Hasil survei independen", "Dibaca sebagai: nilai dari luar; tidak ada yang dihitung", 1)]
    [InlineData("Jumlah dokumen", "Dibaca sebagai: satu besaran yang dihitung atau diukur", 0)]
    [InlineData("1. Jumlah A aktif dibagi jumlah A. 2. Jumlah B aktif dibagi jumlah B.", "Dibaca sebagai: beberapa formula; tidak ada yang dipilih", 1)]
    [InlineData("", "Dibaca sebagai: tidak dipahami", 1)]
    public void Outcome_IsTheFirstLine_AndDecidesTheExitCode(string text, string line, int exitCode)
    {
        ToolCall call = ToolCall.Of("read", text);

        Assert.Equal((line, exitCode), (call.Lines[0], call.ExitCode));
    }

    [Fact]
    public void ControlCharacters_DoNotReachTheTerminal() =>
        Assert.DoesNotContain('\u001b', ToolCall.Of("read", "Jumlah \u001b[31mdesa dibagi jumlah \u202edusun").Output);

    [Fact]
    public void Json_HoldsTheReading()
    {
        ToolCall call = ToolCall.Of("read", "Jumlah desa tertib dibagi jumlah desa", "-i", "Persentase desa tertib", "--json", "-l", "en");

        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Equal("prose-division", call.Json.GetProperty("kind").GetString());
        Assert.Equal("[jumlah_desa_tertib] / [jumlah_desa] * 100", call.Json.GetProperty("expression").GetString());
        Assert.Equal(100, call.Json.GetProperty("factor").GetInt32());
        Assert.Equal("persen", call.Json.GetProperty("unit").GetString());
        Assert.Equal("without the factor 100", call.Json.GetProperty("alternatives")[0].GetProperty("because").GetString());
        Assert.Equal("KIN2008", call.Json.GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal("variable", call.Json.GetProperty("parts")[0].GetProperty("kind").GetString());
        Assert.False(call.Json.TryGetProperty("id", out _));
    }

    [Theory]
    [InlineData("Tulis teks atau --batch FILE, salah satu. / Give either a text or --batch FILE.")]
    [InlineData("Tulis teks atau --batch FILE, salah satu. / Give either a text or --batch FILE.", "a / b", "--batch", "x.json")]
    [InlineData("--output hanya untuk --batch. / --output is for --batch only.", "a / b", "--output", "y.json")]
    [InlineData("--json tidak perlu untuk --batch; jawabannya selalu JSON. / --json is not needed for --batch; its answers are always JSON.", "--batch", "x.json", "--json")]
    [InlineData(
        "--indicator dan --unit tidak berlaku untuk --batch; tulis indicator pada tiap teks. / --indicator and --unit do not apply to --batch; write indicator with each text.",
        "--batch", "x.json", "-i", "Persentase")]
    public void WrongUse_IsRefused(string message, params string[] args) => ToolCall.Of(["read", .. args]).Expect(2, [], [message]);
}
