using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>How far a target was reached (<i>capaian</i>), in percent: as computed and as reported, or why there is none.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads. The engine makes it; the same inputs give the same one.</remarks>
public sealed record Achievement
{
    /// <summary>The variant that was used.</summary>
    public required AchievementVariant Variant { get; init; }

    /// <summary>Whether there is a percentage.</summary>
    public required AchievementStatus Status { get; init; }

    /// <summary>The target; null when there is none.</summary>
    public IndicatorValue? Target { get; init; }

    /// <summary>The realisation; null when it was not reported.</summary>
    public IndicatorValue? Realization { get; init; }

    /// <summary>The exact percentage as the method gives it, after the curve and before any bounds or rounding; 0 without a value.</summary>
    public Rational Raw { get; init; }

    /// <summary>The exact percentage within the floor and the cap, for those who compute on; 0 without a value.</summary>
    public Rational Bounded { get; init; }

    /// <summary>The percentage that is reported: <see cref="Bounded"/>, rounded once; null without a value.</summary>
    public decimal? Value { get; init; }

    /// <summary>Why there is no value; null when there is one, or when target or realisation are not there.</summary>
    public Diagnostic? Failure { get; init; }

    /// <summary>The arithmetic, step by step, in order; the last one names the variant's source. Never empty when there is a value.</summary>
    public ValueList<LocalizedText> Steps { get; init; } = [];

    /// <summary>Whether the reported percentage is another than the raw one because of the floor or the cap.</summary>
    public bool IsBounded => Raw != Bounded;

    /// <summary>The percentage in plain notation, or why there is none.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => Value is { } value
        ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Failure is { } failure ? $"undefined: {failure.GetMessage(Language.English)}" : Status == AchievementStatus.NoTarget ? "no target" : "missing";
}
