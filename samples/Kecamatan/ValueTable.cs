using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Spectre.Console;

namespace Kecamatan;

/// <summary>The value of every indicator, or what is missing and why.</summary>
internal static class ValueTable
{
    public static Table Of(CascadeEvaluation evaluation)
    {
        Table table = new Table { Title = new TableTitle("Nilai indikator"), Border = TableBorder.Rounded }
            .AddColumn("Kode").AddColumn("Indikator").AddColumn(new TableColumn("Nilai").RightAligned()).AddColumn("Satuan").AddColumn(new TableColumn("Target").RightAligned()).AddColumn("Keterangan");
        foreach (IndicatorResult result in evaluation.Results)
            table.AddRow(result.Indicator.Code, Markup.Escape(Name(result.Indicator)), Value(result), Markup.Escape(result.Indicator.Unit.Text), Targets(result.Indicator), Markup.Escape(Remark(result)));
        return table;
    }

    private static string Name(Indicator indicator) => indicator.Name switch
    {
        "" => "(tanpa nama)",
        { Length: > 60 } longName => $"{longName.AsSpan(0, 59)}…",
        var name => name,
    };

    private static string Value(IndicatorResult result) => result switch
    {
        { Status: IndicatorStatus.Value, Computed: { } computed } => $"[green]{LocalizedText.Of(computed.Value).In(Language.Indonesian)}[/]",
        { Status: IndicatorStatus.Value } => $"[green]{Markup.Escape(result.Reported!.ToString()!)}[/]",
        { Status: IndicatorStatus.Missing } => "[yellow]belum ada[/]",
        _ => "[red]gagal[/]",
    };

    private static string Targets(Indicator indicator) => Markup.Escape(string.Join("; ", indicator.Targets.Select(target => target.Value.Text)));

    private static string Remark(IndicatorResult result) => result switch
    {
        { Status: IndicatorStatus.Missing } => $"Kosong: {string.Join(", ", result.Computed!.MissingVariables)}",
        { Status: IndicatorStatus.Failed } => result.Computed!.Failure!.GetMessage(Language.Indonesian),
        { Status: IndicatorStatus.InvalidFormula } => result.Diagnostics[0].GetMessage(Language.Indonesian),
        { Status: IndicatorStatus.NoFormula } => "Tidak ada formula yang dapat dihitung",
        _ => "",
    };
}
