namespace Kinerja.Cascades;

/// <summary>Where the elements of a slice stand in the cascade that it was cut from, and which of them are checked.</summary>
/// <remarks>
/// A slice holds some elements of a cascade in their order, so that rules can look at them without the rest. Only at some of them findings are
/// asked for; the others are there to be referred to and lack much of what they refer to themselves.
/// </remarks>
internal sealed class SlicePlaces(int[][] places, Func<ElementList, int, bool> isAsked)
{
    /// <summary>The place in the whole cascade of the element that stands at a place of the slice.</summary>
    public int InWhole(ElementList list, int place) => places[(int)list][place];

    /// <summary>Whether findings are asked for at the element that stands at a place of the slice.</summary>
    public bool IsAsked(ElementList list, int place) => isAsked(list, InWhole(list, place));
}
