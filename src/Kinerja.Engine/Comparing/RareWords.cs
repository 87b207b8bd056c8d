using System.Runtime.InteropServices;
using Entry = Kinerja.Comparing.RenameSearch.Entry;

namespace Kinerja.Comparing;

/// <summary>Finds the names that share a rare word with a given one, each scope by itself.</summary>
/// <param name="mostHolders">A word that more names of one scope have is no way to find them.</param>
internal sealed class RareWords<TScope>(int mostHolders)
    where TScope : notnull
{
    private readonly Dictionary<(TScope Scope, int Word), int> _counts = [];
    private readonly Dictionary<(TScope Scope, int Word), List<int>> _holders = [];
    private int[] _seen = [];
    private int _round;

    public void Add(Entry[] entries, Func<Entry, TScope> scope)
    {
        _seen = new int[entries.Length];
        foreach (Entry entry in entries)
        {
            TScope of = scope(entry);
            foreach (int word in entry.Words)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, (of, word), out _)++;
        }

        for (int place = 0; place < entries.Length; place++)
        {
            TScope of = scope(entries[place]);
            foreach ((int word, int count) in Rarest(entries[place], of))
            {
                if (count > mostHolders)
                    break;
                (CollectionsMarshal.GetValueRefOrAddDefault(_holders, (of, word), out _) ??= []).Add(place);
            }
        }
    }

    /// <summary>The names, each once, that share one of the rarer words.</summary>
    public IEnumerable<int> Holders(Entry entry, TScope scope)
    {
        _round++;
        foreach ((int word, _) in Rarest(entry, scope))
        {
            if (!_holders.TryGetValue((scope, word), out List<int>? holders))
                continue;
            foreach (int place in holders)
            {
                if (_seen[place] == _round)
                    continue;
                _seen[place] = _round;
                yield return place;
            }
        }
    }

    // Of n words the n/2+1 rarest: two sets that share half of all their words cannot miss each other there.
    private (int Word, int Count)[] Rarest(Entry entry, TScope scope) =>
    [
        .. entry.Words
            .Select(word => (Word: word, Count: _counts.GetValueOrDefault((scope, word))))
            .OrderBy(word => word.Count)
            .ThenBy(word => word.Word)
            .Take(entry.Words.Length / 2 + 1),
    ];
}
