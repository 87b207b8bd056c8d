namespace Kinerja.Indicators;

/// <summary>What a value counts or is measured in (<i>satuan</i>), as the document words it.</summary>
/// <param name="Text">Such as persen, desa, indeks or hari; empty when the document does not say.</param>
public readonly record struct MeasurementUnit(string Text)
{
    private static readonly string[] s_percentWords = ["persen", "%", "prosen", "percent", "persentase", "prosentase"];

    /// <summary>Whether the document says anything.</summary>
    public bool IsStated => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether the unit is a percentage, in any of the usual spellings.</summary>
    public bool IsPercent => IsStated && s_percentWords.Contains(Text.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit as worded.</summary>
    /// <returns>Empty when not stated.</returns>
    public override string ToString() => Text ?? "";

    /// <summary>A unit from its word.</summary>
    /// <param name="text">The word.</param>
    public static implicit operator MeasurementUnit(string text) => new(text);
}
