namespace Kinerja.Diagnostics;

/// <summary>Whether a finding states a fact or a suspicion.</summary>
public enum DiagnosticCertainty
{
    /// <summary>The fact stands in the data: two equal texts, an empty cell, a link to nothing.</summary>
    Certain,

    /// <summary>A suspicion that a person has to confirm. Never an error by default.</summary>
    Heuristic,
}
