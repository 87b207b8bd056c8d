namespace Kinerja.Formulas;

/// <summary>What a step of an explanation does.</summary>
public enum FormulaStepKind
{
    /// <summary>Takes the value of a variable.</summary>
    Input,

    /// <summary>Takes a number or truth value that stands in the formula.</summary>
    Constant,

    /// <summary>Adds, subtracts, multiplies, divides, takes a remainder or turns a sign.</summary>
    Operation,

    /// <summary>Compares two numbers.</summary>
    Comparison,

    /// <summary>Joins or turns conditions: and, or, not.</summary>
    Logic,

    /// <summary>Takes one of several parts: if, <c>? :</c>, IfMissing.</summary>
    Choice,

    /// <summary>Calls any other function.</summary>
    Function,

    /// <summary>Was not needed, and so never looked at; the step has no value.</summary>
    Skipped,

    /// <summary>Rounds the result of the whole formula; always the last step.</summary>
    Rounding,
}
