using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>One comparison: both documents, what is the same in them, and what was found.</summary>
/// <remarks>Serves one call. Linear in the size of both documents.</remarks>
internal sealed class ComparisonRun
{
    private readonly List<Diagnostic> _findings = [];
    private readonly CancellationToken _cancellation;

    private ComparisonRun(Cascade before, Cascade after, ComparisonOptions options, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Options = options;
        Before = new(before, options.BeforeDocument);
        After = new(after, "");
        IsOneOrganization = options.Kind != ComparisonKind.Levels || before.Organization.Code == after.Organization.Code;
        CodesAreShared = options.Kind != ComparisonKind.Tables && IsOneOrganization;
        Owners = new(Before, After, IsOneOrganization);
        Positions = Paired(new PositionElements(Before, Owners.OfBefore), new PositionElements(After, Owners.OfAfter));
        Owners.Positions = Positions.Pairs;
        Nodes = Paired(new NodeElements(Before, Owners.OfBefore), new NodeElements(After, Owners.OfAfter));
        Indicators = Paired(new IndicatorElements(Before, Owners.OfBefore), new IndicatorElements(After, Owners.OfAfter));
    }

    /// <summary>Every kind of finding that a comparison can give.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } = [.. PresenceDiagnostics.All, .. IdentityDiagnostics.All, .. MeasureDiagnostics.All];

    public ComparisonOptions Options { get; }

    public Side Before { get; }

    public Side After { get; }

    /// <summary>Whether both documents are of one organisation, so that what has no owner is the same one's in both.</summary>
    public bool IsOneOrganization { get; }

    /// <summary>Whether a code is to mean the same in both documents.</summary>
    public bool CodesAreShared { get; }

    public Owners Owners { get; }

    public PairedElements Positions { get; }

    public PairedElements Nodes { get; }

    public PairedElements Indicators { get; }

    /// <summary>The earlier document, as a message calls it.</summary>
    public LocalizedText Source => Options.Kind switch
    {
        ComparisonKind.Levels => new("rencana yang lebih tinggi", "the higher plan"),
        ComparisonKind.Tables => new("tabel yang lain", "the other table"),
        _ => new("dokumen sebelumnya", "the earlier document"),
    };

    /// <summary>Everything in which the documents differ, in order of place in the later one.</summary>
    /// <param name="before">The earlier document.</param>
    /// <param name="after">The later document.</param>
    /// <param name="options">What they are to each other.</param>
    /// <param name="canonical">The one spelling of an expression; null when it does not compile.</param>
    /// <param name="measured">What was measured for an indicator of the earlier document; null when nothing is known of any.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<Diagnostic> Of(
        Cascade before, Cascade after, ComparisonOptions options, Func<Formula, string?> canonical, MeasuredValues? measured, CancellationToken cancellation)
    {
        var run = new ComparisonRun(before, after, options, cancellation);
        Presence.Report(run);
        PlaceChanges.Report(run);
        MeasureChanges.Report(run, canonical);
        TargetChanges.Report(run, measured);
        HigherPlan.Report(run);
        Replacements.Report(run);
        return FindingOrder.Sorted(run._findings);
    }

    /// <summary>Two other documents of the series, paired in the same way; what is reported there is told to nobody.</summary>
    public ComparisonRun Silent(Cascade before, Cascade after) => new(before, after, ComparisonOptions.Default, _cancellation);

    public void Report(DiagnosticDescriptor kind, DiagnosticLocation location, DiagnosticLocation? there, params DiagnosticArgument[] arguments) =>
        Add(new Diagnostic(kind, location, [.. arguments, ("source", Source)]) { RelatedLocations = there is null ? [] : [new(there, Source)] });

    public void Add(Diagnostic finding)
    {
        _cancellation.ThrowIfCancellationRequested();
        _findings.Add(finding);
    }

    private PairedElements Paired(Elements before, Elements after) =>
        new(before, after, Matching.Of(before, after, CodesAreShared, _cancellation));
}
