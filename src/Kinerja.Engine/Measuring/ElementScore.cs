namespace Kinerja.Measuring;

/// <summary>What a node, a position or the organisation came to.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Score">The mean of its parts.</param>
public sealed record ElementScore(string Code, RollUp Score);
