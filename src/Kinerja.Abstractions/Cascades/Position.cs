namespace Kinerja.Cascades;

/// <summary>A post that a person can hold (<i>jabatan</i>). Never the person.</summary>
/// <remarks>Immutable, compared by value. An empty text means that the document does not say.</remarks>
public sealed record Position
{
    /// <summary>The code that others refer to; unique among positions and units in a sound document.</summary>
    public required string Code { get; init; }

    /// <summary>The title, such as <c>Kepala Seksi Pemerintahan</c>.</summary>
    public string Title { get; init; } = "";

    /// <summary>The code of the position it reports to; empty at the top.</summary>
    public string ReportsTo { get; init; } = "";

    /// <summary>The code of the organisation unit it belongs to; empty means the cascade's organisation.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A remark of whoever encoded it.</summary>
    public string Note { get; init; } = "";
}
