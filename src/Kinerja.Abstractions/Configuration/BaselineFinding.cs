namespace Kinerja.Configuration;

/// <summary>One accepted finding. The fingerprint tells it; the rest is for people who read the file.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record BaselineFinding
{
    /// <summary>What stays the same of a finding when lines move and elements are reordered.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The finding's id, such as KIN3012.</summary>
    public required string Id { get; init; }

    /// <summary>The document it is in.</summary>
    public required string Document { get; init; }

    /// <summary>The code of the element it is about; empty when there is none.</summary>
    public string Code { get; init; } = "";
}
