namespace Kinerja.Diagnostics;

/// <summary>One named value in a finding's message.</summary>
/// <param name="Name">The name that stands in braces in the message format.</param>
/// <param name="Value">The value, as people read it.</param>
public readonly record struct DiagnosticArgument(string Name, LocalizedText Value)
{
    /// <summary>A named value whose text is the same in both languages.</summary>
    /// <param name="pair">Name and text.</param>
    public static implicit operator DiagnosticArgument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    /// <summary>A named value with a text for each language.</summary>
    /// <param name="pair">Name and text.</param>
    public static implicit operator DiagnosticArgument((string Name, LocalizedText Value) pair) => new(pair.Name, pair.Value);

    /// <summary>A named number, written as people of each language write it.</summary>
    /// <param name="pair">Name and number.</param>
    public static implicit operator DiagnosticArgument((string Name, decimal Value) pair) => new(pair.Name, LocalizedText.Of(pair.Value));

    /// <summary>A named whole number.</summary>
    /// <param name="pair">Name and number.</param>
    public static implicit operator DiagnosticArgument((string Name, int Value) pair) => new(pair.Name, LocalizedText.Of(pair.Value));
}
