using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>What an evaluation came to: a value, or what was missing, or why it failed. Never a stand-in number.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record FormulaResult
{
    private readonly decimal _number;
    private readonly bool _condition;

    private FormulaResult(FormulaStatus status, FormulaType type, decimal number = 0, bool condition = false)
    {
        Status = status;
        Type = type;
        _number = number;
        _condition = condition;
    }

    /// <summary>How the evaluation ended.</summary>
    public FormulaStatus Status { get; }

    /// <summary>Whether the formula yields a number or a condition.</summary>
    public FormulaType Type { get; }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => Status == FormulaStatus.Value;

    /// <summary>
    /// Whether the number is approximate: an irrational root, logarithm, exponential or power took part, or the approximate value
    /// of another indicator, or an input of a host's own function had to be rounded, or that function says so. Always false for a
    /// condition.
    /// </summary>
    public bool IsApproximate { get; private init; }

    /// <summary>The number, rounded once. The engine gives it without trailing zeros.</summary>
    /// <exception cref="InvalidOperationException">There is none; look at <see cref="Status"/> and <see cref="Type"/> first.</exception>
    public decimal Value => HasValue && Type == FormulaType.Number
        ? _number
        : throw new InvalidOperationException($"There is no number ({this}); look at {nameof(Status)} and {nameof(Type)} first.");

    /// <summary>The truth of a formula that yields a condition.</summary>
    /// <exception cref="InvalidOperationException">There is none; look at <see cref="Status"/> and <see cref="Type"/> first.</exception>
    public bool IsTrue => HasValue && Type == FormulaType.Condition
        ? _condition
        : throw new InvalidOperationException($"There is no condition ({this}); look at {nameof(Status)} and {nameof(Type)} first.");

    /// <summary>The names of all inputs that were needed and absent, in order of first use; empty unless missing.</summary>
    public ValueList<string> MissingVariables { get; private init; } = [];

    /// <summary>Why it failed, with the place in the formula; null unless failed.</summary>
    public Diagnostic? Failure { get; private init; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isApproximate">Whether it is approximate.</param>
    /// <returns>The result.</returns>
    public static FormulaResult OfNumber(decimal number, bool isApproximate = false) =>
        new(FormulaStatus.Value, FormulaType.Number, number) { IsApproximate = isApproximate };

    /// <summary>A condition.</summary>
    /// <param name="condition">True or false.</param>
    /// <returns>The result.</returns>
    public static FormulaResult OfCondition(bool condition) => new(FormulaStatus.Value, FormulaType.Condition, condition: condition);

    /// <summary>No value, because inputs are absent.</summary>
    /// <param name="type">What the formula yields.</param>
    /// <param name="variables">Their names; at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No name was given.</exception>
    public static FormulaResult Missing(FormulaType type, ValueList<string> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        if (variables.Count == 0)
            throw new ArgumentException("Name at least one missing variable.", nameof(variables));
        return new(FormulaStatus.Missing, type) { MissingVariables = variables };
    }

    /// <summary>No value, because it cannot be computed.</summary>
    /// <param name="type">What the formula yields.</param>
    /// <param name="failure">Why.</param>
    /// <returns>The result.</returns>
    public static FormulaResult Failed(FormulaType type, Diagnostic failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(FormulaStatus.Failed, type) { Failure = failure };
    }

    /// <summary>The value in plain notation, the same in every culture; otherwise what is missing or why it failed.</summary>
    /// <returns>Such as <c>71.43</c>, <c>true</c>, <c>missing: jumlah_desa</c> or <c>failed: The divisor is zero.</c></returns>
    public override string ToString() => Status switch
    {
        FormulaStatus.Value when Type == FormulaType.Number => _number.ToString(CultureInfo.InvariantCulture),
        FormulaStatus.Value => _condition ? "true" : "false",
        FormulaStatus.Missing => $"missing: {string.Join(", ", MissingVariables)}",
        _ => $"failed: {Failure!.GetMessage(Language.English)}",
    };
}
