using System.Diagnostics.CodeAnalysis;

namespace Kinerja.Diagnostics;

/// <summary>A value, or the reasons why there is none; in both cases with everything that was found on the way.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <remarks>
/// Invariant: there is a value exactly when no finding is an error. Immutable and safe to share between threads if the value is.
/// </remarks>
public class Result<T>
    where T : class
{
    private readonly T? _value;

    /// <summary>A value, with warnings or remarks if any.</summary>
    /// <param name="value">The value.</param>
    /// <param name="diagnostics">What was found; none may be an error.</param>
    /// <exception cref="ArgumentException">A finding is an error.</exception>
    public Result(T value, ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (HasError(diagnostics))
            throw new ArgumentException("A result with an error has no value; use the constructor without one.", nameof(diagnostics));
        _value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>No value, and why.</summary>
    /// <param name="diagnostics">What was found; at least one is an error.</param>
    /// <exception cref="ArgumentException">No finding is an error.</exception>
    public Result(ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!HasError(diagnostics))
            throw new ArgumentException("A result without a value needs an error that says why.", nameof(diagnostics));
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that was found, in order of place.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => _value is not null;

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>The value, for callers to whom its absence is a programming mistake.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">There is none; the message holds the findings in English.</exception>
    public T ValueOrThrow() =>
        _value ?? throw new InvalidOperationException(
            $"There is no {typeof(T).Name}; look at {nameof(Diagnostics)} first. {string.Join(Environment.NewLine, Diagnostics.Take(10))}");

    private static bool HasError(ValueList<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
