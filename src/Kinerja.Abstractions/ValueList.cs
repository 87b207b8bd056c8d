using System.Collections;
using System.Runtime.CompilerServices;

namespace Kinerja;

/// <summary>An immutable list that is equal to another when their elements are.</summary>
/// <typeparam name="T">The elements; immutable ones, for the list to be.</typeparam>
/// <remarks>
/// Written with brackets: <c>ValueList&lt;string&gt; sources = ["Sekretariat"];</c>. It exists so that records that hold
/// lists compare by value. Safe to share between threads.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    /// <returns>A view on the list.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Goes through the elements without allocating.</summary>
    /// <returns>An enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Whether the other list has equal elements in the same order.</summary>
    /// <param name="other">The other list.</param>
    /// <returns>True when they are equal.</returns>
    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items));

    /// <summary>Whether the other object is a list with equal elements in the same order.</summary>
    /// <param name="obj">The other object.</param>
    /// <returns>True when they are equal.</returns>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>A hash over the elements.</summary>
    /// <returns>Equal for equal lists, within one run of a process.</returns>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>How many elements there are, for debugging.</summary>
    /// <returns>A short text.</returns>
    public override string ToString() => $"{typeof(T).Name}[{Count}]";

    /// <summary>Goes through a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given elements; the compiler calls it for brackets.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());
}
