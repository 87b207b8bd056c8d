namespace Kinerja.Cascades;

/// <summary>A name that means nothing, and among which names the nearest is asked for.</summary>
/// <param name="Kind">What the name should mean.</param>
/// <param name="Name">The name.</param>
/// <param name="Scope">Where names count that do not count everywhere; empty when all do.</param>
/// <param name="IsTwin">Whether the only name that reads alike is asked for, not the nearest.</param>
internal readonly record struct SuggestionKey(SuggestionKind Kind, string Name, string Scope = "", bool IsTwin = false);
