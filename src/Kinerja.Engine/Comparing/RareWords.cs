using System.Runtime.InteropServices;
using Entry = Kinerja.Comparing.RenameSearch.Entry;

namespace Kinerja.Comparing;

/// <summary>Finds the names that share a rare word with a given one, each scope by itself.</summary>
/// <remarks>The holders of a word form a chain, so that a million words cost no million lists.</remarks>
internal sealed class RareWords
{
    // A word that more names of one scope have is no way to find them.
    private const int MostHolders = 64;
    private const int End = -1;

    private readonly Dictionary<long, Word> _words = [];
    private readonly List<(int Place, int Next)> _chains = [];
    private readonly int[] _seen;
    private readonly List<int> _found = [];
    private (int Count, int Word)[] _rarest = new (int, int)[16];
    private int _round;

    /// <summary>Takes in names, by their place in the list.</summary>
    /// <param name="entries">The names.</param>
    /// <param name="scopes">The scope of each.</param>
    public RareWords(IReadOnlyList<Entry> entries, int[] scopes)
    {
        _seen = new int[entries.Count];
        for (int place = 0; place < entries.Count; place++)
        {
            foreach (int word in entries[place].Words)
                Of(scopes[place], word).Count++;
        }

        for (int place = 0; place < entries.Count; place++)
        {
            foreach ((int count, int word) in Rarest(entries[place], scopes[place]))
            {
                if (count > MostHolders)
                    break;
                ref Word holders = ref Of(scopes[place], word);
                _chains.Add((place, holders.IsHeld ? holders.Last : End));
                (holders.Last, holders.IsHeld) = (_chains.Count - 1, true);
            }
        }
    }

    /// <summary>The places of the names, each once, that share one of the rarer words. The list is used again for the next question.</summary>
    public List<int> Holders(Entry entry, int scope)
    {
        _round++;
        _found.Clear();
        foreach ((_, int word) in Rarest(entry, scope))
        {
            if (!_words.TryGetValue(Key(scope, word), out Word holders) || !holders.IsHeld)
                continue;
            for (int at = holders.Last; at != End; at = _chains[at].Next)
            {
                int place = _chains[at].Place;
                if (_seen[place] == _round)
                    continue;
                _seen[place] = _round;
                _found.Add(place);
            }
        }

        return _found;
    }

    // Of n words the n/2+1 rarest: two sets that share half of all their words cannot miss each other there.
    private ReadOnlySpan<(int Count, int Word)> Rarest(Entry entry, int scope)
    {
        int[] words = entry.Words;
        if (_rarest.Length < words.Length)
            _rarest = new (int, int)[words.Length];
        for (int i = 0; i < words.Length; i++)
            _rarest[i] = (_words.TryGetValue(Key(scope, words[i]), out Word word) ? word.Count : 0, words[i]);
        _rarest.AsSpan(0, words.Length).Sort();
        return _rarest.AsSpan(0, words.Length / 2 + 1);
    }

    private ref Word Of(int scope, int word) => ref CollectionsMarshal.GetValueRefOrAddDefault(_words, Key(scope, word), out _);

    private static long Key(int scope, int word) => (long)scope << 32 | (uint)word;

    /// <summary>How many names have a word, and the last of those that can be found by it.</summary>
    private struct Word
    {
        public int Count;
        public int Last;
        public bool IsHeld;
    }
}
