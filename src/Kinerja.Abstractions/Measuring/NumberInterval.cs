using Kinerja.Formulas;

namespace Kinerja.Measuring;

/// <summary>All numbers between two ends, exactly.</summary>
/// <param name="Low">The lower end; null when there is none.</param>
/// <param name="IncludesLow">Whether the lower end itself belongs to it.</param>
/// <param name="High">The upper end; null when there is none.</param>
/// <param name="IncludesHigh">Whether the upper end itself belongs to it.</param>
public readonly record struct NumberInterval(Rational? Low, bool IncludesLow, Rational? High, bool IncludesHigh)
{
    /// <summary>Every number.</summary>
    public static NumberInterval Everything { get; } = new(null, false, null, false);

    /// <summary>Whether no number lies in it.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && !(IncludesLow && IncludesHigh)));

    /// <summary>Whether a number lies in it.</summary>
    /// <param name="number">The number.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(Rational number) => Holds(number, Low, IncludesLow, High, IncludesHigh);

    /// <summary>The interval in mathematical notation.</summary>
    /// <returns>Such as <c>[12, ∞)</c>, the same in every culture.</returns>
    public override string ToString() => Text(Low?.ToString(), IncludesLow, High?.ToString(), IncludesHigh);

    /// <summary>The interval with both ends multiplied by a positive number and then moved.</summary>
    internal NumberInterval Scaled(Rational factor, Rational shift) => new(Low * factor + shift, IncludesLow, High * factor + shift, IncludesHigh);

    /// <summary>Whether a number lies between two ends, for numbers of any kind.</summary>
    internal static bool Holds<T>(T number, T? low, bool includesLow, T? high, bool includesHigh)
        where T : struct, IComparable<T>
    {
        int below = low is { } least ? number.CompareTo(least) : 1;
        int above = high is { } most ? number.CompareTo(most) : -1;
        return (below > 0 || (below == 0 && includesLow)) && (above < 0 || (above == 0 && includesHigh));
    }

    /// <summary>Two ends in mathematical notation.</summary>
    internal static string Text(string? low, bool includesLow, string? high, bool includesHigh) =>
        $"{(low is not null && includesLow ? '[' : '(')}{low ?? "−∞"}, {high ?? "∞"}{(high is not null && includesHigh ? ']' : ')')}";
}
