using System.Numerics;

namespace Kinerja.Cascades;

/// <summary>Finds the places of texts in a list. Of equal texts the first counts.</summary>
/// <typeparam name="TTexts">Gives the texts; a structure, so that asking for one costs no call.</typeparam>
/// <remarks>
/// Takes four bytes where a dictionary takes twenty-four and more: the texts stay where they are, and a slot holds a place, counted from 1, with
/// as many bits of its text's hash as there is room for, so that other texts are hardly ever looked at. Filled once; safe to share afterwards.
/// </remarks>
internal readonly struct PlaceTable<TTexts>
    where TTexts : struct, IPlaceTexts
{
    private readonly TTexts _texts;
    private readonly int _placeBits;

    /// <summary>A table for the texts of a list.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="count">How many there are.</param>
    public PlaceTable(TTexts texts, int count)
    {
        _texts = texts;
        _placeBits = 32 - BitOperations.LeadingZeroCount((uint)count);
    }

    /// <summary>How many slots a number of texts needs: a power of two, at least a third of it empty.</summary>
    public static int Slots(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)(count + count / 2 + 1));

    /// <summary>Takes a place in, unless an equal text was before it.</summary>
    /// <param name="slots">The slots of those that the text may be found among.</param>
    /// <param name="place">The place.</param>
    /// <param name="hash">The hash of its text.</param>
    /// <returns>Whether it was taken in.</returns>
    public bool TryAdd(Span<uint> slots, int place, uint hash)
    {
        int slot = SlotOf(slots, _texts.At(place), hash);
        bool isNew = slots[slot] == 0;
        if (isNew)
            slots[slot] = hash >> _placeBits << _placeBits | (uint)(place + 1);
        return isNew;
    }

    /// <summary>The place of a text; -1 when it has none.</summary>
    public int Find(ReadOnlySpan<uint> slots, string text, uint hash)
    {
        uint slot = slots[SlotOf(slots, text, hash)];
        return slot == 0 ? -1 : PlaceIn(slot);
    }

    // The slot that holds the text, or the empty one where it would be.
    private int SlotOf(ReadOnlySpan<uint> slots, string text, uint hash)
    {
        int last = slots.Length - 1;
        int at = (int)hash & last;
        while (slots[at] != 0 && ((slots[at] ^ hash) >> _placeBits != 0 || _texts.At(PlaceIn(slots[at])) != text))
            at = (at + 1) & last;
        return at;
    }

    private int PlaceIn(uint slot) => (int)(slot & ((1u << _placeBits) - 1)) - 1;
}
