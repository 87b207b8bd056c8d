using Kinerja.Diagnostics;

namespace Kinerja.Serialization;

/// <summary>A fix and the stretches of the document that it replaces, or why it cannot be applied.</summary>
/// <param name="Fix">The fix.</param>
/// <param name="Replacements">In order of place; empty when it is refused.</param>
/// <param name="Refusal">Why it cannot be applied, with its place; null when it can.</param>
public sealed record LocatedFix(Fix Fix, ValueList<TextReplacement> Replacements, Diagnostic? Refusal);
