using System.Globalization;

namespace Kinerja.Diagnostics;

/// <summary>The value of an edit: a text or a number, or none, as for a removal.</summary>
/// <remarks>Immutable, compared by value. The default is none.</remarks>
public readonly record struct FixValue
{
    private FixValue(string? text, decimal? number) => (Text, Number) = (text, number);

    /// <summary>The text; null when it is no text.</summary>
    public string? Text { get; }

    /// <summary>The number; null when it is none.</summary>
    public decimal? Number { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNone => Text is null && Number is null;

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator FixValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>A number; every digit of it is written.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FixValue(decimal number) => new(null, number);

    /// <summary>The value as people read it; empty for none.</summary>
    /// <returns>The text itself, or the number with a decimal point.</returns>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
