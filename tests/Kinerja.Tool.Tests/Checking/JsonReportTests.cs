using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

public sealed class JsonReportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finding_CarriesEveryPartInBothLanguages()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("rencana.json", Documents.OneError), "--format", "json");

        JsonElement finding = Assert.Single(call.Json.GetProperty("documents").EnumerateArray()).GetProperty("findings")[1];
        Assert.Equal("KIN3003", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("certain", finding.GetProperty("certainty").GetString());
        Assert.Equal("/indicators/0/formula/expression", finding.GetProperty("pointer").GetString());
        Assert.Equal((6, 21), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("IKU-1", finding.GetProperty("code").GetString());
        Assert.Equal("[tertib] / [dessa] * 100", finding.GetProperty("formula").GetString());
        // "[tertib] / " takes eleven characters, "[dessa]" seven.
        Assert.Equal((11, 7), (finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()));
        Assert.Equal("'dessa' bukan variabel dan bukan kode indikator dalam dokumen ini. Apakah maksudnya 'desa'?", finding.GetProperty("message").GetProperty("id").GetString());
        Assert.Equal("'dessa' is neither a variable nor the code of an indicator in this document. Did you mean 'desa'?", finding.GetProperty("message").GetProperty("en").GetString());
        Assert.Equal("Perbaiki namanya, atau nyatakan variabel itu dalam daftar variabel.", finding.GetProperty("repair").GetProperty("id").GetString());
        Assert.Equal("Correct the name, or declare it in the list of variables.", finding.GetProperty("repair").GetProperty("en").GetString());
    }

    [Fact]
    public void Report_IsTheSameInBothLanguages()
    {
        string file = _folder.Write("rencana.json", Documents.OneError);

        ToolCall call = ToolCall.Of("check", file, "--format", "json");

        Assert.Equal(1, call.ExitCode);
        Assert.Equal(call.Output, ToolCall.Of("check", file, "--format", "json", "-l", "en").Output);
    }

    [Fact]
    public void Documents_SayWhetherTheyCouldBeRead_AndTotalsCountById()
    {
        string clean = _folder.Write("a.json", Documents.Clean);
        string warning = _folder.Write("b.json", Documents.OneWarning);
        string error = _folder.Write("c.json", Documents.OneError);
        string cut = _folder.Write("d.json", Documents.CutShort);

        JsonElement report = ToolCall.Of("check", clean, warning, error, cut, "--format", "json").Json;

        Assert.Equal(1, report.GetProperty("kinerjaFindings").GetInt32());
        Assert.Equal(
            [("a.json", true, 0), ("b.json", true, 1), ("c.json", true, 2), ("d.json", false, 1)],
            report.GetProperty("documents").EnumerateArray().Select(document =>
                (document.GetProperty("name").GetString()!, document.GetProperty("readable").GetBoolean(), document.GetProperty("findings").GetArrayLength())));
        Assert.Equal(
            [("KIN0005", 1), ("KIN3003", 1), ("KIN3012", 2)],
            report.GetProperty("totals").EnumerateObject().Select(total => (total.Name, total.Value.GetInt32())));
    }

    [Fact]
    public void RelatedPlaces_AreAllThere()
    {
        string file = _folder.Write("rencana.json", """
            { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
            { "code": "A", "kind": "other", "name": "Nilai", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "1" } },
            { "code": "B", "kind": "other", "name": "Nilai", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "2" } } ] }
            """);

        JsonElement finding = ToolCall.Of("check", file, "--format", "json").Json.GetProperty("documents")[0].GetProperty("findings")[0];

        JsonElement related = Assert.Single(finding.GetProperty("related").EnumerateArray());
        Assert.Equal("KIN3020", finding.GetProperty("id").GetString());
        Assert.Equal(("/indicators/1", 3, 1, "B"), (
            related.GetProperty("pointer").GetString(), related.GetProperty("line").GetInt32(), related.GetProperty("column").GetInt32(), related.GetProperty("code").GetString()));
        Assert.Equal("nama yang sama", related.GetProperty("message").GetProperty("id").GetString());
    }
}
