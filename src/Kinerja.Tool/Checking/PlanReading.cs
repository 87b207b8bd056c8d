using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Fixing;

namespace Kinerja.Tool.Checking;

/// <summary>A plan document as it was read and checked, before any configuration.</summary>
/// <param name="Name">The name it is shown by.</param>
/// <param name="Plan">The plan; null when it could not be read.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Fingerprints">Those of the findings, counted before anything is turned off, so that a configuration changes none.</param>
internal sealed record PlanReading(string Name, Cascade? Plan, ValueList<Diagnostic> Findings, ValueList<string> Fingerprints)
{
    /// <summary>What was fixed before, or would be.</summary>
    public ValueList<AppliedFix> Applied { get; private init; } = [];

    /// <summary>What the fixes of each finding change, one list for each finding; empty when that was not asked for.</summary>
    public ValueList<ValueList<LocatedFix>> Fixes { get; private init; } = [];

    public static PlanReading Of(string name, KinerjaEngine engine, Fingerprints fingerprints, CheckOptions options)
    {
        string shown = FileNames.Shown(name);
        if (options.Fixes == FixMode.None)
        {
            using FileStream stream = InputFile.Open(name);
            return Of(KinerjaJson.ReadCascade(stream, shown), engine, fingerprints, options);
        }

        byte[] document = InputFile.Read(name);
        (ReadOnlyMemory<byte> mended, ValueList<AppliedFix> applied) = FixRounds.Over(document, shown, engine, options);
        bool isWritten = options.Fixes == FixMode.Apply && applied.Count > 0;
        if (isWritten)
            Write(name, mended);
        return Of(KinerjaJson.ReadCascade(isWritten ? mended : document, shown), engine, fingerprints, options) with { Applied = applied };
    }

    private static void Write(string name, ReadOnlyMemory<byte> document)
    {
        try
        {
            OutputFile.Write(name, document);
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            throw new UnwrittenException(e);
        }
    }

    private static PlanReading Of(JsonReadResult<Cascade> read, KinerjaEngine engine, Fingerprints fingerprints, CheckOptions options)
    {
        ValueList<Diagnostic> findings = read.TryGetValue(out Cascade? plan) ? [.. read.Locate(engine.Check(plan))] : read.Diagnostics;
        return new(read.Document, plan, findings, [.. findings.Select(finding => fingerprints.Of(read.Document, finding))])
        {
            Fixes = options.LocatesFixes ? Located(read, findings) : [],
        };
    }

    private static ValueList<ValueList<LocatedFix>> Located(JsonReadResult<Cascade> read, ValueList<Diagnostic> findings)
    {
        ValueList<LocatedFix> all = read.LocateFixes(findings.SelectMany(finding => finding.Fixes));
        int at = 0;
        return [.. findings.Select(finding => (ValueList<LocatedFix>)[.. finding.Fixes.Select(_ => all[at++])])];
    }
}
