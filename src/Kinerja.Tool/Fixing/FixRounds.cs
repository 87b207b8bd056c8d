using Kinerja.Cascades;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Fixing;

/// <summary>Applies fixes to a plan and checks it again, until there is nothing left to apply.</summary>
/// <remarks>A fix may uncover what it hid, and of two that overlap one waits for the next round.</remarks>
internal static class FixRounds
{
    private const int Most = 20;

    /// <summary>The document as it is then, and what was applied on the way.</summary>
    public static (ReadOnlyMemory<byte> Document, ValueList<AppliedFix> Applied) Over(
        ReadOnlyMemory<byte> document, string name, KinerjaEngine engine, CheckOptions options)
    {
        var applied = new List<AppliedFix>();
        for (int round = 0; round < Most; round++)
        {
            Dictionary<ValueList<FixEdit>, Diagnostic> wanted = Wanted(document, name, engine, options, out Fix[] fixes);
            JsonFixResult result = KinerjaJson.Apply(document, fixes, name);
            if (result.Applied.Count == 0)
                break;
            document = result.Utf8Json;
            applied.AddRange(result.Applied.Select(located => new AppliedFix(wanted[located.Fix.Edits], located)));
        }

        return (document, [.. applied]);
    }

    // What an organisation has turned off or suppressed is as it wants it.
    private static Dictionary<ValueList<FixEdit>, Diagnostic> Wanted(
        ReadOnlyMemory<byte> document, string name, KinerjaEngine engine, CheckOptions options, out Fix[] fixes)
    {
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(document, name);
        ValueList<Diagnostic> findings = read.TryGetValue(out Cascade? plan) ? [.. read.Locate(engine.Check(plan))] : read.Diagnostics;
        ConfiguredFindings configured = engine.Configure(options.Configuration, [new PlanFindings(plan, findings)], options.Date);
        var wanted = new Dictionary<ValueList<FixEdit>, Diagnostic>();
        var chosen = new List<Fix>();
        foreach (Diagnostic finding in configured.Plans[0].Where(finding => finding.Suppression is null).Select(finding => finding.Finding))
        {
            Fix? fix = finding.Fixes.FirstOrDefault(fix => fix.Kind == FixKind.Safe || options.SuggestedFixes.Contains(finding.Id));
            if (fix is null)
                continue;
            wanted.TryAdd(fix.Edits, finding);
            chosen.Add(fix);
        }

        fixes = [.. chosen];
        return wanted;
    }
}
