using System.Globalization;
using System.Runtime.CompilerServices;
using Kinerja.Diagnostics;

namespace Kinerja.Formulas;

/// <summary>What an evaluation came to: a value, or what was missing, or why it failed. Never a stand-in number.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record FormulaResult
{
    private readonly decimal _number;
    private readonly object? _detail; // what is missing, or why it failed
    private readonly byte _status; // enumerations in a byte each: results are made by the row
    private readonly byte _type;
    private readonly bool _condition;

    private FormulaResult(FormulaStatus status, FormulaType type, in decimal number = 0, bool condition = false, object? detail = null)
    {
        _status = (byte)status;
        _type = (byte)type;
        _number = number;
        _condition = condition;
        _detail = detail;
    }

    /// <summary>How the evaluation ended.</summary>
    public FormulaStatus Status => (FormulaStatus)_status;

    /// <summary>Whether the formula yields a number or a condition.</summary>
    public FormulaType Type => (FormulaType)_type;

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => Status.HasValue();

    /// <summary>
    /// Whether there is a value, number or condition, and an approximation was needed on the way to it: to compute with, to compare,
    /// or to choose a branch. Approximate are irrational roots, logarithms, exponentials and powers, the approximate value of another
    /// indicator, a host's function that had an input rounded for it or says so itself.
    /// </summary>
    public bool IsApproximate => Status == FormulaStatus.Approximate;

    /// <summary>The number, rounded once. The engine gives it without trailing zeros.</summary>
    /// <exception cref="InvalidOperationException">There is none; look at <see cref="Status"/> and <see cref="Type"/> first.</exception>
    public decimal Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] // else a caller waits for the number to be taken apart and put together
        get => HasValue && Type == FormulaType.Number ? _number : throw NothingThere("number");
    }

    /// <summary>The truth of a formula that yields a condition.</summary>
    /// <exception cref="InvalidOperationException">There is none; look at <see cref="Status"/> and <see cref="Type"/> first.</exception>
    public bool IsTrue => HasValue && Type == FormulaType.Condition
        ? _condition
        : throw NothingThere("condition");

    /// <summary>The names of all inputs that were needed and absent, in order of first use; empty unless missing.</summary>
    public ValueList<string> MissingVariables => _detail as ValueList<string> ?? [];

    /// <summary>Why it failed, with the place in the formula; null unless failed.</summary>
    public Diagnostic? Failure => _detail as Diagnostic;

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isApproximate">Whether it depends on an approximation.</param>
    /// <returns>The result.</returns>
    public static FormulaResult OfNumber(decimal number, bool isApproximate = false) =>
        new(isApproximate ? FormulaStatus.Approximate : FormulaStatus.Value, FormulaType.Number, number);

    /// <summary>A number, copied from where it stands: taken apart on the way, it would be waited for when it is read.</summary>
    internal static FormulaResult OfNumberAt(in decimal number) => new(FormulaStatus.Value, FormulaType.Number, in number);

    /// <summary>A condition.</summary>
    /// <param name="condition">True or false.</param>
    /// <param name="isApproximate">Whether it depends on an approximation.</param>
    /// <returns>The result.</returns>
    public static FormulaResult OfCondition(bool condition, bool isApproximate = false) =>
        new(isApproximate ? FormulaStatus.Approximate : FormulaStatus.Value, FormulaType.Condition, condition: condition);

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
        return new(FormulaStatus.Missing, type, detail: variables);
    }

    /// <summary>No value, because it cannot be computed.</summary>
    /// <param name="type">What the formula yields.</param>
    /// <param name="failure">Why.</param>
    /// <returns>The result.</returns>
    public static FormulaResult Failed(FormulaType type, Diagnostic failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(FormulaStatus.Failed, type, detail: failure);
    }

    /// <summary>The value in plain notation, the same in every culture; otherwise what is missing or why it failed.</summary>
    /// <returns>Such as <c>71.43</c>, <c>true</c>, <c>missing: jumlah_desa</c> or <c>failed: The divisor is zero.</c></returns>
    public override string ToString() => Status switch
    {
        FormulaStatus.Missing => $"missing: {string.Join(", ", MissingVariables)}",
        FormulaStatus.Failed => $"failed: {Failure!.GetMessage(Language.English)}",
        _ when Type == FormulaType.Number => _number.ToString(CultureInfo.InvariantCulture),
        _ => _condition ? "true" : "false",
    };

    private InvalidOperationException NothingThere(string what) => new($"There is no {what} ({this}); look at {nameof(Status)} and {nameof(Type)} first.");
}
