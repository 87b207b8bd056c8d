namespace Kinerja.Formulas.Functions;

/// <summary>How a function treats its arguments: most want all of them, some only those that are needed.</summary>
internal enum FunctionForm
{
    /// <summary>All arguments are evaluated, then the body runs.</summary>
    Eager,

    /// <summary>if(condition, a, b): only the branch taken.</summary>
    If,

    /// <summary>IfMissing(a, b): b only when a is missing.</summary>
    IfMissing,

    /// <summary>IsMissing(a): looks at a without needing it.</summary>
    IsMissing,

    /// <summary>Divide(a, b, c): c only when b is zero.</summary>
    Divide,
}
