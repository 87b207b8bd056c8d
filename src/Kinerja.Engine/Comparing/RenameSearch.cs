using System.Runtime.InteropServices;

namespace Kinerja.Comparing;

/// <summary>Finds elements that may be each other under a new name: at least half of their telling words begin alike.</summary>
/// <remarks>
/// Two names that share half of their words share one of the rarer half of either, so only those are looked up, the rarest first. A
/// word that very many names have leads nowhere by itself: the work for each name has a bound, whatever the documents hold.
/// </remarks>
internal sealed class RenameSearch
{
    private readonly Elements _afterElements;
    private readonly Pairs _pairs;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<Entry> _before = [];
    private readonly List<Entry> _after = [];

    public RenameSearch(Elements before, Elements after, Pairs pairs, CancellationToken cancellation)
    {
        _afterElements = after;
        _pairs = pairs;
        _cancellation = cancellation;
        Collect(before, pairs.IsOpenBefore, _before);
        if (_before.Count > 0)
            Collect(after, pairs.IsOpenAfter, _after);
    }

    /// <summary>Looks for new names inside one scope, and notes what is sure enough to suggest or to list.</summary>
    /// <param name="scope">What of a group two elements must have in common.</param>
    public void Suggest(Func<ElementGroup, ElementGroup> scope)
    {
        if (_before.Count == 0 || _after.Count == 0)
            return;
        var scopes = new Dictionary<ElementGroup, int>();
        Entry[] open = [.. _after.Where(entry => _pairs.IsOpenAfter(entry.Place))];
        var index = new RareWords(open, [.. open.Select(NumberOf)]);

        var bestOfAfter = new (Likeness Likeness, int Count)[open.Length];
        var tops = new List<(int Before, Likeness Likeness, int[] After)>();
        foreach (Entry entry in _before)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!_pairs.IsOpenBefore(entry.Place))
                continue;
            (Likeness likeness, int[] after) = Top(entry, index.Holders(entry, NumberOf(entry)), open, bestOfAfter);
            if (after.Length > 0)
                tops.Add((entry.Place, likeness, after));
        }

        foreach ((int before, Likeness likeness, int[] after) in tops)
            Note(before, likeness, after, open, bestOfAfter);

        int NumberOf(Entry entry)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(scopes, scope(entry.Group), out bool exists);
            return exists ? number : number = scopes.Count;
        }
    }

    private void Note(int before, Likeness likeness, int[] after, Entry[] open, (Likeness Likeness, int Count)[] bestOfAfter)
    {
        // Where another old name is nearer to the new one, this one is just gone.
        int[] candidates = [.. after.Where(place => bestOfAfter[place].Likeness.CompareTo(likeness) == 0)];
        if (candidates is [var only] && bestOfAfter[only].Count == 1)
            _pairs.Suggest(before, open[only].Place);
        else if (candidates.Length > 0)
            _pairs.List(before, [.. candidates.Select(place => open[place].Place).OrderBy(_afterElements.Code, StringComparer.Ordinal)]);
    }

    private static (Likeness Likeness, int[] After) Top(
        Entry entry, List<int> holders, Entry[] open, (Likeness Likeness, int Count)[] bestOfAfter)
    {
        Likeness best = default;
        List<int>? top = null;
        foreach (int place in holders)
        {
            Likeness likeness = Likeness.Of(entry.Words, open[place].Words);
            if (!likeness.IsHalf)
                continue;
            int order = likeness.CompareTo(best);
            if (order > 0)
            {
                best = likeness;
                top?.Clear();
            }

            if (order >= 0)
                (top ??= []).Add(place);
            int ofAfter = likeness.CompareTo(bestOfAfter[place].Likeness);
            if (ofAfter >= 0)
                bestOfAfter[place] = (likeness, ofAfter > 0 ? 1 : bestOfAfter[place].Count + 1);
        }

        return (best, top?.ToArray() ?? []);
    }

    private void Collect(Elements elements, Func<int, bool> isOpen, List<Entry> entries)
    {
        for (int place = 0; place < elements.Count; place++)
        {
            if (!isOpen(place))
                continue;
            int[] words = [.. NameWords.Telling(elements.Name(place)).Select(NumberOfWord).Order()];
            if (words.Length > 0)
                entries.Add(new(place, words, elements.Group(place)));
        }
    }

    private int NumberOfWord(string word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out bool exists);
        return exists ? number : number = _words.Count;
    }

    /// <summary>An element with its words as numbers in rising order.</summary>
    internal sealed record Entry(int Place, int[] Words, ElementGroup Group);
}
