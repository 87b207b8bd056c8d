namespace Kinerja.Formulas.Planning;

/// <summary>What an instruction does with the stack of values.</summary>
internal enum Operation
{
    /// <summary>Pushes constant A.</summary>
    Number,

    /// <summary>Pushes true when A is 1.</summary>
    Truth,

    /// <summary>Pushes variable A.</summary>
    Load,

    Negate,
    Not,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>Takes a condition: goes on when true, to A when false; keeps anything else and goes to B.</summary>
    Branch,

    /// <summary>Goes to A.</summary>
    Jump,

    /// <summary>Takes a true condition and goes on; keeps anything else and goes to A.</summary>
    KeepUnlessTrue,

    /// <summary>Takes a false condition and goes on; keeps anything else and goes to A.</summary>
    KeepUnlessFalse,

    /// <summary>Takes a missing value and goes on; keeps anything else and goes to A.</summary>
    KeepUnlessMissing,

    /// <summary>Replaces a value by whether it is missing.</summary>
    TestMissing,

    /// <summary>Takes a and b: goes on when b is zero; otherwise pushes a / b and goes to A.</summary>
    DivideUnlessZero,

    /// <summary>Takes B arguments and pushes the value of function A.</summary>
    Call,
}
