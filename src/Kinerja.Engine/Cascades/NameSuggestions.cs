using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>Suggests existing codes for unknown ones of one kind, within a fixed amount of work for the whole check.</summary>
/// <remarks>
/// Each suggestion looks at every candidate. A document with a million unknown codes among a million known ones would take for
/// ever, and nobody reads a million suggestions: the first fifty are looked for, fewer when there are very many candidates.
/// Candidates are asked for only then: in a check of a slice they come from the whole cascade, which must be put together first.
/// </remarks>
internal sealed class NameSuggestions(Func<int> candidateCount, Func<string, string?> nearest)
{
    private const int MostSuggestions = 50;

    // Comparing two names takes about the product of their lengths in steps; this many steps are a good part of a second.
    private const long MostSteps = 200_000_000;

    private int _asked;
    private long _steps;

    public NameSuggestions(int candidateCount, IEnumerable<string> candidates)
        : this(() => candidateCount, name => NearestName.Find(name, candidates))
    {
    }

    /// <summary>Whether the work allows another search among all candidates; counts it if so.</summary>
    public bool MayLookFor(string name)
    {
        long length = Math.Min(name.Length, 200) + 1;
        _steps += candidateCount() * length * length;
        return ++_asked <= MostSuggestions && _steps <= MostSteps;
    }

    /// <summary>A sentence with the nearest existing name, beginning with a blank; empty when there is none.</summary>
    public LocalizedText For(string name) => Nearest(name) is { } nearest ? Sentence(nearest) : "";

    /// <summary>The nearest existing name; null when there is none, or when it is no longer looked for.</summary>
    public string? Nearest(string name) => name.Length > 0 && MayLookFor(name) ? nearest(name) : null;

    public static LocalizedText Sentence(string nearest) =>
        new($" Apakah maksudnya '{nearest}'?", $" Did you mean '{nearest}'?");
}
