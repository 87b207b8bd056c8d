using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Comparing;

/// <summary>Reads two documents and compares them; the findings stand at the second one.</summary>
internal static class CompareRun
{
    public static CheckRun Over(string beforeName, string afterName, ComparisonOptions comparison, CheckOptions options)
    {
        var engine = new KinerjaEngine();
        var fingerprints = new Fingerprints();
        var problems = new List<LocalizedText>();
        string shownAfter = FileNames.Shown(afterName);
        // Two folders may hold files of one name; then the path as it was given tells them apart.
        string shownBefore = FileNames.Shown(beforeName) == shownAfter ? beforeName.Replace(Path.DirectorySeparatorChar, '/') : FileNames.Shown(beforeName);
        JsonReadResult<Cascade>? before = Read(beforeName, shownBefore, problems);
        JsonReadResult<Cascade>? after = Read(afterName, shownAfter, problems);
        var readings = new List<PlanReading>();
        if (before is { IsSuccess: false })
            readings.Add(Reading(before, before.Diagnostics));
        if (after is { IsSuccess: false })
            readings.Add(Reading(after, after.Diagnostics));
        if (before is { IsSuccess: true } && after is { IsSuccess: true })
        {
            IReadOnlyList<Diagnostic> found = engine.Compare(
                before.ValueOrThrow(), after.ValueOrThrow(), comparison with { BeforeDocument = shownBefore });
            readings.Add(Reading(after, before.Locate(after.Locate(found))));
        }

        return CheckRun.Of(options, readings, [.. problems], engine, fingerprints);

        PlanReading Reading(JsonReadResult<Cascade> read, IEnumerable<Diagnostic> findings)
        {
            ValueList<Diagnostic> list = [.. findings];
            return new(read.Document, read.TryGetValue(out Cascade? plan) ? plan : null, list, [.. list.Select(finding => fingerprints.Of(read.Document, finding))]);
        }
    }

    private static JsonReadResult<Cascade>? Read(string name, string shown, List<LocalizedText> problems)
    {
        try
        {
            using FileStream stream = InputFile.Open(name);
            return KinerjaJson.ReadCascade(stream, shown);
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            problems.Add(InputFile.Problem(name, e));
            return null;
        }
    }
}
