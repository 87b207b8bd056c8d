using System.Collections.Frozen;
using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Wording;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Reading.Defects;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3064: a percentage or a number whose formula lacks the thing that the name counts, or several words of the name in a row.</summary>
/// <remarks>
/// Basis: logic; a name says what is counted, and the formula counts it. A heuristic: words are compared without affixes with the labels of
/// the formula's variables. Silent about a name that begins with a process or a share (<i>penyelesaian, sisa</i>), since its formula counts under
/// other words, and about a name none of whose words the formula has.
/// </remarks>
internal sealed class NameAndFormulaDriftRule : IIndicatorRule
{
    // Two words that the formula lacks may be a paraphrase.
    private const int Fewest = 3;

    // A name or label with more words is a page of text, and looking for each in each would take for ever.
    private const int Longest = 100;

    private const byte Counting = 1;

    private static readonly DiagnosticDescriptor s_thing = Kind(new(
        "Nama {code} menghitung '{word}', tetapi kata itu tidak ada dalam formulanya.",
        "The name of {code} counts '{word}', a word that its formula lacks."));

    private static readonly DiagnosticDescriptor s_words = Kind(new(
        "Nama {code} menyebut '{word}', tetapi tidak satu pun kata itu ada dalam formulanya.",
        "The name of {code} says '{word}', not a word of which its formula has."));

    private static readonly FrozenSet<string> s_counting = new[] { "persentase", "jumlah" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_shares = new[]
    {
        "sisa", "capaian", "realisasi", "cakupan", "serapan", "akses", "tindak", "waktu", "daya", "rencana", "partisipasi", "kontribusi", "akurasi",
    }.ToFrozenSet(StringComparer.Ordinal);

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_thing];

    public void Check(CascadeContext context, int first, int end)
    {
        CheckFacts facts = CheckFacts.Of(context);
        PlanWords words = facts.Words;
        Kept kept = facts.KeptBy(this, () => new Kept(new(words.Book, word => s_counting.Contains(word) ? Counting : (byte)0), new(words.Book)));
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<int> name = words.OfName(context, i);
            if (name.Length is < 2 or > Longest || !kept.Kinds.Is(name[0], Counting) || FormulaWords.Variables(facts, i) is not { Length: > 0 and <= Longest } variables
                || !Say(words, variables, kept.Said))
            {
                continue;
            }

            // Most names are in the labels as they are.
            if (!IsAllSaid(words, name, kept.Said) && !context.IsRead(i))
                CheckName(context, i, name, variables, kept.Said);
        }
    }

    private static void CheckName(CascadeContext context, int place, ReadOnlySpan<int> name, ReadOnlySpan<int> variables, SaidWords said)
    {
        var words = PlanWords.Of(context);
        List<int> telling = Telling(words, name);
        if (telling.Count < 2 || IsProcess(words.Book[telling[0]]))
            return;
        bool[] isMissing = Missing(words, variables, telling, said);
        if (Array.TrueForAll(isMissing, word => word))
            return;
        if (isMissing[0])
            Report(context, s_thing, place, words.Book[telling[0]]);
        else if (LongestRun(isMissing) is var run && run.Length >= Fewest)
            Report(context, s_words, place, string.Join(' ', telling.GetRange(run.Start, run.Length).Select(word => words.Book[word])));
    }

    // Notes what the labels say; false when one of them is long.
    private static bool Say(PlanWords words, ReadOnlySpan<int> variables, SaidWords said)
    {
        said.Clear();
        foreach (int variable in variables)
        {
            ReadOnlySpan<int> label = words.OfLabel(variable);
            if (label.Length > Longest)
                return false;
            said.Add(label);
        }

        return true;
    }

    private static (int Start, int Length) LongestRun(bool[] isMissing)
    {
        (int Start, int Length) longest = default;
        for (int at = 0, start = 0; at < isMissing.Length; at++)
        {
            if (!isMissing[at])
                start = at + 1;
            else if (at + 1 - start > longest.Length)
                longest = (start, at + 1 - start);
        }

        return longest;
    }

    private static bool IsAllSaid(PlanWords words, ReadOnlySpan<int> name, SaidWords said)
    {
        foreach (int word in name)
        {
            if (!said.Has(word) && words.Book.IsContent(word))
                return false;
        }

        return true;
    }

    private static List<int> Telling(PlanWords words, ReadOnlySpan<int> name)
    {
        var telling = new List<int>(name.Length);
        foreach (int word in name)
        {
            if (words.Book.IsContent(word) && Array.IndexOf(words.Organization, word) < 0)
                telling.Add(word);
        }

        return telling;
    }

    // Roots are looked up only for words that the labels do not have as they are.
    private static bool[] Missing(PlanWords words, ReadOnlySpan<int> variables, List<int> telling, SaidWords said)
    {
        var missing = new bool[telling.Count];
        WordRoots? roots = null;
        for (int i = 0; i < missing.Length; i++)
        {
            missing[i] = !said.Has(telling[i])
                && !(roots ??= new(variables.ToArray().SelectMany(variable => words.OfLabel(variable).ToArray()).Select(other => words.Book[other]))).Has(words.Book[telling[i]]);
        }

        return missing;
    }

    private static bool IsProcess(string word) => s_shares.Contains(word) || (word.Length > 6
        && (word.StartsWith("pe", StringComparison.Ordinal) || word.StartsWith("ke", StringComparison.Ordinal)) && word.EndsWith("an", StringComparison.Ordinal));

    private static void Report(CascadeContext context, DiagnosticDescriptor kind, int place, string word) =>
        context.Report(kind, context.AtIndicator(place, "name"), ("code", context.Cascade.Indicators[place].Code), ("word", word));

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3064",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Info,
        new("Nama dan formula tidak sejalan", "Name and formula drift apart"),
        message,
        new("Hitung dalam formula apa yang disebut nama, atau ubah namanya.", "Count in the formula what the name says, or change the name."),
        DiagnosticCertainty.Heuristic);

    private sealed record Kept(WordKinds Kinds, SaidWords Said);
}
