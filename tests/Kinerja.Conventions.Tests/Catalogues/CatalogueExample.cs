namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>A fenced block of the catalogue: its language, the words behind it, and its text.</summary>
internal sealed record CatalogueExample(string Language, IReadOnlyList<string> Words, string Text)
{
    /// <summary>Whether the text shows what does not give the finding.</summary>
    public bool IsFine => Words.Contains("fine");

    /// <summary>The words of the form <c>name=number</c>.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; } = Words
        .Select(word => word.Split('='))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
