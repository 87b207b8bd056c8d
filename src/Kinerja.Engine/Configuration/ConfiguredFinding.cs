using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>A finding as a configuration has it.</summary>
/// <param name="Place">Its place among the findings that were given.</param>
/// <param name="Finding">The finding, with the severity it was given.</param>
/// <param name="Suppression">The last suppression in force that fits it; null when it is not suppressed.</param>
public sealed record ConfiguredFinding(int Place, Diagnostic Finding, Suppression? Suppression);
