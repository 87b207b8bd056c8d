using Kinerja.Diagnostics;

namespace Kinerja.Configuration;

/// <summary>The findings of a check as a configuration has them.</summary>
/// <param name="Plans">For each plan its findings in their order, without those that are turned off.</param>
/// <param name="Configuration">
/// What is wrong with the configuration itself, by JSON Pointer into its document: settings of ids that do not exist, suppressions that
/// are not justified, have expired or fit nothing.
/// </param>
public sealed record ConfiguredFindings(ValueList<ValueList<ConfiguredFinding>> Plans, ValueList<Diagnostic> Configuration);
