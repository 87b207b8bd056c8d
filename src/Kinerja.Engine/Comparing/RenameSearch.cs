using System.Runtime.InteropServices;

namespace Kinerja.Comparing;

/// <summary>Finds elements that may be each other under a new name: at least half of their telling words are shared.</summary>
/// <remarks>
/// Two names that share half of their words share one of the rarer half of either, so only those are looked up, the rarest first. A
/// word that very many names have leads nowhere by itself: the work for each name has a bound, whatever the documents hold.
/// </remarks>
internal sealed class RenameSearch
{
    private const int MostHolders = 64;

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
        var index = new RareWords<ElementGroup>(MostHolders);
        Entry[] open = [.. _after.Where(entry => _pairs.IsOpenAfter(entry.Place))];
        index.Add(open, entry => scope(entry.Group));

        var bestOfAfter = new (Likeness Likeness, int Count)[open.Length];
        var tops = new List<(int Before, Likeness Likeness, int[] After)>();
        foreach (Entry entry in _before.Where(entry => _pairs.IsOpenBefore(entry.Place)))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Top(entry, index.Holders(entry, scope(entry.Group)), open, bestOfAfter) is { After.Length: > 0 } top)
                tops.Add((entry.Place, top.Likeness, top.After));
        }

        foreach ((int before, Likeness likeness, int[] after) in tops)
            Note(before, likeness, after, open, bestOfAfter);
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
        Entry entry, IEnumerable<int> holders, Entry[] open, (Likeness Likeness, int Count)[] bestOfAfter)
    {
        Likeness best = default;
        var top = new List<int>();
        foreach (int place in holders)
        {
            Likeness likeness = Likeness.Of(entry.Words, open[place].Words);
            if (!likeness.IsHalf)
                continue;
            int order = likeness.CompareTo(best);
            if (order > 0)
            {
                best = likeness;
                top.Clear();
            }

            if (order >= 0)
                top.Add(place);
            int ofAfter = likeness.CompareTo(bestOfAfter[place].Likeness);
            if (ofAfter >= 0)
                bestOfAfter[place] = (likeness, ofAfter > 0 ? 1 : bestOfAfter[place].Count + 1);
        }

        return (best, [.. top]);
    }

    private void Collect(Elements elements, Func<int, bool> isOpen, List<Entry> entries)
    {
        for (int place = 0; place < elements.Count; place++)
        {
            if (!isOpen(place))
                continue;
            int[] words = [.. NameWords.Telling(elements.Name(place)).Select(NumberOf).Order()];
            if (words.Length > 0)
                entries.Add(new(place, words, elements.Group(place)));
        }
    }

    private int NumberOf(string word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out bool exists);
        return exists ? number : number = _words.Count;
    }

    /// <summary>An element with its words as numbers in rising order.</summary>
    internal sealed record Entry(int Place, int[] Words, ElementGroup Group);
}
