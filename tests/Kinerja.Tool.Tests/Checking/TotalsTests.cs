using System.Text.Json;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>How often each kind was found, and how much of it people see.</summary>
public sealed class TotalsTests : IDisposable
{
    // Twelve nodes whose parent does not exist, and one node whose code is that of the first.
    private static readonly string s_flood = $$"""
        { "kinerja": 1, "organization": { "code": "kec" }, "nodes": [ {{string.Join(", ", Enumerable.Range(1, 12).Select(number => $$"""{ "code": "N{{number}}", "kind": "condition", "parent": "tiada" }"""))}},
          { "code": "N1", "kind": "condition" } ] }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_EndsWithTotals_WhereAKindOccursTwice()
    {
        ToolCall call = ToolCall.Of("check", _folder.Write("rencana.json", s_flood));

        Assert.Equal(["rencana.json: 13 galat, 0 peringatan, 0 info", "Jumlah per jenis:", "   1 KIN3001 Kode ganda", "  12 KIN3002 Rujukan tidak dikenal"], call.Lines[^4..]);
        Assert.Contains("Totals by kind:", ToolCall.Of("check", _folder["rencana.json"], "-l", "en").Lines);
    }

    [Fact]
    public void Max_CutsWhatIsShown_AndNothingOfTheTotals()
    {
        string file = _folder.Write("rencana.json", s_flood);

        string[] lines = ToolCall.Of("check", file, "--max", "2", "-l", "en").Lines;

        Assert.Equal(2, lines.Count(line => line.Contains("KIN3002:", StringComparison.Ordinal)));
        Assert.Equal(["… and 10 more KIN3002", "rencana.json: 13 errors, 0 warnings, 0 infos", "Totals by kind:", "   1 KIN3001 Duplicate code", "  12 KIN3002 Unknown reference"], lines[^5..]);
        Assert.Contains("… dan 10 temuan KIN3002 lain.", ToolCall.Of("check", file, "--max", "2", "--format", "markdown").Lines);
    }

    [Fact]
    public void Max_LeavesProgramsAll()
    {
        string file = _folder.Write("rencana.json", s_flood);

        Assert.Equal(13, ToolCall.Of("check", file, "--max", "1", "--format", "json").Json.GetProperty("documents")[0].GetProperty("findings").GetArrayLength());
        ToolCall sarif = ToolCall.Of("check", file, "--max", "1", "--format", "sarif");
        Assert.Equal(13, Sarif.Results(sarif).Count());
        JsonElement totals = Sarif.Run(sarif).GetProperty("properties").GetProperty("totals");
        Assert.Equal([("KIN3001", 1), ("KIN3002", 12)], totals.EnumerateObject().Select(total => (total.Name, total.Value.GetInt32())));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void Max_BelowOne_IsRefused(string most) =>
        ToolCall.Of("check", _folder.Write("rencana.json", Documents.Clean), "--max", most).Expect(2, [], ["--max adalah bilangan mulai dari 1. / --max is a number from 1 up."]);
}
