namespace Kinerja.Measuring.Values;

/// <summary>Reads whole numbers that are written out in Indonesian: <i>dua</i>, <i>dua belas</i>, <i>seratus dua puluh lima ribu</i>.</summary>
internal static class SpelledNumber
{
    private const int Free = 1000;    // the place below which a group of three digits is still free

    private static readonly string[] s_digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    private static readonly (string Word, string One, long Value)[] s_powers =
    [
        ("triliun", "setriliun", 1_000_000_000_000), ("miliar", "semiliar", 1_000_000_000), ("juta", "sejuta", 1_000_000), ("ribu", "seribu", 1_000),
    ];

    public static bool IsNumberWord(string word) =>
        Array.IndexOf(s_digits, word) >= 0 || word is "sepuluh" or "sebelas" or "seratus" || Array.Exists(s_powers, power => power.One == word);

    /// <summary>The longest number at the start of some words.</summary>
    /// <param name="words">Words in lower case.</param>
    /// <param name="value">Its value.</param>
    /// <returns>How many words belong to it; 0 when none do.</returns>
    public static int Read(ReadOnlySpan<string> words, out decimal value)
    {
        value = 0;
        if (words.Length > 0 && words[0] == "nol")
            return 1;
        long total = 0;
        long group = 0;
        int free = Free;
        long lastPower = long.MaxValue;
        int at = 0;
        while (at < words.Length)
        {
            int taken = Within(words[at..], ref group, ref free);
            if (taken == 0)
                taken = Power(words[at], ref total, ref group, ref free, ref lastPower);
            if (taken == 0)
                break;
            at += taken;
        }

        value = total + group;
        return at;
    }

    // Hundreds, tens and ones below a thousand; a place that is taken is not taken twice.
    private static int Within(ReadOnlySpan<string> words, ref long group, ref int free)
    {
        int digit = words[0] is "seratus" or "sepuluh" or "sebelas" ? 1 : Math.Max(0, Array.IndexOf(s_digits, words[0]));
        if (digit == 0)
            return 0;
        string place = words[0] switch { "seratus" => "ratus", "sepuluh" => "puluh", "sebelas" => "belas", _ => words.Length > 1 ? words[1] : "" };
        bool isOneWord = words[0].StartsWith("se", StringComparison.Ordinal) && words[0] != "sembilan";
        (int need, int left, long worth, bool isTwo) = place switch
        {
            "ratus" => (Free, 100, digit * 100, !isOneWord),
            "puluh" => (100, isOneWord ? 1 : 10, digit * 10, !isOneWord),
            "belas" => (100, 1, digit + 10, !isOneWord),
            _ => (10, 1, (long)digit, false),
        };
        if (free < need)
            return 0;
        (group, free) = (group + worth, left);
        return isTwo ? 2 : 1;
    }

    private static int Power(string word, ref long total, ref long group, ref int free, ref long last)
    {
        foreach ((string name, string one, long value) in s_powers)
        {
            long count = word == one && group == 0 ? 1 : word == name ? group : 0;
            if (count == 0 || value >= last)
                continue;
            (total, group, free, last) = (total + count * value, 0, Free, value);
            return 1;
        }

        return 0;
    }
}
