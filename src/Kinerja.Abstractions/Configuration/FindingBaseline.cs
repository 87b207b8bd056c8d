namespace Kinerja.Configuration;

/// <summary>The findings that were there on the day somebody accepted them, so that only new ones count from then on.</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record FindingBaseline
{
    /// <summary>The accepted findings.</summary>
    public ValueList<BaselineFinding> Findings { get; init; } = [];

    /// <summary>A remark of whoever wrote it.</summary>
    public string Note { get; init; } = "";
}
