using System.Globalization;

namespace Kinerja.Diagnostics;

/// <summary>One text for people in both languages.</summary>
/// <param name="Indonesian">The text in Bahasa Indonesia.</param>
/// <param name="English">The text in English.</param>
/// <remarks>Immutable and safe to share between threads. The default value is empty in both languages.</remarks>
public readonly record struct LocalizedText(string Indonesian, string English)
{
    /// <summary>A text that is the same in both languages, such as a code or a name.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalizedText(string text) => new(text, text);

    /// <summary>A number as people of each language write it: 3,01 in Indonesian and 3.01 in English.</summary>
    /// <param name="number">The number. No digit is dropped and no thousands separator is added.</param>
    /// <returns>The number as a text.</returns>
    public static LocalizedText Of(decimal number)
    {
        string plain = number.ToString(CultureInfo.InvariantCulture);
        return new(plain.Replace('.', ','), plain);
    }

    /// <summary>Picks the text of one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The text; empty when none was given.</returns>
    public string In(Language language) => (language == Language.Indonesian ? Indonesian : English) ?? "";

    /// <summary>The English text.</summary>
    /// <returns>Same as <see cref="In"/> with <see cref="Language.English"/>.</returns>
    public override string ToString() => In(Language.English);
}
