namespace Kinerja.Cascades;

/// <summary>A statement of a plan: a vision, mission, tujuan, sasaran, programme, activity or condition.</summary>
/// <remarks>Immutable, compared by value. An empty text means that the document does not say.</remarks>
public sealed record CascadeNode
{
    /// <summary>The code that others refer to; unique among nodes in a sound document.</summary>
    public required string Code { get; init; }

    /// <summary>What it is.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>The code of the node it serves; empty at the top.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The code of the position or organisation unit whose statement it is; empty means the cascade's organisation.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The statement as worded.</summary>
    public string Text { get; init; } = "";

    /// <summary>A remark of whoever encoded it.</summary>
    public string Note { get; init; } = "";
}
