using System.Diagnostics.CodeAnalysis;

namespace Kinerja.Formulas;

/// <summary>What can be said of a formula without evaluating it.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. Made by the engine; rules read it.</remarks>
public sealed record FormulaFacts
{
    // What few ask for is made when it is asked for; two threads at once make equal ones.
    private string? _canonical;
    private ValueList<FormulaReference>? _functions;
    private FormulaTree? _tree;

    /// <summary>Facts to be filled in.</summary>
    public FormulaFacts()
    {
    }

    /// <summary>The facts of a formula of a shape that is known.</summary>
    [SetsRequiredMembers]
    internal FormulaFacts(string expression, ValueList<FormulaReference> references, IFormulaShape shape)
    {
        Expression = expression;
        Canonical = null!; // made when it is asked for
        References = references;
        Type = shape.Type;
        HasDivision = shape.HasDivision;
        MayBeApproximate = shape.MayBeApproximate;
        Shape = shape;
    }

    // In a changed copy nothing may follow from the shape any more.
    [SetsRequiredMembers]
    private FormulaFacts(FormulaFacts original)
    {
        Expression = original.Expression;
        Canonical = original.Canonical;
        References = original.References;
        Functions = original.Functions;
        Tree = original.Tree;
        Type = original.Type;
        MayBeApproximate = original.MayBeApproximate;
        HasDivision = original.HasDivision;
    }

    /// <summary>The expression in which the places of these facts count, as written or as read from words; empty where only the other facts are known.</summary>
    public string Expression { get; init; } = "";

    /// <summary>The expression in canonical spelling; two formulas that read alike have the same.</summary>
    public required string Canonical
    {
        get => _canonical ??= Shape!.CanonicalOf(this);
        init => _canonical = value;
    }

    /// <summary>Every use of a variable or indicator, in order of place.</summary>
    public required ValueList<FormulaReference> References { get; init; }

    /// <summary>Every call of a function, in order of place; empty by default.</summary>
    /// <value>The function's canonical name, whatever alias is written (<c>Sum</c> for <c>Jumlah</c>), and the place of the written name.</value>
    public ValueList<FormulaReference> Functions
    {
        get => _functions ??= Shape?.FunctionsOf(this) ?? [];
        init => _functions = value;
    }

    /// <summary>The formula taken apart; empty where only the other facts are known.</summary>
    public FormulaTree Tree
    {
        get => _tree ??= Shape?.TreeOf(this) ?? FormulaTree.Empty;
        init => _tree = value;
    }

    /// <summary>What it yields.</summary>
    public required FormulaType Type { get; init; }

    /// <summary>Whether results can be approximate, because a root, a logarithm, an exponential or a power takes part, or a host's function in decimals or one that says so.</summary>
    public bool MayBeApproximate { get; init; }

    /// <summary>Whether a division takes part in the result: <c>/</c>, Percent, Growth, Divide, Average or WeightedAverage.</summary>
    public required bool HasDivision { get; init; }

    /// <summary>What the formula shares with others; null where that is not known.</summary>
    internal IFormulaShape? Shape { get; init; }

    /// <summary>Whether the other facts say the same.</summary>
    /// <param name="other">The other facts.</param>
    /// <returns>True when all of them are equal.</returns>
    public bool Equals(FormulaFacts? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Expression == other.Expression
            && Type == other.Type
            && MayBeApproximate == other.MayBeApproximate
            && HasDivision == other.HasDivision
            && References.Equals(other.References)
            && Canonical == other.Canonical
            && Functions.Equals(other.Functions)
            && Tree.Equals(other.Tree));

    /// <summary>A hash over the facts.</summary>
    /// <returns>Equal for equal facts, within one run of a process.</returns>
    public override int GetHashCode() => HashCode.Combine(Expression, Canonical, References, Type, MayBeApproximate, HasDivision);
}
