namespace Kinerja.Regulations;

/// <summary>A formula of a regulation, in Kinerja's formula language.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RuleFormula : RuleEntry
{
    /// <summary>The names that the expression may use.</summary>
    public ValueList<RuleVariable> Variables { get; init; } = [];

    /// <summary>The expression; it yields a number.</summary>
    public required string Expression { get; init; }

    /// <summary>How many decimals the result is rounded to, half away from zero, 0 to 28; null for 28 significant digits.</summary>
    public int? Decimals { get; init; }
}
