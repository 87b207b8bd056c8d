namespace Kinerja.Cascades;

/// <summary>A link from the indicator that carries it to the indicator it supports.</summary>
/// <remarks>Immutable, compared by value. The link may lead nowhere; finding that is the checker's job.</remarks>
public sealed record SupportLink
{
    /// <summary>The code of the supported indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>How it is supported.</summary>
    public SupportMethod Method { get; init; }

    /// <summary>The share of this support in all support of the supported one (<i>bobot</i>), in percent; null when not stated.</summary>
    public decimal? Weight { get; init; }

    /// <summary>A remark of whoever encoded it, such as who judged that the link exists.</summary>
    public string Note { get; init; } = "";
}
