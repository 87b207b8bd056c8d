namespace Kinerja.Formulas;

/// <summary>The body of a host's function that computes in decimals.</summary>
/// <param name="arguments">The arguments, each exact or rounded half away from zero to 28 significant digits.</param>
/// <returns>The value.</returns>
public delegate decimal FormulaFunctionBody(ReadOnlySpan<decimal> arguments);

/// <summary>The body of a host's function that computes in fractions, so that nothing is rounded on the way.</summary>
/// <param name="arguments">The arguments, exactly as the formula has them.</param>
/// <returns>The value, of at most as many bits as the formula's limits allow an intermediate number.</returns>
public delegate Rational ExactFunctionBody(ReadOnlySpan<Rational> arguments);

/// <summary>A function that a host adds to the formula language.</summary>
/// <remarks>
/// A body is pure: the same arguments give the same value on every thread, and nothing outside changes. An argument that is missing
/// or failed never reaches it. A body that has no value for its arguments throws; whatever it throws makes the evaluation fail with
/// the function's name and the exception's message. Immutable; change one with <c>with</c>. Safe to share between threads and engines.
/// </remarks>
public sealed record FormulaFunction
{
    /// <summary>The most arguments that any function takes: what to give for a function of any number of arguments.</summary>
    public const int MostArguments = 4_096;

    /// <summary>Describes a function whose body computes in decimals.</summary>
    /// <remarks>An argument that no decimal holds exactly is rounded for it, and the result then says that it is approximate.</remarks>
    /// <param name="name">ASCII letters, digits and underscores, not beginning with a digit. Found without regard to case and underscores.</param>
    /// <param name="minArguments">The fewest arguments it takes, 0 or more.</param>
    /// <param name="maxArguments">The most arguments it takes, at most <see cref="MostArguments"/>.</param>
    /// <param name="body">What it computes.</param>
    /// <exception cref="ArgumentException">The name has another shape, or the counts contradict each other.</exception>
    public FormulaFunction(string name, int minArguments, int maxArguments, FormulaFunctionBody body)
        : this(name, minArguments, maxArguments)
    {
        ArgumentNullException.ThrowIfNull(body);
        Body = body;
    }

    private FormulaFunction(string name, int minArguments, int maxArguments)
    {
        RequireName(name, nameof(name));
        if (minArguments < 0 || maxArguments < minArguments || maxArguments > MostArguments)
            throw new ArgumentException($"{name} takes from {minArguments} to {maxArguments} arguments; give 0 <= least <= most <= {MostArguments}.", nameof(maxArguments));
        Name = name;
        MinArguments = minArguments;
        MaxArguments = maxArguments;
    }

    /// <summary>The name in formulas.</summary>
    public string Name { get; }

    /// <summary>Other names for it, of the same shape; none by default.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The fewest arguments.</summary>
    public int MinArguments { get; }

    /// <summary>The most arguments.</summary>
    public int MaxArguments { get; }

    /// <summary>Whether its value is approximate; the results that use it say so. The default is false.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>What it computes, in decimals; null for a function made by <see cref="Exact"/>.</summary>
    public FormulaFunctionBody? Body { get; }

    /// <summary>What it computes, in fractions; null for a function whose body computes in decimals.</summary>
    public ExactFunctionBody? ExactBody { get; private init; }

    /// <summary>Describes a function whose body computes in exact fractions.</summary>
    /// <param name="name">As for a function in decimals.</param>
    /// <param name="minArguments">The fewest arguments it takes, 0 or more.</param>
    /// <param name="maxArguments">The most arguments it takes, at most <see cref="MostArguments"/>.</param>
    /// <param name="body">What it computes. A value of more bits than the formula's limits allow makes the evaluation fail with the function's name.</param>
    /// <returns>The function; give it aliases with <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The name has another shape, or the counts contradict each other.</exception>
    public static FormulaFunction Exact(string name, int minArguments, int maxArguments, ExactFunctionBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new(name, minArguments, maxArguments) { ExactBody = body };
    }

    internal static void RequireName(string? name, string parameter)
    {
        bool fits = !string.IsNullOrEmpty(name) && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!fits)
            throw new ArgumentException($"'{name}' cannot name a function; use ASCII letters, digits and underscores, not beginning with a digit.", parameter);
    }
}
