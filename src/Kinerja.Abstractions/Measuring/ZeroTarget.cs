namespace Kinerja.Measuring;

/// <summary>What a variant does when the number it divides by, the target or the end of its range, is 0.</summary>
public enum ZeroTarget
{
    /// <summary>There is no value, and the reason says so.</summary>
    NoValue,

    /// <summary>(W − R) / W × 100, where W is the worst value of the indicator's scale. Without one there is no value.</summary>
    FromWorst,

    /// <summary><see cref="AchievementVariant.ZeroTargetReached"/> when the realisation is 0 too, else <see cref="AchievementVariant.ZeroTargetMissed"/>.</summary>
    Fixed,
}
