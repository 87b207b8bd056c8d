namespace Kinerja.Reading.Grammar;

/// <summary>What an operator does, whatever sign or word it was written with.</summary>
internal enum OperatorKind
{
    /// <summary>No operator.</summary>
    None,

    /// <summary>Addition.</summary>
    Add,

    /// <summary>Subtraction.</summary>
    Subtract,

    /// <summary>Multiplication.</summary>
    Multiply,

    /// <summary>Division.</summary>
    Divide,

    /// <summary>Raising to a power.</summary>
    Power,

    /// <summary>Division by a drawn bar: everything before it over everything after it.</summary>
    Bar,

    /// <summary>Division by so many of something: <c>per 100.000 penduduk</c>.</summary>
    Per,
}
