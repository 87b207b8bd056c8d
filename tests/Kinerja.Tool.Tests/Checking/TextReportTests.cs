namespace Kinerja.Tool.Tests.Checking;

public sealed class TextReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_InIndonesian_HavePlaceMessageUnderlineAndSummary() =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError)).Expect(
            1,
            [
                "rencana.json(5,19) IKU-1: peringatan KIN3012: Tidak satu IKI pun mendukung IKU-1, baik langsung maupun melalui indikator lain.",
                "rencana.json(6,21) IKU-1: galat KIN3003: 'dessa' bukan variabel dan bukan kode indikator dalam dokumen ini. Apakah maksudnya 'desa'?",
                "  [tertib] / [dessa] * 100",
                "             ^^^^^^^",
                "rencana.json: 1 galat, 1 peringatan, 0 info",
            ],
            []);

    [Fact]
    public void Findings_InEnglish_HavePlaceMessageUnderlineAndSummary() =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError), "--language", "en").Expect(
            1,
            [
                "rencana.json(5,19) IKU-1: warning KIN3012: No IKI supports IKU-1, neither directly nor through other indicators.",
                "rencana.json(6,21) IKU-1: error KIN3003: 'dessa' is neither a variable nor the code of an indicator in this document. Did you mean 'desa'?",
                "  [tertib] / [dessa] * 100",
                "             ^^^^^^^",
                "rencana.json: 1 error, 1 warning, 0 infos",
            ],
            []);

    [Fact]
    public void CleanDocument_IsOneLine() =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "-l", "en").Expect(0, ["rencana.json: 0 errors, 0 warnings, 0 infos"], []);

    [Fact]
    public void RelatedPlaces_BeyondThree_AreCounted()
    {
        string indicators = string.Join(",\n", Enumerable.Range(1, 6).Select(number =>
            $$"""{ "code": "A-{{number}}", "kind": "other", "name": "Sama", "unit": "desa", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "{{number}}" } }"""));
        string file = _folder.Write("rencana.json", $$"""{ "kinerja": 1, "organization": { "code": "kec" }, "indicators": [{{"\n"}}{{indicators}} ] }""");

        // Six formulas under one name: the first is the place, five are related, three of those are shown.
        ToolCall.Of("check", file, "-l", "en").Expect(
            1,
            [
                "rencana.json(2,1) A-1: warning KIN3020: 6 different formulas stand under the name 'Sama': A-1, A-2, A-3, A-4, A-5, A-6.",
                "    rencana.json(3,1) A-2: the same name",
                "    rencana.json(4,1) A-3: the same name",
                "    rencana.json(5,1) A-4: the same name",
                "    … and 2 more",
                "rencana.json: 0 errors, 1 warning, 0 infos",
            ],
            []);
        Assert.Contains("    … dan 2 tempat lain", ToolCall.Of("check", file).Lines);
    }

    [Fact]
    public void ControlCharacters_InADocument_ReachNoTerminal()
    {
        string file = _folder.Write("rencana.json", """
            { "kinerja": 1, "organization": { "code": "kec" }, "nodes": [
              { "code": "\u001b[31mX\u202e", "kind": "sasaran", "parent": "\u0007" },
              { "code": "\u001b[31mX\u202e", "kind": "program" } ] }
            """);

        ToolCall call = ToolCall.Of("check", file);

        Assert.Contains("KIN3002", call.Output);
        // The second node has the code of the first, which is shown as a related place.
        Assert.Contains("    rencana.json(2,13) \\u001b[31mX\\u202e: yang pertama", call.Lines);
        Assert.DoesNotContain(call.Output, c => char.IsControl(c) && c is not '\n' and not '\r');
        Assert.DoesNotContain('\u202e', call.Output);
    }
}
