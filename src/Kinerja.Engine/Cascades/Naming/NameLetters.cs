namespace Kinerja.Cascades.Naming;

/// <summary>
/// Reads a name the way names are compared: lower case, punctuation and white space as one blank, and the spellings
/// <i>prosentase</i> and <i>presentase</i> as <i>persentase</i>. Allocates nothing, so that a million names can be grouped.
/// </summary>
/// <remarks>The percent sign is kept: <c>% KK</c> and <c>KK</c> are two names.</remarks>
internal ref struct NameLetters(ReadOnlySpan<char> name)
{
    /// <summary>The spelling that stands for all of them.</summary>
    public const string Percentage = "persentase";

    private static readonly string[] s_averages = ["rata-rata", "rata rata", "rerata", "rasio", " per "];

    private ReadOnlySpan<char> _rest = name;
    private ReadOnlySpan<char> _replacement;
    private bool _insideWord;
    private bool _started;

    // The letter of each ASCII character; the null character for separators, as which it is read itself too.
    private static readonly char[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => IsSeparator((char)c) ? '\0' : char.ToLowerInvariant((char)c))];

    /// <summary>Writes all letters at once, which takes a fraction of the time.</summary>
    /// <param name="name">The name.</param>
    /// <param name="letters">Room for as many letters as the name has characters.</param>
    /// <returns>How many there are.</returns>
    public static int Write(ReadOnlySpan<char> name, Span<char> letters)
    {
        int length = 0;
        int word = 0; // where the word at hand began
        foreach (char c in name)
        {
            char letter = c < s_ascii.Length ? s_ascii[c] : IsSeparator(c) ? '\0' : char.ToLowerInvariant(c);
            if (letter != '\0')
            {
                letters[length++] = letter;
            }
            else if (length > word)
            {
                Spell(letters[word..length]);
                letters[length++] = ' ';
                word = length;
            }
        }

        Spell(letters[word..length]);
        return length > 0 && length == word ? length - 1 : length;
    }

    private static void Spell(Span<char> word)
    {
        if (IsPercentage(word))
            Percentage.CopyTo(word);
    }

    /// <summary>Whether a name in ASCII keeps letters and digits only: percent signs, for one, are kept too.</summary>
    public static bool KeepsWordsOnly(ReadOnlySpan<byte> name)
    {
        foreach (byte c in name)
        {
            if (s_ascii[c] != '\0' && !char.IsAsciiLetterOrDigit((char)c))
                return false;
        }

        return true;
    }

    /// <summary>Whether the name begins with the word <i>persentase</i> in any spelling, after list numbers and marks.</summary>
    public static bool BeginsWithPercentage(string name)
    {
        ReadOnlySpan<char> rest = name;
        while (rest.Length > 0 && !char.IsLetter(rest[0]))
            rest = rest[1..];
        return rest.Length >= Percentage.Length && IsPercentage(rest[..Percentage.Length]) && (rest.Length == Percentage.Length || IsSeparator(rest[Percentage.Length]));
    }

    /// <summary>Whether a word is <i>persentase</i> in any spelling.</summary>
    public static bool IsPercentage(ReadOnlySpan<char> word) =>
        word.Length == Percentage.Length
        && (word[0] is 'p' or 'P')
        && (word.Equals(Percentage, StringComparison.OrdinalIgnoreCase)
            || word.Equals("prosentase", StringComparison.OrdinalIgnoreCase)
            || word.Equals("presentase", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the name says that it is an average or so many for each.</summary>
    public static bool NamesAverage(string name) =>
        s_averages.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives the next letter; false at the end.</summary>
    public bool Next(out char letter)
    {
        if (_replacement.Length > 0)
        {
            letter = _replacement[0];
            _replacement = _replacement[1..];
            return true;
        }

        letter = ' ';
        while (_rest.Length > 0 && IsSeparator(_rest[0]))
        {
            _rest = _rest[1..];
            _insideWord = false;
        }

        if (_rest.Length == 0)
            return false;
        if (!_insideWord)
        {
            _insideWord = true;
            ReplaceSpelling();
            if (_started)
                return true;
            _started = true;
            return Next(out letter);
        }

        letter = char.ToLowerInvariant(_rest[0]);
        _rest = _rest[1..];
        return true;
    }

    private void ReplaceSpelling()
    {
        ReadOnlySpan<char> word = FirstWord(_rest);
        if (!IsPercentage(word))
            return;
        _rest = _rest[word.Length..];
        _replacement = Percentage;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && !IsSeparator(text[length]))
            length++;
        return text[..length];
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c != '%');
}
