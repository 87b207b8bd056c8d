namespace Kinerja.Cascades.Editing;

/// <summary>Some elements of a cascade. Takes no more than a certain number.</summary>
internal sealed class ElementSet(int limit)
{
    private readonly HashSet<int>[] _places = [[], [], [], [], []];

    public int Count { get; private set; }

    /// <summary>Whether more was added than it takes; then it does not hold all that was.</summary>
    public bool IsTooLarge => Count > limit;

    /// <summary>Adds an element, unless the place is negative; says whether it is new.</summary>
    public bool Add(ElementList list, int place)
    {
        if (place < 0 || IsTooLarge || !_places[(int)list].Add(place))
            return false;
        Count++;
        return true;
    }

    /// <summary>Notes that not all could be found that should be added.</summary>
    public void Overflow() => Count = int.MaxValue;

    public bool Add(long element) => Add((ElementList)(element >> 32), (int)element);

    public void AddAll(ElementList list, IEnumerable<int> places)
    {
        foreach (int place in places)
        {
            Add(list, place);
            if (IsTooLarge)
                return;
        }
    }

    public bool Contains(ElementList list, int place) => _places[(int)list].Contains(place);

    /// <summary>The places in a list, in no order.</summary>
    public IReadOnlyCollection<int> In(ElementList list) => _places[(int)list];

    /// <summary>The places in a list, in order.</summary>
    public int[] Sorted(ElementList list)
    {
        int[] places = [.. _places[(int)list]];
        Array.Sort(places);
        return places;
    }

    /// <summary>One number for an element, in the order of findings.</summary>
    public static long Number(ElementList list, int place) => ((long)list << 32) | (uint)place;
}
