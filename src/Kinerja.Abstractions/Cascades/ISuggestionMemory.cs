namespace Kinerja.Cascades;

/// <summary>Remembers, from one check to the next, which known name is nearest to one that means nothing.</summary>
internal interface ISuggestionMemory
{
    /// <summary>The nearest name; it is looked for when it is not remembered.</summary>
    /// <param name="key">What is asked.</param>
    /// <param name="find">Looks for it among all names; null when none is near enough.</param>
    /// <returns>The name, or null.</returns>
    string? Nearest(SuggestionKey key, Func<string?> find);
}
