using Kecamatan;
using Kinerja;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Serialization;
using Spectre.Console;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// A pipe has no width of its own, and whoever reads it wants no colours.
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 140;
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}

var engine = new KinerjaEngine();
string data = Path.Combine(AppContext.BaseDirectory, "data");
var summary = new Summary();

foreach (string name in (string[])["tebing-2022", "widang-2021", "karang-penang", "kerek-2021"])
{
    // 1. Read. Bad JSON would be findings with line and column, never an exception.
    using FileStream plan = File.OpenRead(Path.Combine(data, $"{name}.json"));
    JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(plan, $"{name}.json");
    using FileStream measured = File.OpenRead(Path.Combine(data, "realizations", $"{name}.json"));
    RealizationSet realizations = KinerjaJson.ReadRealizations(measured, $"realizations/{name}.json").ValueOrThrow();

    // 2. Check and evaluate.
    Cascade cascade = read.ValueOrThrow();
    IReadOnlyList<Diagnostic> findings = read.Locate(engine.Check(cascade));
    CascadeEvaluation evaluation = engine.Evaluate(cascade, realizations);

    // 3. Show.
    AnsiConsole.Write(new Rule($"[bold yellow]{Markup.Escape(cascade.Organization.Name)} {cascade.Period}[/]").LeftJustified());
    AnsiConsole.MarkupLine($"[grey]{Markup.Escape(cascade.Title)}[/]");
    AnsiConsole.MarkupLine($"[red]{Markup.Escape(realizations.Note)}[/]");
    AnsiConsole.Write(PlanTree.Of(evaluation));
    AnsiConsole.Write(ValueTable.Of(evaluation));
    AnsiConsole.Write(FindingTable.Of(findings));
    AnsiConsole.WriteLine();
    summary.Add(evaluation, findings);
}

AnsiConsole.Write(new Rule("[bold yellow]Ringkasan[/]").LeftJustified());
summary.Write();
