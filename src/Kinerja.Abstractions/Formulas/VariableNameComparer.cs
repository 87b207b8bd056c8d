using System.Diagnostics.CodeAnalysis;

namespace Kinerja.Formulas;

/// <summary>Compares names of variables the way formulas do: after NFC, without case, with runs of white space as one blank.</summary>
/// <remarks>For hosts that keep values by name. Stateless and safe to share between threads; the same in every culture.</remarks>
public sealed class VariableNameComparer : IEqualityComparer<string>
{
    private VariableNameComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static VariableNameComparer Instance { get; } = new();

    /// <summary>Whether two names mean the same variable.</summary>
    /// <param name="x">One name.</param>
    /// <param name="y">The other.</param>
    /// <returns>True when they do.</returns>
    public bool Equals(string? x, string? y) =>
        x is null || y is null ? ReferenceEquals(x, y) : string.Equals(NameKey.Of(x), NameKey.Of(y), StringComparison.Ordinal);

    /// <summary>A hash that is equal for names that mean the same variable.</summary>
    /// <param name="obj">The name.</param>
    /// <returns>The hash, stable within one run of a process.</returns>
    public int GetHashCode([DisallowNull] string obj) => NameKey.Of(obj).GetHashCode(StringComparison.Ordinal);
}
