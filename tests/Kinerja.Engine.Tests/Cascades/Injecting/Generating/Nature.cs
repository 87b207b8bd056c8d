namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>What sort of value an indicator has; its unit, formula, polarity and targets follow from it.</summary>
internal enum Nature
{
    Share,
    Count,
    Complaints,
    Rate,
    AverageTime,
    Score,
    Predicate,
    Growth,
    Band,
}
