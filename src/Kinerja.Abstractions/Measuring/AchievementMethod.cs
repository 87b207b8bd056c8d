namespace Kinerja.Measuring;

/// <summary>The arithmetic that sets a realisation against a target, in percent and before any bounds.</summary>
/// <remarks>
/// T is the target, R the realisation; 100 is exactly on target. A target below 0 has no meaning for any of them unless
/// <see cref="AchievementVariant.MirrorsBelowZero"/> says otherwise.
/// </remarks>
public enum AchievementMethod
{
    /// <summary>More is better: R / T × 100.</summary>
    Ratio,

    /// <summary>Less is better: (2T − R) / T × 100. As far below the target as the realisation is above it.</summary>
    Mirror,

    /// <summary>Less is better: T / R × 100. A realisation of 0 is infinitely good, so it needs <see cref="AchievementVariant.WhenRealizationZero"/>.</summary>
    Inverse,

    /// <summary>The target is a range and more is better: 100 inside it, outside it R over the nearer end × 100.</summary>
    Range,

    /// <summary>The target is a range and less is better: 100 inside it, outside it the mirror at the nearer end.</summary>
    RangeMirror,

    /// <summary>On target is best: R / T × 100 up to the target, 200 − R / T × 100 above it.</summary>
    Closeness,

    /// <summary>Rungs of an ordinal scale: the rung's number from below over the target's × 100.</summary>
    Rank,

    /// <summary>Done or not: 100 when the realisation is at least the target, else 0.</summary>
    Reached,
}
