namespace Kinerja.Indicators;

/// <summary>What a value counts or is measured in (<i>satuan</i>), as the document words it.</summary>
/// <remarks>Immutable, compared by its text. The default value says that nothing is stated.</remarks>
public readonly record struct MeasurementUnit
{
    private static readonly string[] s_percentWords = ["persen", "%", "prosen", "percent", "persentase", "prosentase"];

    // Null for nothing, so that the default value equals a unit made of an empty text.
    private readonly string? _text;

    /// <summary>A unit from its word.</summary>
    /// <param name="text">Such as persen, desa, indeks or hari; empty when the document does not say.</param>
    public MeasurementUnit(string text) => _text = string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The unit as worded; empty when the document does not say.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether the document says anything.</summary>
    public bool IsStated => !string.IsNullOrWhiteSpace(_text);

    /// <summary>Whether the unit is a percentage, in any of the usual spellings.</summary>
    public bool IsPercent
    {
        get
        {
            ReadOnlySpan<char> word = _text.AsSpan().Trim();
            foreach (string percent in s_percentWords)
            {
                if (word.Equals(percent, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }
    }

    /// <summary>A unit from its word.</summary>
    /// <param name="text">The word.</param>
    public static implicit operator MeasurementUnit(string text) => new(text);

    /// <summary>The unit as worded.</summary>
    /// <returns>Empty when not stated.</returns>
    public override string ToString() => Text;
}
