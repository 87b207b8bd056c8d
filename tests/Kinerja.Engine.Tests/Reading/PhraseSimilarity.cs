using System.Text;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>How alike two phrases are, from 0 to 1, once case, punctuation and blanks are set aside.</summary>
internal static class PhraseSimilarity
{
    /// <summary>From here on two phrases name the same thing.</summary>
    public const double Alike = 0.8;

    private const int LongEnoughToGoOn = 25;

    /// <summary>The similarity of two phrases.</summary>
    /// <param name="one">A phrase.</param>
    /// <param name="other">Another.</param>
    /// <param name="mayGoOn">Whether a long phrase may also be the beginning of the other.</param>
    public static double Of(string one, string other, bool mayGoOn = false)
    {
        (string a, string b) = (Normal(one), Normal(other));
        if (a == b)
            return 1;
        // Symbols are equal or they are not.
        if (IsSymbol(a) || IsSymbol(b))
            return 0;
        if (Counted(a) is { Length: > 0 } countedA && Counted(b) is { Length: > 0 } countedB)
            (a, b) = (countedA, countedB);
        if (a == b)
            return 1;
        if (mayGoOn && Math.Min(a.Length, b.Length) >= LongEnoughToGoOn && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)))
            return 0.9;
        return 1 - (double)Distance(a, b) / Math.Max(a.Length, b.Length);
    }

    /// <summary>Lower case, words only, one blank between them.</summary>
    public static string Normal(string phrase)
    {
        var plain = new StringBuilder(phrase.Length);
        foreach (char c in phrase.Normalize(NormalizationForm.FormKC))
            plain.Append(char.IsLetterOrDigit(c) || c == '%' ? char.ToLowerInvariant(c) : ' ');
        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSymbol(string phrase) => phrase.Length <= 3 && !phrase.Contains(' ', StringComparison.Ordinal);

    // What follows "jumlah" or "total"; empty when the phrase does not begin so.
    private static string Counted(string phrase)
    {
        foreach (string word in (string[])["jumlah ", "total "])
        {
            if (phrase.StartsWith(word, StringComparison.Ordinal))
                return phrase[word.Length..];
        }

        return "";
    }

    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
