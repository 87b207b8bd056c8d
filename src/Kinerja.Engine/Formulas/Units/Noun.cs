namespace Kinerja.Formulas.Units;

/// <summary>A counted noun or a unit of measure, known by its head words: <i>desa</i> in <i>desa tertib</i>.</summary>
/// <remarks>
/// A unit that names alternatives, such as <i>desa/kelurahan</i> or <i>surat dan dokumen</i>, has a head for each. In Indonesian the
/// head is the first word.
/// </remarks>
internal sealed class Noun
{
    // Units name one or two things. A list is no unit, and comparing long ones would cost their product.
    private const int MostHeads = 4;

    private static readonly string[] s_negations = ["non", "bukan", "tidak", "belum", "tanpa"];
    private static readonly string[] s_conjunctions = ["dan", "atau", "serta"];
    private static readonly string[] s_prefixes = ["jumlah", "banyaknya", "total"];

    private readonly string[] _heads;
    private readonly bool _isNegated;

    private Noun(string text, string[] heads, bool isNegated)
    {
        Text = text;
        _heads = heads;
        _isNegated = isNegated;
    }

    /// <summary>The noun as worded.</summary>
    public string Text { get; }

    public bool IsMeasure => _heads.All(NounLexicon.IsMeasure);

    /// <summary>Whether it counts anything at all, such as <i>unit</i>.</summary>
    public bool IsClassifier => _heads.All(NounLexicon.IsClassifier);

    /// <summary>Whether it names more than one thing.</summary>
    public bool HasAlternatives => _heads.Length > 1;

    /// <summary>The noun of some words; null when there are none to count, or too many.</summary>
    public static Noun? Of(string text, ReadOnlySpan<string> words)
    {
        var heads = new List<string>();
        bool isNegated = false;
        bool isHead = true;
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i];
            if (word == "/" || s_conjunctions.Contains(word))
                isHead = true;
            else if (isHead && s_negations.Contains(word))
                isNegated = true;
            else if (isHead && !s_prefixes.Contains(word) && word.Any(char.IsLetter))
            {
                heads.Add(Head(words[i..]));
                isHead = false;
            }
        }

        return heads.Count is 0 or > MostHeads ? null : new(text.Trim(), [.. heads.Distinct(StringComparer.Ordinal)], isNegated);
    }

    public static NounRelation Relate(Noun? x, Noun? y)
    {
        if (x is null || y is null)
            return NounRelation.Uncertain;
        if (Any(x, y, AreOneWord))
            return x._isNegated == y._isNegated ? NounRelation.Same : NounRelation.Opposite;
        if (Any(x, y, NounLexicon.AreOfOneKind))
            return NounRelation.Kindred;
        if (x.IsClassifier || y.IsClassifier)
            return Any(x, y, MayStandFor) ? NounRelation.Uncertain : NounRelation.Unlike;
        return NounRelation.Unlike;
    }

    /// <summary>The noun of both: as worded if they are worded alike, else their common head.</summary>
    public static Noun Common(Noun x, Noun y)
    {
        if (string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase))
            return x;
        string[] common = [.. x._heads.Where(head => y._heads.Any(other => AreOneWord(head, other)))];
        return new(common[0], common, x._isNegated);
    }

    private static string Head(ReadOnlySpan<string> words)
    {
        string head = NounLexicon.Canonical(words[0]);
        if (words.Length > 1 && NounLexicon.IsPower(head))
            return $"{head} {NounLexicon.Canonical(words[1])}";
        // 'kepala keluarga' counts families, not heads.
        return head == "kepala" && words.Length > 1 && words[1] == "keluarga" ? "keluarga" : head;
    }

    private static bool Any(Noun x, Noun y, Func<string, string, bool> holds)
    {
        foreach (string head in x._heads)
        {
            foreach (string other in y._heads)
            {
                if (holds(head, other))
                    return true;
            }
        }

        return false;
    }

    // 'usul' and 'usulan' are two spellings of one word.
    private static bool AreOneWord(string x, string y) => x == y || (x.Length > 2 && y.Length > 2 && (x == y + "an" || y == x + "an"));

    private static bool MayStandFor(string x, string y)
    {
        if (NounLexicon.IsClassifier(x) && !NounLexicon.CannotStandFor(x, y))
            return true;
        return NounLexicon.IsClassifier(y) && !NounLexicon.CannotStandFor(y, x);
    }
}
