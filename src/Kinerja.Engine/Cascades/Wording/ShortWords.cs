using System.Runtime.CompilerServices;

namespace Kinerja.Cascades.Wording;

/// <summary>Finds words of up to sixteen letters by the letters themselves, which are two numbers: nearly all words of a plan.</summary>
internal sealed class ShortWords
{
    private const int First = 256;

    private Slot[] _slots = new Slot[First];
    private int _count;

    /// <summary>A word that was added before; one whose <see cref="Slot.Low"/> is 0 when it was not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Slot Find((ulong Low, ulong High) letters)
    {
        Slot[] slots = _slots;
        int at = (int)WordHash.Of(letters.Low, letters.High) & (slots.Length - 1);
        while (slots[at].Low != 0 && (slots[at].Low != letters.Low || slots[at].High != letters.High))
            at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    /// <summary>Adds a word that is not there yet.</summary>
    public void Add(in Slot word)
    {
        // At least every second place is free, so that a search soon ends.
        if (++_count > _slots.Length / 2)
        {
            Slot[] old = _slots;
            _slots = new Slot[old.Length * 4];
            foreach (ref readonly Slot known in old.AsSpan())
            {
                if (known.Low != 0)
                    Place(known);
            }
        }

        Place(word);
    }

    private void Place(in Slot word)
    {
        int at = (int)WordHash.Of(word.Low, word.High) & (_slots.Length - 1);
        while (_slots[at].Low != 0)
            at = (at + 1) & (_slots.Length - 1);
        _slots[at] = word;
    }

    /// <summary>A word.</summary>
    /// <param name="Low">Its first letters; never 0.</param>
    /// <param name="High">Its last letters.</param>
    /// <param name="Spelling">The hash of its spelling; see <see cref="WordBook.SpellingOf"/>.</param>
    /// <param name="Number">Its number.</param>
    internal readonly record struct Slot(ulong Low, ulong High, ulong Spelling, int Number);
}
