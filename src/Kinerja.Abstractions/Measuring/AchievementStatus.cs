namespace Kinerja.Measuring;

/// <summary>Whether there is an achievement.</summary>
public enum AchievementStatus
{
    /// <summary>There is a percentage.</summary>
    Value,

    /// <summary>There is no target to set the realisation against.</summary>
    NoTarget,

    /// <summary>The realisation was not reported.</summary>
    NoRealization,

    /// <summary>The variant has no value here, for a stated reason.</summary>
    Undefined,
}
