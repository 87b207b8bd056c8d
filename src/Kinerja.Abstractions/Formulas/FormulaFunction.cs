namespace Kinerja.Formulas;

/// <summary>The body of a host's function: from arguments to a value.</summary>
/// <param name="arguments">The arguments, each exact or rounded half away from zero to 28 significant digits.</param>
/// <returns>The value.</returns>
public delegate decimal FormulaFunctionBody(ReadOnlySpan<decimal> arguments);

/// <summary>A function that a host adds to the formula language.</summary>
/// <remarks>
/// The body must be pure: the same arguments give the same value on every thread, and nothing outside changes. What it throws
/// makes the evaluation fail with the function's name. An argument that is missing or failed never reaches it. Immutable.
/// </remarks>
public sealed class FormulaFunction
{
    /// <summary>Describes a function.</summary>
    /// <param name="name">ASCII letters, digits and underscores, not beginning with a digit. Found without regard to case and underscores.</param>
    /// <param name="minArguments">The fewest arguments it takes, 0 or more.</param>
    /// <param name="maxArguments">The most arguments it takes, at most 4,096.</param>
    /// <param name="body">What it computes.</param>
    /// <exception cref="ArgumentException">The name has another shape, or the counts contradict each other.</exception>
    public FormulaFunction(string name, int minArguments, int maxArguments, FormulaFunctionBody body)
    {
        RequireName(name, nameof(name));
        ArgumentNullException.ThrowIfNull(body);
        if (minArguments < 0 || maxArguments < minArguments || maxArguments > 4_096)
            throw new ArgumentException($"{name} takes from {minArguments} to {maxArguments} arguments; give 0 <= least <= most <= 4096.", nameof(maxArguments));
        Name = name;
        MinArguments = minArguments;
        MaxArguments = maxArguments;
        Body = body;
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

    /// <summary>What it computes.</summary>
    public FormulaFunctionBody Body { get; }

    internal static void RequireName(string? name, string parameter)
    {
        bool fits = !string.IsNullOrEmpty(name) && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!fits)
            throw new ArgumentException($"'{name}' cannot name a function; use ASCII letters, digits and underscores, not beginning with a digit.", parameter);
    }
}
