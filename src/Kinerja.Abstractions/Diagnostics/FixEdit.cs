namespace Kinerja.Diagnostics;

/// <summary>One step of a fix, in the shape of one operation of JSON Patch (RFC 6902).</summary>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record FixEdit
{
    private FixEdit(FixOperation operation, string pointer, FixValue value)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        Operation = operation;
        Pointer = pointer;
        Value = value;
    }

    /// <summary>What is done.</summary>
    public FixOperation Operation { get; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) of the place, in the document as it was checked. In the finding of a formula that was compiled by
    /// itself it is empty: the whole expression.
    /// </summary>
    public string Pointer { get; private init; }

    /// <summary>The value to look for or to write; none for a removal.</summary>
    public FixValue Value { get; }

    /// <summary>Requires that a value stands there still.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">The value that was there when the document was checked.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static FixEdit Test(string pointer, FixValue value) => new(FixOperation.Test, pointer, Required(value));

    /// <summary>Puts a member into an object, or an element into a list before another; <c>-</c> means behind the last.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">The new value.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static FixEdit Add(string pointer, FixValue value) => new(FixOperation.Add, pointer, Required(value));

    /// <summary>Takes a member out of an object, or an element out of a list.</summary>
    /// <param name="pointer">The place.</param>
    /// <returns>The edit.</returns>
    public static FixEdit Remove(string pointer) => new(FixOperation.Remove, pointer, default);

    /// <summary>Replaces the value that stands there.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="value">The new value.</param>
    /// <returns>The edit.</returns>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static FixEdit Replace(string pointer, FixValue value) => new(FixOperation.Replace, pointer, Required(value));

    /// <summary>The edit in the document that holds, at a place, what it was made for.</summary>
    internal FixEdit Under(string pointer) => this with { Pointer = pointer + Pointer };

    private static FixValue Required(FixValue value) =>
        value.IsNone ? throw new ArgumentException("Give the edit a text or a number.", nameof(value)) : value;
}
