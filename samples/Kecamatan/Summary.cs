using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Spectre.Console;

namespace Kecamatan;

/// <summary>One line for each document.</summary>
internal sealed class Summary
{
    private readonly List<string> _lines = [];

    public void Add(CascadeEvaluation evaluation, IReadOnlyList<Diagnostic> findings)
    {
        int total = evaluation.Results.Count;
        int iku = evaluation.Results.Count(result => result.Indicator.Kind == IndicatorKind.Iku);
        _lines.Add(
            $"{evaluation.Cascade.Organization.Name}: {iku} IKU, {total - iku} IKI; {Count(evaluation, IndicatorStatus.Value)} dari {total} terhitung, "
            + $"{Count(evaluation, IndicatorStatus.Missing)} belum ada data, {Count(evaluation, IndicatorStatus.Failed)} gagal; "
            + $"{findings.Count} temuan ({findings.Count(finding => finding.Severity == DiagnosticSeverity.Error)} galat)");
    }

    public void Write()
    {
        foreach (string line in _lines)
            AnsiConsole.WriteLine(line);
    }

    private static int Count(CascadeEvaluation evaluation, IndicatorStatus status) => evaluation.Results.Count(result => result.Status == status);
}
