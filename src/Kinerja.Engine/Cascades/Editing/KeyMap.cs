using System.Collections;
using System.Collections.Immutable;
using Kinerja.Cascades.Naming;

namespace Kinerja.Cascades.Editing;

/// <summary>Finds the places of elements by key, and stays cheap to change.</summary>
/// <remarks>
/// A key is a kind and a hash; whoever must be exact compares the elements themselves. The places at one key come in order and once each.
/// Most keys lie in arrays that never change; those that an edit touched lie in a tree above them. Immutable.
/// </remarks>
internal sealed class KeyMap
{
    private readonly int[] _starts;
    private readonly ulong[] _keys;
    private readonly int[] _places;
    private readonly int _shift;
    private readonly ImmutableDictionary<ulong, int[]> _changed;

    private KeyMap(int[] starts, ulong[] keys, int[] places, int shift, ImmutableDictionary<ulong, int[]> changed)
    {
        _starts = starts;
        _keys = keys;
        _places = places;
        _shift = shift;
        _changed = changed;
    }

    public static ulong Key(KeyKind kind, string text) => Key(kind, string.GetHashCode(text.AsSpan()));

    public static ulong Key(KeyKind kind, string text, string owner) =>
        Key(kind, HashCode.Combine(string.GetHashCode(text.AsSpan()), string.GetHashCode(owner.AsSpan())));

    /// <summary>The key of a name that is compared by its letters.</summary>
    public static ulong KeyOfLetters(KeyKind kind, string name, string owner = "") =>
        Key(kind, HashCode.Combine(NameComparer.Instance.GetHashCode(name), string.GetHashCode(owner.AsSpan())));

    /// <summary>Sorts the places under their keys. Linear. Places of one kind must come in order.</summary>
    public static KeyMap Of(List<ulong> keys, List<int> places)
    {
        int bits = Math.Max(4, 32 - int.LeadingZeroCount(keys.Count));
        int shift = 64 - bits;
        var starts = new int[(1 << bits) + 1];
        foreach (ulong key in keys)
            starts[Bucket(key, shift) + 1]++;
        for (int i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        int[] next = starts[..^1];
        var sortedKeys = new ulong[keys.Count];
        var sortedPlaces = new int[keys.Count];
        for (int i = 0; i < sortedKeys.Length; i++)
        {
            int at = next[Bucket(keys[i], shift)]++;
            sortedKeys[at] = keys[i];
            sortedPlaces[at] = places[i];
        }

        return new(starts, sortedKeys, sortedPlaces, shift, ImmutableDictionary<ulong, int[]>.Empty);
    }

    public Matches Of(ulong key) => _changed.TryGetValue(key, out int[]? places)
        ? new(key, null, places, 0, places.Length)
        : new(key, _keys, _places, _starts[Bucket(key, _shift)], _starts[Bucket(key, _shift) + 1]);

    /// <summary>The map with one element under other keys.</summary>
    public KeyMap With(int place, IEnumerable<ulong> before, IEnumerable<ulong> after)
    {
        HashSet<ulong> left = [.. before];
        HashSet<ulong> entered = [.. after];
        ImmutableDictionary<ulong, int[]> changed = _changed;
        foreach (ulong key in left.Where(key => !entered.Contains(key)))
            changed = changed.SetItem(key, [.. Of(key).Where(other => other != place)]);
        foreach (ulong key in entered.Where(key => !left.Contains(key)))
        {
            List<int> places = [.. Of(key)];
            int at = places.BinarySearch(place);
            if (at < 0)
                places.Insert(~at, place);
            changed = changed.SetItem(key, [.. places]);
        }

        return ReferenceEquals(changed, _changed) ? this : new(_starts, _keys, _places, _shift, changed);
    }

    private static ulong Key(KeyKind kind, int hash) => ((ulong)kind << 32) | (uint)hash;

    // Multiplying spreads the bits; the highest are the best mixed.
    private static int Bucket(ulong key, int shift) => (int)((key * 0x9E37_79B9_7F4A_7C15) >> shift);

    /// <summary>The places at a key, in order.</summary>
    internal readonly struct Matches(ulong key, ulong[]? keys, int[] places, int start, int end) : IEnumerable<int>
    {
        public Enumerator GetEnumerator() => new(key, keys, places, start, end);

        IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    internal struct Enumerator(ulong key, ulong[]? keys, int[] places, int start, int end) : IEnumerator<int>
    {
        private int _at = start - 1;

        public readonly int Current => places[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (++_at < end)
            {
                if (keys is null || keys[_at] == key)
                    return true;
            }

            return false;
        }

        public void Reset() => _at = start - 1;

        public readonly void Dispose()
        {
        }
    }
}
