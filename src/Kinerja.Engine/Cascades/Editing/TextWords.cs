using Kinerja.Cascades.Wording;

namespace Kinerja.Cascades.Editing;

/// <summary>What rules compare of texts by their words, in a form that can be looked up. Safe to share between threads and plans that come from one another.</summary>
internal sealed class TextWords(Cascade header)
{
    private const int TailWords = 4;

    private readonly PlanWords _words = new(header);

    /// <summary>The telling words of a text in any order; empty when they are too few to compare.</summary>
    public string TellingOf(string text)
    {
        lock (_words)
        {
            var telling = new SortedSet<int>();
            foreach (int word in _words.Words(text))
            {
                if (!_words.Book.IsCommon(word) && !_words.Book.IsAim(word) && Array.IndexOf(_words.Organization, word) < 0)
                    telling.Add(word);
            }

            return telling.Count < WordSetKey.FewestWords ? "" : string.Join(' ', telling);
        }
    }

    /// <summary>The last words of a label, empty when it is too short; and how many words the clause has that ends it, 0 when none of that length does.</summary>
    public (string Tail, int Clause) TailOf(string label)
    {
        lock (_words)
        {
            List<int> words = _words.Words(label);
            if (words.Count < TailWords)
                return ("", 0);
            int start = words.LastIndexOf(_words.Book.Number("yang")) + 1;
            return (string.Join(' ', words[^TailWords..]), start > 0 && words.Count - start >= TailWords ? words.Count - start : 0);
        }
    }

    /// <summary>The sections that a text names, each as its words.</summary>
    public List<List<int>> SectionsIn(string text)
    {
        lock (_words)
            return [.. new SectionNames(_words).In(text)];
    }
}
