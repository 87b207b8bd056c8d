using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>The documents of one call and everything that was found in them.</summary>
internal sealed record CheckRun(CheckOptions Options, ValueList<CheckedDocument> Documents, ValueList<LocalizedText> Problems, ValueList<DiagnosticDescriptor> Descriptors)
{
    /// <summary>The configuration as a document with findings of its own; null when none was named.</summary>
    public CheckedDocument? Configuration { get; private init; }

    /// <summary>What became of the baseline; null when none was named.</summary>
    public BaselineTally? Baseline { get; private init; }

    /// <summary>What the baseline holds and was not found again in the documents that were checked.</summary>
    public ValueList<BaselineFinding> Vanished { get; private init; } = [];

    /// <summary>How often each kind was found, by id; what is suppressed or accepted does not count.</summary>
    public IEnumerable<(string Id, int Count)> Totals => AllDocuments
        .SelectMany(document => document.Counted)
        .GroupBy(reported => reported.Finding.Id)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Count()));

    /// <summary>What findings of an id are called.</summary>
    public LocalizedText TitleOf(string id) => Descriptors.FirstOrDefault(kind => kind.Id == id)?.Title ?? id;

    /// <summary>The plans and, last, the configuration.</summary>
    public IEnumerable<CheckedDocument> AllDocuments => Configuration is null ? Documents : Documents.Append(Configuration);

    /// <summary>Whether the check fails. A document that could not be read was not checked, so nothing makes up for it.</summary>
    public bool Fails => HasUnreadable || AllDocuments.SelectMany(document => document.Counted).Any(finding => finding.Finding.Severity >= FailsFrom);

    public bool HasUnreadable => Documents.Any(document => !document.IsReadable);

    private DiagnosticSeverity FailsFrom => Options.FailOn ?? Options.Configuration.Fail;

    /// <summary>Checks documents; with the built-in rules unless an engine brings others.</summary>
    public static CheckRun Over(IEnumerable<string> names, CheckOptions options, KinerjaEngine? host = null)
    {
        KinerjaEngine engine = host ?? new();
        var fingerprints = new Fingerprints();
        var readings = new List<PlanReading>();
        var problems = new List<LocalizedText>();
        foreach (string name in names.SelectMany(FileNames.Expand))
        {
            try
            {
                readings.Add(PlanReading.Of(name, engine, fingerprints, options));
            }
            catch (UnwrittenException e)
            {
                problems.Add(OutputFile.Problem(name, e.InnerException!));
            }
            catch (Exception e) when (InputFile.CannotBeRead(e))
            {
                problems.Add(InputFile.Problem(name, e));
            }
        }

        return Of(options, readings, [.. problems], engine, fingerprints);
    }

    /// <summary>Puts the options over what was found.</summary>
    public static CheckRun Of(CheckOptions options, IReadOnlyList<PlanReading> readings, ValueList<LocalizedText> problems, KinerjaEngine engine, Fingerprints fingerprints)
    {
        ConfiguredFindings configured = engine.Configure(options.Configuration, readings.Select(reading => new PlanFindings(reading.Plan, reading.Findings)), options.Date);
        var baseline = new BaselineComparison(options.Baseline);
        CheckedDocument[] documents = [.. readings.Select((reading, place) => Document(reading, configured.Plans[place], baseline))];
        var run = new CheckRun(options, [.. documents], problems, [.. KinerjaJson.Descriptors, .. engine.Descriptors])
        {
            Configuration = options.ConfigurationFile is { } file ? Document(file, configured.Configuration, fingerprints, baseline) : null,
        };
        return options.Baseline is null ? run : run with { Baseline = baseline.Tally(run.AllDocuments), Vanished = baseline.Vanished };
    }

    private static CheckedDocument Document(PlanReading reading, ValueList<ConfiguredFinding> configured, BaselineComparison baseline)
    {
        bool isReadable = reading.Plan is not null;
        if (isReadable)
            baseline.See(reading.Name, reading.Fingerprints);
        return new(reading.Name, isReadable, [.. configured.Select(finding => new ReportedFinding(
            finding.Finding,
            reading.Fingerprints[finding.Place],
            finding.Suppression,
            isReadable && baseline.Holds(reading.Fingerprints[finding.Place]))
        {
            Fixes = reading.Fixes.Count > 0 ? reading.Fixes[finding.Place] : [],
        })])
        {
            Applied = reading.Applied,
        };
    }

    private static CheckedDocument Document(
        JsonReadResult<CheckConfiguration> file, ValueList<Diagnostic> findings, Fingerprints fingerprints, BaselineComparison baseline)
    {
        ValueList<Diagnostic> located = [.. file.Locate(findings)];
        ValueList<string> prints = [.. located.Select(finding => fingerprints.Of(file.Document, finding))];
        baseline.See(file.Document, prints);
        return new(file.Document, true, [.. located.Select((finding, place) => new ReportedFinding(finding, prints[place], null, baseline.Holds(prints[place])))]);
    }
}
