using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>A finding with what its reports say beside it.</summary>
/// <param name="Finding">The finding, with the severity that it was given.</param>
/// <param name="Fingerprint">What stays the same of it from one call to the next.</param>
/// <param name="Suppression">The suppression that covers it; null when none does.</param>
/// <param name="IsAccepted">Whether the baseline holds it.</param>
internal sealed record ReportedFinding(Diagnostic Finding, string Fingerprint, Suppression? Suppression, bool IsAccepted)
{
    public bool Counts => Suppression is null && !IsAccepted;

    /// <summary>What its fixes change in the document; empty when that was not asked for.</summary>
    public ValueList<LocatedFix> Fixes { get; init; } = [];
}
