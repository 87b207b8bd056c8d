using Kinerja.Indicators;

namespace Kinerja.Reading;

/// <summary>What is known about the indicator whose formula is read. Every part is optional.</summary>
/// <remarks>Immutable, compared by value. The context decides between readings of the text; it adds nothing to it.</remarks>
public sealed record ReadingContext
{
    /// <summary>Nothing is known.</summary>
    public static ReadingContext None { get; } = new();

    /// <summary>The indicator's name, such as <i>Persentase desa yang tertib administrasi</i>; empty when unknown.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>The indicator's unit.</summary>
    public MeasurementUnit Unit { get; init; }

    /// <summary>The sasaran that the indicator measures; empty when unknown.</summary>
    public string Sasaran { get; init; } = "";
}
