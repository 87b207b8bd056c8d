using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>A plan document as it was read and checked, before any configuration.</summary>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Plan">The plan; null when it could not be read.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Fingerprints">Those of the findings, counted before anything is turned off, so that a configuration changes none.</param>
internal sealed record PlanReading(string Name, Cascade? Plan, ValueList<Diagnostic> Findings, ValueList<string> Fingerprints)
{
    public static PlanReading Of(string name, KinerjaEngine engine, Fingerprints fingerprints)
    {
        using FileStream stream = InputFile.Open(name);
        string shown = FileNames.Shown(name);
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(stream, shown);
        ValueList<Diagnostic> findings = read.TryGetValue(out Cascade? plan) ? [.. read.Locate(engine.Check(plan))] : read.Diagnostics;
        return new(shown, plan, findings, [.. findings.Select(finding => fingerprints.Of(shown, finding))]);
    }
}
