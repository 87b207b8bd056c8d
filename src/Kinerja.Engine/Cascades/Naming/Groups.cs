using System.Runtime.InteropServices;

namespace Kinerja.Cascades.Naming;

/// <summary>Puts places with equal keys together.</summary>
internal static class Groups
{
    /// <summary>Every group of two or more places, in order of its first place; the places in order.</summary>
    /// <param name="count">How many places there are.</param>
    /// <param name="counts">Whether a place takes part at all.</param>
    /// <param name="key">The key of a place that does.</param>
    /// <param name="comparer">Which keys are equal; null for their own equality.</param>
    /// <remarks>The list is reused: it holds one group until the next is asked for.</remarks>
    public static IEnumerable<List<int>> By<TKey>(
        int count, Func<int, bool> counts, Func<int, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        // The places of one group form a chain through 'next'; 0 ends it, since a next place is never the first.
        var next = new int[count];
        var isFirst = new bool[count];
        Link(next, isFirst, counts, key, comparer);
        return Chains(next, isFirst);
    }

    /// <summary>The same for keys that are numbers below a count; a negative one takes no part.</summary>
    public static IEnumerable<List<int>> ByNumber(int count, Func<int, int> number, int numbers)
    {
        var next = new int[count];
        var last = new int[numbers]; // from 1; 0 is none yet
        var isFirst = new bool[count];
        for (int place = 0; place < count; place++)
        {
            int key = number(place);
            if (key < 0)
                continue;
            isFirst[place] = last[key] == 0;
            if (last[key] != 0)
                next[last[key] - 1] = place;
            last[key] = place + 1;
        }

        return Chains(next, isFirst);
    }

    private static IEnumerable<List<int>> Chains(int[] next, bool[] isFirst)
    {
        var group = new List<int>();
        for (int first = 0; first < next.Length; first++)
        {
            if (!isFirst[first] || next[first] == 0)
                continue;
            group.Clear();
            group.Add(first);
            for (int place = next[first]; place != 0; place = next[place])
                group.Add(place);
            yield return group;
        }
    }

    private static void Link<TKey>(
        int[] next, bool[] isFirst, Func<int, bool> counts, Func<int, TKey> key, IEqualityComparer<TKey>? comparer)
        where TKey : notnull
    {
        var last = new Dictionary<TKey, int>(comparer);
        for (int place = 0; place < next.Length; place++)
        {
            if (!counts(place))
                continue;
            ref int before = ref CollectionsMarshal.GetValueRefOrAddDefault(last, key(place), out bool exists);
            isFirst[place] = !exists;
            if (exists)
                next[before] = place;
            before = place;
        }
    }
}
