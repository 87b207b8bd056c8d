using System.CommandLine;
using System.CommandLine.Parsing;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Measuring;

/// <summary>kinerja measure: reads a plan and its realisations, and writes the scorecard.</summary>
internal sealed class MeasureCommand
{
    private readonly Argument<string> _plan = new("CASCADE") { Description = "Dokumen rencana (JSON) / plan document" };

    private readonly Option<string> _realization = new("--realization", "-r") { Description = "Realisasi (JSON) / realisations", HelpName = "FILE", Required = true };

    private readonly Option<string[]> _earlier = new("--earlier") { Description = "Realisasi tahun-tahun lalu / realisations of earlier years", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    private readonly Option<Period?> _period = new("--period")
    {
        Description = "Periode: 2025, 2025-S1, 2025-Q3, 2025-07; semula periode realisasi / period; default that of the realisations",
        HelpName = "PERIOD",
        CustomParser = PeriodOf,
    };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "Tanggal pengukuran: menentukan aturan yang berlaku dan bagian periode yang sudah lewat / date of measuring: decides which rules are in force and which parts are over",
        HelpName = "YYYY-MM-DD",
        CustomParser = KinerjaCommand.Date,
    };

    private readonly Option<string[]> _packs = new("--pack", "-p")
    {
        Description = "Paket aturan: nama, atau pokoknya bersama --date; boleh beberapa / rule pack: its name, or its subject with --date; may be several",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _scale = new("--scale") { Description = "Skala dari paket-paket itu; semula yang ditetapkan paket / scale out of these packs; default the one that a pack states", HelpName = "NAME" };

    private readonly Option<string[]> _packFiles = new("--pack-file") { Description = "Paket aturan sendiri (JSON) / rule packs of your own", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };

    private readonly Option<bool> _allowsGeneralKnowledge = new("--allow-general-knowledge")
    {
        Description = "Memakai juga fakta yang belum diperiksa pada sumbernya (GK) / applies facts too that nobody checked against a source (GK)",
    };

    private readonly Option<bool> _skipMissing = new("--skip-missing") { Description = "Menggabung bagian yang dilaporkan saja / consolidates the reported parts only" };

    private readonly Option<string[]> _explain = new("--explain") { Description = "Menjelaskan angka ini sampai ke sumbernya / explains this number down to its source", HelpName = "CODE", AllowMultipleArgumentsPerToken = true };

    private readonly Option<IScorecardReport?> _format = new("--format", "-f")
    {
        Description = "Bentuk keluaran / output: text (default), json, markdown, csv",
        HelpName = "text|json|markdown|csv",
        CustomParser = result => KinerjaCommand.Word<IScorecardReport?>(
            result, [("text", new TextScorecard()), ("json", new JsonScorecard()), ("markdown", new MarkdownScorecard()), ("csv", new CsvScorecard())]),
    };

    private readonly Option<Language> _language = KinerjaCommand.LanguageOption();

    private MeasureCommand()
    {
    }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var measure = new MeasureCommand();
        var command = new Command("measure", "Mengukur capaian rencana kinerja. / Measures what became of a plan.")
        {
            measure._plan, measure._realization, measure._earlier, measure._period, measure._date, measure._packs, measure._scale, measure._packFiles,
            measure._allowsGeneralKnowledge, measure._skipMissing, measure._explain, measure._format, measure._language,
        };
        command.SetAction(parsed => measure.Run(parsed, new(output, error, parsed.GetValue(measure._language))));
        return command;
    }

    private int Run(ParseResult parsed, Speech speech)
    {
        if (SideDocument.Read(parsed.GetValue(_plan)!, (stream, name) => KinerjaJson.ReadCascade(stream, name), speech) is not { } plan
            || Realizations(parsed.GetValue(_realization)!, speech) is not { } measured)
            return ExitCode.CouldNotRun;
        var earlier = new List<RealizationSet>();
        foreach (string name in parsed.GetValue(_earlier) ?? [])
        {
            if (Realizations(name, speech) is not { } set)
                return ExitCode.CouldNotRun;
            earlier.Add(set.ValueOrThrow());
        }

        var engine = new KinerjaEngine();
        if (ChosenPacks.Read(engine, parsed.GetValue(_packs) ?? [], parsed.GetValue(_packFiles) ?? [], parsed.GetValue(_date), parsed.GetValue(_allowsGeneralKnowledge), speech) is not { } packs)
            return ExitCode.CouldNotRun;
        MeasureOptions options = new()
        {
            Period = parsed.GetValue(_period),
            Date = parsed.GetValue(_date),
            Earlier = [.. earlier],
            MissingParts = parsed.GetValue(_skipMissing) ? MissingParts.Skip : MissingParts.NoValue,
        };
        options = packs.Aggregate(options, (chosen, pack) => chosen.With(pack));
        if (parsed.GetValue(_scale) is { } scale)
        {
            if (ChosenPacks.Scale(packs, scale, speech) is not { } bands)
                return ExitCode.CouldNotRun;
            options = options with { Bands = bands };
        }

        Cascade cascade = plan.ValueOrThrow();
        Scorecard scorecard = ProgressLine.During(speech, cascade.Indicators.Count, progress => engine.Measure(cascade, measured.ValueOrThrow(), options with { Progress = progress }));
        var explanations = new List<ScoreExplanation>();
        foreach (string code in parsed.GetValue(_explain) ?? [])
        {
            if (engine.TryExplain(scorecard, code, out ScoreExplanation? explanation))
                explanations.Add(explanation);
            else
                speech.Say(NotThere(cascade, code));
        }

        scorecard = Located(scorecard, plan, measured);
        IScorecardReport report = parsed.GetValue(_format) ?? new TextScorecard();
        report.Write(scorecard, explanations, speech.Language, speech.Output);
        if (explanations.Count < (parsed.GetValue(_explain)?.Length ?? 0))
            return ExitCode.CouldNotRun;
        return ScoreHeading.Findings(scorecard).Any(finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCode.Findings : ExitCode.Clean;
    }

    // Findings about the plan get its lines, those about the realisations theirs.
    private static Scorecard Located(Scorecard scorecard, JsonReadResult<Cascade> plan, JsonReadResult<RealizationSet> measured) => scorecard with
    {
        Indicators = [.. scorecard.Indicators.Select(score => score.Diagnostics.Count == 0 ? score : score with { Diagnostics = [.. plan.Locate(score.Diagnostics)] })],
        Diagnostics = [.. measured.Locate(scorecard.Diagnostics)],
    };

    private static JsonReadResult<RealizationSet>? Realizations(string name, Speech speech) =>
        SideDocument.Read(name, (stream, shown) => KinerjaJson.ReadRealizations(stream, shown), speech);

    private static LocalizedText NotThere(Cascade cascade, string code)
    {
        IEnumerable<string> known = cascade.Indicators.Select(indicator => indicator.Code)
            .Concat(cascade.Nodes.Select(node => node.Code)).Concat(cascade.Positions.Select(position => position.Code));
        LocalizedText suggestion = NearestName.Suggest(code, known);
        return new($"--explain: tidak ada '{code}' dalam rencana.{suggestion.Indonesian}", $"--explain: there is no '{code}' in the plan.{suggestion.English}");
    }

    private static Period? PeriodOf(ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        if (Period.TryParse(given, out Period? period))
            return period;
        result.AddError($"'{given}' bukan periode / is no period: 2025, 2025-S1, 2025-Q3, 2025-07, 2025-2029.");
        return null;
    }
}
