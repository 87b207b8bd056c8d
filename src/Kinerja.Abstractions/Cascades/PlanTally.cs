namespace Kinerja.Cascades;

/// <summary>How many indicators a plan has, and how many of them are what some rules count.</summary>
/// <param name="Indicators">All of them.</param>
/// <param name="Ikus">Those that are IKU.</param>
/// <param name="Ikis">Those that are IKI.</param>
/// <param name="WithoutTarget">Those that state no target.</param>
/// <param name="WithoutSource">Those of which nothing says where the data comes from.</param>
/// <param name="WithoutResponsible">Those for which nobody is responsible.</param>
internal readonly record struct PlanTally(int Indicators, int Ikus, int Ikis, int WithoutTarget, int WithoutSource, int WithoutResponsible)
{
    /// <summary>Whether rules tell of the plan, not of its indicators, in the same cases as in another.</summary>
    public bool IsToldLike(PlanTally other) =>
        IsAll(WithoutTarget) == other.IsAll(other.WithoutTarget)
        && IsAll(WithoutSource) == other.IsAll(other.WithoutSource)
        && IsAll(WithoutResponsible) == other.IsAll(other.WithoutResponsible)
        && (Ikus == 0) == (other.Ikus == 0);

    /// <summary>Whether so many are all, and more than one.</summary>
    public bool IsAll(int count) => count == Indicators && count > 1;

    /// <summary>Adds or takes away, as often as told.</summary>
    public PlanTally Plus(PlanTally other, int times) => new(
        Indicators + times * other.Indicators,
        Ikus + times * other.Ikus,
        Ikis + times * other.Ikis,
        WithoutTarget + times * other.WithoutTarget,
        WithoutSource + times * other.WithoutSource,
        WithoutResponsible + times * other.WithoutResponsible);
}
