using Kinerja.Diagnostics;
using Spectre.Console;

namespace Kecamatan;

/// <summary>What the checker found, with the line in the file.</summary>
internal static class FindingTable
{
    public static Table Of(IReadOnlyList<Diagnostic> findings)
    {
        Table table = new Table { Title = new TableTitle("Temuan"), Border = TableBorder.Rounded }
            .AddColumn("Id").AddColumn(new TableColumn("Baris").RightAligned()).AddColumn("Pada").AddColumn("Temuan");
        foreach (Diagnostic finding in findings)
        {
            table.AddRow(
                $"[{Color(finding.Severity)}]{finding.Id}[/]",
                $"{finding.Location.Line}",
                Markup.Escape(finding.Location.Code),
                Markup.Escape(finding.GetMessage(Language.Indonesian)));
        }

        return table;
    }

    private static string Color(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "grey",
    };
}
