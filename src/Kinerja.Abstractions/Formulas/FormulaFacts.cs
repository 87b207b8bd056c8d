namespace Kinerja.Formulas;

/// <summary>What can be said of a formula without evaluating it.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Made by the engine; rules read it.</remarks>
public sealed record FormulaFacts
{
    /// <summary>The expression in which the places of these facts count, as written or as read from words; empty where only the other facts are known.</summary>
    public string Expression { get; init; } = "";

    /// <summary>The expression in canonical spelling; two formulas that read alike have the same.</summary>
    public required string Canonical { get; init; }

    /// <summary>Every use of a variable or indicator, in order of place.</summary>
    public required ValueList<FormulaReference> References { get; init; }

    /// <summary>Every call of a function, in order of place; empty by default.</summary>
    /// <value>The function's canonical name, whatever alias is written (<c>Sum</c> for <c>Jumlah</c>), and the place of the written name.</value>
    public ValueList<FormulaReference> Functions { get; init; } = [];

    /// <summary>The formula taken apart; empty where only the other facts are known.</summary>
    public FormulaTree Tree { get; init; } = FormulaTree.Empty;

    /// <summary>What it yields.</summary>
    public required FormulaType Type { get; init; }

    /// <summary>Whether results can be approximate, because a root, a logarithm, an exponential or a power takes part, or a host's function in decimals or one that says so.</summary>
    public bool MayBeApproximate { get; init; }

    /// <summary>Whether a division takes part in the result: <c>/</c>, Percent, Growth, Divide, Average or WeightedAverage.</summary>
    public required bool HasDivision { get; init; }
}
