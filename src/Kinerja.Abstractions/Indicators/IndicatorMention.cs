namespace Kinerja.Indicators;

/// <summary>Another place in the document that names the indicator, in its own words.</summary>
/// <remarks>Documents list an IKU in a hierarchy table and again in an IKU table, seldom in equal words. Immutable, compared by value.</remarks>
public sealed record IndicatorMention
{
    /// <summary>The name as that place has it.</summary>
    public required string Name { get; init; }

    /// <summary>The code of the node that it measures there; empty when the place does not say.</summary>
    public string Measures { get; init; } = "";

    /// <summary>Where in the document, such as <c>tabel linieritas</c>; empty when not recorded.</summary>
    public string Place { get; init; } = "";
}
