namespace Kinerja;

/// <summary>How large a formula and its intermediate numbers may grow.</summary>
/// <remarks>Immutable; change one with <c>with</c>. Time and memory of compiling are linear in the text up to these limits.</remarks>
public sealed record FormulaLimits
{
    /// <summary>The limits in force unless a host chooses others.</summary>
    public static FormulaLimits Default { get; } = new();

    /// <summary>The longest text, in UTF-16 code units, counted before anything is trimmed. The default is 8,192.</summary>
    public int MaxLength { get; init; } = 8_192;

    /// <summary>The deepest nesting of brackets, calls, prefix operators and choices. The default is 64.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most tokens: names, numbers, operators, brackets and commas. The default is 4,096.</summary>
    public int MaxTokens { get; init; } = 4_096;

    /// <summary>The most different variables. The default is 1,024.</summary>
    public int MaxVariables { get; init; } = 1_024;

    /// <summary>The most digits of a number once its exponent is written out. The default is 40.</summary>
    public int MaxLiteralDigits { get; init; } = 40;

    /// <summary>The largest exponent of a power, whole or not, in either direction. The default is 1,024.</summary>
    public int MaxExponent { get; init; } = 1_024;

    /// <summary>The most bits of an intermediate numerator or denominator. The default is 4,096.</summary>
    public int MaxBits { get; init; } = 4_096;

    internal void Require()
    {
        Span<int> all = [MaxLength, MaxDepth, MaxTokens, MaxVariables, MaxLiteralDigits, MaxExponent, MaxBits];
        if (all.ContainsAnyInRange(int.MinValue, 0))
            throw new ArgumentException("Every limit is a number from 1 upwards.", nameof(FormulaLimits));
    }
}
