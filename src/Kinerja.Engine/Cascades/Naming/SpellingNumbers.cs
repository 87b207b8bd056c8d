using System.Numerics;

namespace Kinerja.Cascades.Naming;

/// <summary>Numbers texts so that those which <see cref="NameComparer"/> holds for one have one number. Texts come in the order of their places.</summary>
/// <param name="count">How many texts there are.</param>
/// <param name="textOf">The text at a place; asked for only when hashes are equal.</param>
internal sealed class SpellingNumbers(int count, Func<int, string> textOf)
{
    private const int None = -1;

    private readonly int[] _numbers = AllNone(count);
    private readonly uint[] _hashes = new uint[count]; // by number
    private readonly int[] _firsts = new int[count]; // by number: the place where it stood first
    private readonly int[] _slots = new int[BitOperations.RoundUpToPowerOf2((uint)count + ((uint)count / 2) + 1)]; // numbers from 1; 0 is free
    private bool[]? _isRepeated; // by number
    private int _fetched;

    /// <summary>How many different texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any text stands at two places.</summary>
    public bool HasRepeated => _isRepeated is not null;

    /// <summary>The number of the text at a place; -1 for one without letters.</summary>
    public int NumberAt(int place) => _numbers[place];

    /// <summary>Whether the text of a number stands at two places.</summary>
    public bool IsRepeated(int number) => _isRepeated?[number] ?? false;

    /// <summary>Whether the text at a place stands at another place too.</summary>
    public bool IsRepeatedAt(int place) => _numbers[place] >= 0 && IsRepeated(_numbers[place]);

    /// <summary>Notes that somebody else goes by the text of a number.</summary>
    public void Repeat(int number)
    {
        _isRepeated ??= new bool[count];
        _isRepeated[number] = true;
    }

    /// <summary>Takes in the texts of a stretch.</summary>
    /// <param name="first">The place of the first.</param>
    /// <param name="spellings">Hashes, equal for texts that are one and hardly ever for others; 0 for a text without letters.</param>
    public void Add(int first, ReadOnlySpan<ulong> spellings)
    {
        // A processor waits for several slots at once when it need not do anything with each between.
        int fetched = 0;
        foreach (ulong spelling in spellings)
            fetched += _slots[(int)spelling & (_slots.Length - 1)];
        _fetched = fetched;
        for (int i = 0; i < spellings.Length; i++)
        {
            if (spellings[i] != 0)
                Add(first + i, spellings[i]);
        }
    }

    private void Add(int place, ulong spelling)
    {
        uint hash = (uint)(spelling >> 32);
        int slot = (int)spelling & (_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            int known = _slots[slot] - 1;
            if (_hashes[known] != hash || !NameComparer.Instance.Equals(textOf(_firsts[known]), textOf(place)))
                continue;
            Repeat(known);
            _numbers[place] = known;
            return;
        }

        _hashes[Count] = hash;
        _firsts[Count] = place;
        _numbers[place] = Count++;
        _slots[slot] = Count;
    }

    private static int[] AllNone(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, None);
        return numbers;
    }
}
