namespace Kinerja.Tool.Tests.Checking;

public sealed class MarkdownReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Memo_InIndonesian_HasTotalsAndATableOfFindings() =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError), "--format", "markdown").Expect(
            1,
            [
                "# Hasil pemeriksaan rencana kinerja",
                "",
                "| Dokumen | Galat | Peringatan | Info |",
                "|---|---|---|---|",
                "| rencana.json | 1 | 1 | 0 |",
                "",
                "## Jumlah per jenis",
                "",
                "| Id | Jenis temuan | Jumlah |",
                "|---|---|---|",
                "| KIN3003 | Variabel tidak dikenal | 1 |",
                "| KIN3012 | IKU tanpa IKI | 1 |",
                "",
                "## Temuan: rencana.json",
                "",
                "| No | Tempat | Bobot | Id | Temuan | Perbaikan |",
                "|---|---|---|---|---|---|",
                "| 1 | IKU-1 (baris 5) | peringatan | KIN3012 | Tidak satu IKI pun mendukung IKU-1, baik langsung maupun melalui indikator lain. | Tambahkan dukungan dari IKI jabatan yang mengerjakannya. |",
                "| 2 | IKU-1 (baris 6) | galat | KIN3003 | 'dessa' bukan variabel dan bukan kode indikator dalam dokumen ini. Apakah maksudnya 'desa'? | Perbaiki namanya, atau nyatakan variabel itu dalam daftar variabel. |",
            ],
            []);

    [Fact]
    public void Memo_InEnglish_SaysWhatIsASuspicion_AndHowToFix()
    {
        string[] lines = ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneInfo), "--format", "markdown", "--suggestions", "-l", "en").Lines;

        Assert.Equal("# Check of performance plans", lines[0]);
        Assert.Equal(
            @"| 1 | A (line 2) | info | KIN2044 | The formula of indicator A is read from its words as '\[jumlah\_desa\]'. (A suspicion; make sure first.) "
            + @"| Look at the reading, then write it as the expression. Write the expression '\[jumlah\_desa\]'. |",
            lines[^1]);
    }

    [Fact]
    public void CleanDocument_HasNoTableOfFindings() =>
        Assert.Equal("| rencana.json | 0 | 0 | 0 |", ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "--format", "markdown").Lines[^1]);

    [Fact]
    public void Fixes_AreAMemoToo()
    {
        string file = _folder.Write("rencana.json", """
            { "kinerja": 1, "organization": { "code": "kec" }, "nodes": [ { "code": "A", "kind": "condition" }, { "code": "B", "kind": "condition", "parent": "a" } ] }
            """);

        Assert.Contains("## Perbaikan yang dapat diterapkan: rencana.json", ToolCall.Of("check", file, "--format", "markdown", "--fix", "--dry-run").Lines);
        string[] lines = ToolCall.Of("check", file, "--format", "markdown", "--fix").Lines;
        Assert.Equal("## Perbaikan yang diterapkan: rencana.json", lines.Single(line => line.StartsWith("## Perbaikan", StringComparison.Ordinal)));
        Assert.Contains("| B (baris 1) | KIN3002 | Tulis 'A' |", lines);
    }
}
