using Kinerja.Diagnostics;
using Kinerja.Serialization.Fixing;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization;

/// <summary>What was read from a document, or why it could not be read; and where everything in it stands.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <remarks>
/// It keeps the document's bytes for <see cref="Locate"/> and <see cref="LocateFixes"/>; let go of it when places are no longer needed.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class JsonReadResult<T> : Result<T>
    where T : class
{
    private readonly DocumentBytes _bytes;
    private readonly int _maxDepth;

    internal JsonReadResult(T value, string document, DocumentBytes bytes, int maxDepth)
        : base(value, []) => (Document, _bytes, _maxDepth) = (document, bytes, maxDepth);

    internal JsonReadResult(ValueList<Diagnostic> diagnostics, string document, DocumentBytes bytes, int maxDepth)
        : base(diagnostics) => (Document, _bytes, _maxDepth) = (document, bytes, maxDepth);

    /// <summary>The document's name as the caller gave it; empty when there is none.</summary>
    public string Document { get; }

    /// <summary>Gives findings that only carry a JSON Pointer their document, line and column.</summary>
    /// <param name="diagnostics">Findings about this document, such as those of a checker; their related locations count too.</param>
    /// <returns>
    /// The findings in the same order. Changed are locations with a pointer and without a line, unless they name another document.
    /// The place is where the value begins; a pointer to something that is not there gets the place of the nearest thing around it.
    /// </returns>
    /// <remarks>One pass over the document for the whole batch, so pass all findings at once.</remarks>
    public IReadOnlyList<Diagnostic> Locate(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Diagnostic[] batch = [.. diagnostics];
        var locator = new PointerLocator();
        var wanted = new Dictionary<string, PointerLocator.Step>(StringComparer.Ordinal);
        foreach (DiagnosticLocation location in batch.SelectMany(Locations).Where(IsWanted))
        {
            if (!wanted.ContainsKey(location.Pointer!))
                wanted.Add(location.Pointer!, locator.Want(location.Pointer!));
        }

        if (wanted.Count == 0)
            return batch;
        locator.Run(_bytes.Text.Span, _maxDepth);
        return [.. batch.Select(diagnostic => Located(diagnostic, wanted))];
    }

    /// <summary>Finds what each fix would replace in this document, without changing it.</summary>
    /// <param name="fixes">The fixes, each looked at by itself: that two of them overlap does not count here.</param>
    /// <returns>One answer for each fix, in the order given. <see cref="KinerjaJson.Apply(ReadOnlyMemory{byte}, IEnumerable{Fix}, string)"/> applies them.</returns>
    /// <remarks>One pass over the document for the whole batch, so pass all fixes at once.</remarks>
    public ValueList<LocatedFix> LocateFixes(IEnumerable<Fix> fixes)
    {
        ArgumentNullException.ThrowIfNull(fixes);
        return FixRun.Of(_bytes, [.. fixes], Document).Located;
    }

    private static IEnumerable<DiagnosticLocation> Locations(Diagnostic diagnostic) =>
        diagnostic.RelatedLocations.Select(related => related.Location).Prepend(diagnostic.Location);

    private bool IsWanted(DiagnosticLocation location) =>
        location is { Pointer: not null, Line: null } && (location.Document.Length == 0 || location.Document == Document);

    private Diagnostic Located(Diagnostic diagnostic, Dictionary<string, PointerLocator.Step> steps) => diagnostic with
    {
        Location = Located(diagnostic.Location, steps),
        RelatedLocations = [.. diagnostic.RelatedLocations.Select(related => related with { Location = Located(related.Location, steps) })],
    };

    private DiagnosticLocation Located(DiagnosticLocation location, Dictionary<string, PointerLocator.Step> steps)
    {
        if (!IsWanted(location))
            return location;
        TextPlace place = steps[location.Pointer!].NearestPlace;
        return location with { Document = Document, Line = place.Line, Column = place.Column };
    }
}
