using System.CommandLine;
using System.CommandLine.Parsing;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>kinerja check: reads plan documents, checks them and reports what was found.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Dokumen rencana (JSON) / plan documents", Arity = ArgumentArity.OneOrMore };

    private readonly Option<IReport?> _format = new("--format", "-f")
    {
        Description = "Bentuk keluaran / output: text (default), markdown, json, sarif",
        HelpName = "text|markdown|json|sarif",
        CustomParser = result => KinerjaCommand.Word<IReport>(
            result, [("text", new TextReport()), ("markdown", new MarkdownReport()), ("json", new JsonReport()), ("sarif", new SarifReport())]),
    };

    private readonly Option<DiagnosticSeverity?> _failOn = new("--fail-on")
    {
        Description = "Bobot temuan yang menggagalkan / severity that fails: error, warning (default), info",
        HelpName = "error|warning|info",
        CustomParser = result => KinerjaCommand.Word<DiagnosticSeverity?>(
            result, [("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("info", DiagnosticSeverity.Info)]),
    };

    private readonly Option<string> _configuration = new("--config") { Description = "Konfigurasi pemeriksaan (JSON) / check configuration", HelpName = "FILE" };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "Tanggal pemeriksaan, untuk masa berlaku pengecualian / date of the check, for the expiry of suppressions",
        HelpName = "YYYY-MM-DD",
        CustomParser = KinerjaCommand.Date,
    };

    private readonly Option<string> _baseline = new("--baseline") { Description = "Temuan yang sudah diterima; hanya yang baru menggagalkan / accepted findings; only new ones fail", HelpName = "FILE" };

    private readonly Option<string> _writeBaseline = new("--write-baseline") { Description = "Menerima semua temuan hari ini / accepts all findings of today", HelpName = "FILE" };

    private readonly Option<bool> _showSuppressed = new("--show-suppressed") { Description = "Menampilkan juga yang dikecualikan atau diterima / shows what is suppressed or accepted too" };

    private readonly Option<bool> _fix = new("--fix") { Description = "Menerapkan perbaikan aman, lalu memeriksa lagi / applies safe fixes and checks again" };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Dengan --fix: hanya menunjukkan, tidak menulis / with --fix: only shows, writes nothing" };

    private readonly Option<string[]> _fixSuggested = new("--fix-suggested")
    {
        Description = "Dengan --fix: juga saran pertama untuk temuan ber-id ini / with --fix: also the first suggestion for findings of this id",
        HelpName = "ID",
    };

    private readonly Option<bool> _suggestions = new("--suggestions") { Description = "Menampilkan cara memperbaiki tiap temuan / shows how each finding can be fixed" };

    private readonly Option<int?> _most = new("--max")
    {
        Description = "Paling banyak ditampilkan per id dan dokumen; jumlahnya tetap utuh / most findings shown per id and document; totals stay exact",
        HelpName = "N",
    };

    private readonly Option<Language> _language = KinerjaCommand.LanguageOption();

    public static Command Create(TextWriter output, TextWriter error)
    {
        var check = new CheckCommand();
        var command = new Command("check", "Memeriksa dokumen rencana. / Checks plan documents.") { check._files };
        check.AddReportOptions(command);
        foreach (Option option in (Option[])[check._fix, check._dryRun, check._fixSuggested])
            command.Options.Add(option);
        command.Validators.Add(check.RequireFix);
        command.SetAction(parsed => check.Report(parsed, check.SpeechOf(parsed, output, error), options => CheckRun.Over(parsed.GetValue(check._files)!, options)));
        return command;
    }

    /// <summary>Adds what a caller can say of the findings and their report.</summary>
    public void AddReportOptions(Command command)
    {
        foreach (Option option in (Option[])[_format, _failOn, _configuration, _date, _baseline, _writeBaseline, _showSuppressed, _suggestions, _most, _language])
            command.Options.Add(option);
    }

    public Speech SpeechOf(ParseResult parsed, TextWriter output, TextWriter error) => new(output, error, parsed.GetValue(_language));

    /// <summary>Reports the findings of a run as the caller wants them, and answers how it went.</summary>
    public int Report(ParseResult parsed, Speech speech, Func<CheckOptions, CheckRun> over)
    {
        IReport report = parsed.GetValue(_format) ?? new TextReport();
        if (OptionsOf(parsed, report, speech) is not { } options)
            return ExitCode.CouldNotRun;
        CheckRun run = over(options);
        foreach (LocalizedText problem in run.Problems)
            speech.Say(problem);
        report.Write(run, speech.Language, speech.Output);
        if (run.Problems.Count > 0)
            return ExitCode.CouldNotRun;
        if (parsed.GetValue(_writeBaseline) is not { } name)
            return run.Fails ? ExitCode.Findings : ExitCode.Clean;
        if (!BaselineFile.TryWrite(name, run, speech))
            return ExitCode.CouldNotRun;
        // What was just accepted fails nothing.
        return run.HasUnreadable ? ExitCode.Findings : ExitCode.Clean;
    }

    private void RequireFix(CommandResult given)
    {
        if (!given.GetValue(_fix) && (given.GetValue(_dryRun) || given.GetResult(_fixSuggested) is not null))
            given.AddError("--dry-run dan --fix-suggested hanya bersama --fix. / --dry-run and --fix-suggested come with --fix only.");
        if (given.GetResult(_most) is { Tokens.Count: > 0 } most && int.TryParse(most.Tokens[0].Value, out int count) && count < 1)
            given.AddError("--max adalah bilangan mulai dari 1. / --max is a number from 1 up.");
    }

    /// <summary>Null when a document of the options cannot be read, which has then been said.</summary>
    private CheckOptions? OptionsOf(ParseResult parsed, IReport report, Speech speech)
    {
        string? configurationName = parsed.GetValue(_configuration);
        string? baselineName = parsed.GetValue(_baseline);
        JsonReadResult<CheckConfiguration>? configuration = configurationName is null
            ? null
            : SideDocument.Read(configurationName, (stream, shown) => KinerjaJson.ReadConfiguration(stream, shown), speech);
        JsonReadResult<FindingBaseline>? baseline = baselineName is null
            ? null
            : SideDocument.Read(baselineName, (stream, shown) => KinerjaJson.ReadBaseline(stream, shown), speech);
        if ((configurationName is not null && configuration is null) || (baselineName is not null && baseline is null))
            return null;
        return new()
        {
            ConfigurationFile = configuration,
            Date = parsed.GetValue(_date),
            Baseline = baseline?.ValueOrThrow(),
            FailOn = parsed.GetValue(_failOn),
            ShowsSuppressed = parsed.GetValue(_showSuppressed),
            Fixes = !parsed.GetValue(_fix) ? FixMode.None : parsed.GetValue(_dryRun) ? FixMode.Preview : FixMode.Apply,
            SuggestedFixes = parsed.GetValue(_fixSuggested) is { } ids ? ids.ToHashSet(StringComparer.OrdinalIgnoreCase) : [],
            ShowsFixes = parsed.GetValue(_suggestions),
            Most = parsed.GetValue(_most),
            LocatesFixes = report.LocatesFixes,
        };
    }
}
