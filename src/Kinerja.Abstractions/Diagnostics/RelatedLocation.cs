namespace Kinerja.Diagnostics;

/// <summary>Another place that a finding speaks of: the first of two duplicates, a member of a cycle.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedLocation(DiagnosticLocation Location, LocalizedText Message);
