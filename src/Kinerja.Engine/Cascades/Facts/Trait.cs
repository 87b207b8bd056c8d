namespace Kinerja.Cascades.Facts;

/// <summary>What rules ask of an indicator before they look at it; what a trait is not sure of, the rule decides.</summary>
[Flags]
internal enum Trait : uint
{
    /// <summary>The lower bit of its <see cref="Indicators.IndicatorKind"/>.</summary>
    KindLow = 1,

    /// <summary>The higher bit of its kind.</summary>
    KindHigh = 2,

    /// <summary>It has a name of its own, be it blank.</summary>
    Named = 1 << 2,

    /// <summary>Its own name is empty or blank.</summary>
    WithoutName = 1 << 3,

    /// <summary>It says nothing about the direction that is good.</summary>
    WithoutPolarity = 1 << 4,

    /// <summary>Other places of the document mention it.</summary>
    Mentioned = 1 << 5,

    /// <summary>It declares that it supports no IKU.</summary>
    DeclaringNoIku = 1 << 6,

    /// <summary>It names no position that is responsible; maybe it does in words.</summary>
    WithoutResponsible = 1 << 7,

    /// <summary>It lists no source; maybe its manual or its variables do.</summary>
    WithoutSource = 1 << 8,

    /// <summary>It has no target.</summary>
    WithoutTarget = 1 << 9,

    /// <summary>The targets of parts of a year may not lead to the target of the year.</summary>
    PathToJudge = 1 << 10,

    /// <summary>Its targets do not follow each other as their periods do, or two have one period, or one has none.</summary>
    TargetsOutOfOrder = 1 << 11,

    /// <summary>It has targets for two whole years or more.</summary>
    TargetsOfYears = 1 << 12,

    /// <summary>A target or the baseline is a text.</summary>
    TextValue = 1 << 13,

    /// <summary>The period of a target or of the baseline ends before it begins.</summary>
    BackwardsPeriod = 1 << 14,

    /// <summary>A target lies in other years than the plan.</summary>
    TargetElsewhere = 1 << 15,

    /// <summary>A target is the number 0.</summary>
    ZeroTarget = 1 << 16,

    /// <summary>A target is worse than the baseline that it can be compared with.</summary>
    TargetBelowBaseline = 1 << 17,

    /// <summary>A target is as good as the baseline, and none is better or worse.</summary>
    TargetsAtBaseline = 1 << 18,

    /// <summary>A target, the baseline or the scale itself may not be what the scale can hold.</summary>
    BesideScale = 1 << 19,
}
