using System.Collections.Frozen;
using System.Text;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>Takes names apart into words, spelled as names are compared.</summary>
internal static class NameWords
{
    // Documents misspell endings and change them: indek and indeks, pemerintah and pemerintahan.
    private const int LettersThatTell = 5;

    private const int FewWords = 2;

    // No name has so many; a text that has does not make everything slow.
    private const int MostWords = 64;

    // Words that say little about what is measured: half of all names begin with one of them.
    private static readonly FrozenSet<string> s_frequent = new[]
    {
        "persentase", "jumlah", "yang", "dan", "di", "ke", "dari", "dalam", "dengan", "terhadap", "pada", "untuk", "atau", "nilai",
        "angka", "hasil", "total", "tingkat",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words in order.</summary>
    public static string[] Of(string name)
    {
        var text = new StringBuilder(name.Length);
        var letters = new NameLetters(name);
        while (letters.Next(out char letter))
            text.Append(letter);
        return text.Length == 0 ? [] : text.ToString().Split(' ');
    }

    /// <summary>The beginnings of the different words that tell names apart, at most 64 of them; of any words when none does.</summary>
    public static string[] Telling(string name)
    {
        string[] words = Of(name);
        string[] telling = [.. words.Where(IsTelling).Select(Beginning).Distinct().Take(MostWords)];
        return telling.Length > 0 ? telling : [.. words.Select(Beginning).Distinct().Take(MostWords)];
    }

    /// <summary>The telling words of one name that another has too, as the first has them.</summary>
    public static IEnumerable<string> Shared(string name, string other)
    {
        HashSet<string> shared = [.. Telling(name).Intersect(Telling(other))];
        return Of(name).Where(word => shared.Contains(Beginning(word))).DistinctBy(Beginning);
    }

    /// <summary>
    /// Whether two names may be wordings of one thing: a quarter of their telling words is shared, or they are short and differ by
    /// slips of the pen.
    /// </summary>
    public static bool AreAlike(string x, string y)
    {
        string[] left = Telling(x);
        string[] right = Telling(y);
        int shared = left.Intersect(right).Count();
        return 4 * shared >= left.Length + right.Length - shared
            || (left.Length <= FewWords && NearestName.Find(string.Join(' ', left), [string.Join(' ', right)]) is not null);
    }

    /// <summary>How the second wording differs from the first: the words gone and the words new, each as often as it is.</summary>
    public static LocalizedText Difference(string before, string after)
    {
        string[] left = Of(before);
        string[] right = Of(after);
        string gone = string.Join(' ', Without(left, right));
        string added = string.Join(' ', Without(right, left));
        return (gone, added) switch
        {
            ("", "") => new("kata-katanya sama dalam urutan lain", "the same words in another order"),
            (_, "") => new($"tanpa '{gone}'", $"without '{gone}'"),
            ("", _) => new($"ditambah '{added}'", $"with '{added}' added"),
            _ => new($"'{added}' alih-alih '{gone}'", $"'{added}' in place of '{gone}'"),
        };
    }

    private static bool IsTelling(string word) => !s_frequent.Contains(word);

    private static string Beginning(string word) => word.Length <= LettersThatTell ? word : word[..LettersThatTell];

    private static IEnumerable<string> Without(string[] words, string[] others)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in others)
            left[word] = left.GetValueOrDefault(word) + 1;
        foreach (string word in words)
        {
            int count = left.GetValueOrDefault(word);
            if (count == 0)
                yield return word;
            else
                left[word] = count - 1;
        }
    }
}
