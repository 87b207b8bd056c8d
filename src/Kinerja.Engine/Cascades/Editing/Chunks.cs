namespace Kinerja.Cascades.Editing;

/// <summary>An immutable list that is cheap to change: a change copies one chunk and the list of chunks.</summary>
/// <remarks>Changing one of a million elements copies some five thousand references.</remarks>
internal sealed class Chunks<T>
    where T : class?
{
    private const int Bits = 8;
    private const int Size = 1 << Bits;

    // A chunk that is null holds only nulls.
    private readonly T[]?[] _chunks;

    private Chunks(T[]?[] chunks, int count)
    {
        _chunks = chunks;
        Count = count;
    }

    public int Count { get; }

    public T this[int place] => _chunks[place >> Bits] is { } chunk ? chunk[place & (Size - 1)] : default!;

    public static Chunks<T> Of(ReadOnlySpan<T> items)
    {
        var chunks = new T[]?[(items.Length + Size - 1) >> Bits];
        for (int i = 0; i < chunks.Length; i++)
        {
            ReadOnlySpan<T> part = items.Slice(i << Bits, Math.Min(Size, items.Length - (i << Bits)));
            if (!IsEmpty(part))
                part.CopyTo(chunks[i] = new T[Size]);
        }

        return new(chunks, items.Length);
    }

    /// <summary>The list with another value at a place.</summary>
    public Chunks<T> With(int place, T value)
    {
        var chunks = (T[]?[])_chunks.Clone();
        chunks[place >> Bits] = ChunkWith(place, value);
        return new(chunks, Count);
    }

    /// <summary>The list with one more value.</summary>
    public Chunks<T> Add(T value)
    {
        int chunk = Count >> Bits;
        var chunks = new T[]?[chunk + 1];
        Array.Copy(_chunks, chunks, Math.Min(_chunks.Length, chunks.Length));
        var last = new T[Size];
        chunks[chunk]?.CopyTo(last, 0);
        last[Count & (Size - 1)] = value;
        chunks[chunk] = last;
        return new(chunks, Count + 1);
    }

    /// <summary>The list without the value at a place. Linear for all but the last.</summary>
    public Chunks<T> Without(int place)
    {
        if (place == Count - 1)
            return new(With(place, default!)._chunks, Count - 1);
        T[] items = ToArray();
        return Of([.. items.AsSpan(0, place), .. items.AsSpan(place + 1)]);
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        for (int i = 0; i << Bits < Count; i++)
            _chunks[i]?.AsSpan(0, Math.Min(Size, Count - (i << Bits))).CopyTo(items.AsSpan(i << Bits));
        return items;
    }

    /// <summary>The chunks that hold anything, in order; where a chunk is longer than the list, nulls follow.</summary>
    public IEnumerable<T[]> Filled() => _chunks.OfType<T[]>();

    private static bool IsEmpty(ReadOnlySpan<T> items)
    {
        foreach (T item in items)
        {
            if (item is not null)
                return false;
        }

        return true;
    }

    private T[] ChunkWith(int place, T value)
    {
        var copy = new T[Size];
        _chunks[place >> Bits]?.CopyTo(copy, 0);
        copy[place & (Size - 1)] = value;
        return copy;
    }
}
