namespace Kinerja.Regulations;

/// <summary>A named number that a rule is asked with.</summary>
/// <param name="Name">The name of a variable.</param>
/// <param name="Value">The number; null is missing.</param>
public sealed record RuleInput(string Name, decimal? Value);
