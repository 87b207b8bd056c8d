using Kinerja.Diagnostics;

namespace Kinerja.Testing;

/// <summary>A finding that a test expects: its id, and as much more as the test cares about.</summary>
/// <remarks>A text stands for one: <c>"DKI0001"</c>, or with a place <c>"DKI0001 /indicators/0/name"</c>. Immutable.</remarks>
public sealed class ExpectedFinding
{
    /// <summary>Expects a finding.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="place">Its place: a JSON Pointer, or the code of an element; empty to take it from the marks.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ExpectedFinding(string id, string place = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(place);
        Id = id;
        Place = place;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>A JSON Pointer when it begins with a slash, else the code of an element; empty when a mark says it or any will do.</summary>
    public string Place { get; }

    /// <summary>How much it weighs; null when the test does not care.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>What it says in both languages; null when the test does not care.</summary>
    public LocalizedText? Message { get; init; }

    /// <summary>An expected finding from an id and, after a blank, a place.</summary>
    /// <param name="text">Such as <c>DKI0001</c>, <c>DKI0001 /indicators/0</c> or <c>DKI0001 IKU-1</c>.</param>
    public static implicit operator ExpectedFinding(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int blank = text.IndexOf(' ');
        return blank < 0 ? new(text) : new(text[..blank], text[(blank + 1)..].Trim());
    }

    /// <summary>The id and the place.</summary>
    /// <returns>As it may be written.</returns>
    public override string ToString() => Place.Length == 0 ? Id : $"{Id} {Place}";

    /// <summary>Whether a finding has the place that is expected of it by itself.</summary>
    internal bool IsAt(DiagnosticLocation location) =>
        Place.Length == 0 || (Place[0] == '/' ? location.Pointer == Place : location.Code == Place);

    /// <summary>What else is not as expected; empty when all is.</summary>
    internal IEnumerable<string> Differences(Diagnostic finding)
    {
        if (Severity is { } severity && finding.Severity != severity)
            yield return $"its severity is {finding.Severity}, expected {severity}";
        if (Message is not { } message)
            yield break;
        foreach (Language language in (Language[])[Language.Indonesian, Language.English])
        {
            if (finding.GetMessage(language) != message.In(language))
                yield return $"it says '{finding.GetMessage(language)}', expected '{message.In(language)}'";
        }
    }
}
