using System.Text.Json;
using Kinerja.Cascades;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Tests.Checking;

/// <summary>Findings of a host's rule in reports and baselines.</summary>
public sealed class HostRuleTests : IDisposable
{
    private static readonly KinerjaEngine s_engine = new(KinerjaOptions.Default with { Rules = [new TitleRule()] });

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sarif_ListsTheRule_AndItsResultsPointAtIt()
    {
        using var output = new StringWriter();
        new SarifReport().Write(CheckRun.Over([File], new(), s_engine), Language.Indonesian, output);

        using JsonDocument log = JsonDocument.Parse(output.ToString());
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("Dokumen tidak berjudul.", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(("HOST0001", "Tanpa judul"), (rule.GetProperty("id").GetString(), rule.GetProperty("shortDescription").GetProperty("text").GetString()));
    }

    [Fact]
    public void Baseline_AcceptsIt()
    {
        ReportedFinding before = Assert.Single(CheckRun.Over([File], new(), s_engine).Documents[0].Findings);
        var baseline = new FindingBaseline { Findings = [new() { Fingerprint = before.Fingerprint, Id = before.Finding.Id, Document = "rencana.json" }] };

        CheckRun after = CheckRun.Over([File], new() { Baseline = baseline }, s_engine);

        Assert.True(Assert.Single(after.Documents[0].Findings).IsAccepted);
        Assert.False(after.Fails);
    }

    private string File => _folder.Write("rencana.json", Documents.Clean);

    private sealed class TitleRule : ICascadeRule
    {
        private static readonly DiagnosticDescriptor s_noTitle = new("HOST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
            new("Tanpa judul", "No title"), new("Dokumen tidak berjudul.", "The document has no title."), new("Beri judul.", "Give it one."));

        public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_noTitle];

        public void Check(CascadeContext context)
        {
            if (context.Cascade.Title.Length == 0)
                context.Report(s_noTitle, context.AtDocument());
        }
    }
}
