namespace Kinerja.Cascades;

/// <summary>An organisation or a part of one: a kabupaten, a kecamatan, a seksi.</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record OrganizationUnit
{
    /// <summary>The code that others refer to; unique among units and positions in a sound document.</summary>
    public required string Code { get; init; }

    /// <summary>The name, such as <c>Kecamatan Kerek</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The code of the unit it belongs to; empty at the top.</summary>
    public string Parent { get; init; } = "";
}
