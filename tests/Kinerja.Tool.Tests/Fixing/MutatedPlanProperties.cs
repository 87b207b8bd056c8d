using System.Text.RegularExpressions;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Tests.Fixing;

/// <summary>Real plans in which texts are changed at random: whatever is found then, its fixes can be applied.</summary>
public sealed partial class MutatedPlanProperties
{
    private const int MutationsOfEach = 30;
    private const int MostRounds = 20;

    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void EveryFix_FindsItsPlace_AndWhatItTests()
    {
        ForEachPlan((json, name) =>
        {
            JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(json, name);

            Assert.Empty(read.LocateFixes(FindingsOf(read).SelectMany(finding => finding.Fixes)).Where(fix => fix.Refusal is not null).Select(fix => $"{name}: {fix.Refusal}"));
        });
    }

    [Fact]
    public void AllFixesAtOnce_LeaveAPlanThatReads()
    {
        ForEachPlan((json, name) =>
        {
            JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(json, name);
            if (!read.IsSuccess)
                return;

            JsonFixResult result = KinerjaJson.Apply(json, FindingsOf(read).SelectMany(finding => finding.Fixes), name);

            Assert.Empty(KinerjaJson.ReadCascade(result.Json, name).Diagnostics);
            Assert.All(result.Diagnostics, refusal => Assert.Equal("KIN9010", refusal.Id));
        });
    }

    [Fact]
    public void SafeFixes_ComeToAnEnd_AndTheirFindingsAreGone()
    {
        ForEachPlan((json, name) =>
        {
            string mended = json;
            for (int round = 0; round < MostRounds; round++)
            {
                ValueList<Diagnostic> before = FindingsOf(KinerjaJson.ReadCascade(mended, name));
                JsonFixResult result = KinerjaJson.Apply(mended, before.SelectMany(finding => finding.Fixes).Where(fix => fix.Kind == FixKind.Safe), name);
                if (result.Applied.Count == 0)
                    break;
                mended = result.Json;
                HashSet<ValueList<FixEdit>> applied = [.. result.Applied.Select(fix => fix.Fix.Edits)];
                Assert.DoesNotContain(FindingsOf(KinerjaJson.ReadCascade(mended, name)).SelectMany(finding => finding.Fixes), fix => applied.Contains(fix.Edits));
            }

            Assert.DoesNotContain(FindingsOf(KinerjaJson.ReadCascade(mended, name)).SelectMany(finding => finding.Fixes), fix => fix.Kind == FixKind.Safe);
            Assert.True(!KinerjaJson.ReadCascade(json, name).IsSuccess || KinerjaJson.ReadCascade(mended, name).IsSuccess, name);
        });
    }

    private static ValueList<Diagnostic> FindingsOf(JsonReadResult<Cascade> read) =>
        read.TryGetValue(out Cascade? plan) ? [.. s_engine.Check(plan)] : read.Diagnostics;

    private static void ForEachPlan(Action<string, string> check)
    {
        foreach (string file in SampleFiles.Plans.Append(SampleFiles.At("words/plan.json")))
        {
            string plan = File.ReadAllText(file);
            for (int seed = 0; seed < MutationsOfEach; seed++)
                check(Mutated(plan, new Random(seed)), $"{Path.GetFileName(file)}, seed {seed}");
        }
    }

    // Mostly codes and formulas: what other places refer to, and what is looked at letter by letter.
    private static string Mutated(string plan, Random random) => Text().Replace(plan, match => random.Next(12) > 0 ? match.Value : random.Next(7) switch
    {
        0 => match.Value.ToLowerInvariant(),
        1 => match.Value.ToUpperInvariant(),
        2 => $"{match.Value} ",
        3 => match.Value.Replace('a', 'а').Replace('K', 'К'),
        4 => match.Value.Replace("/", "÷", StringComparison.Ordinal).Replace("*", "×", StringComparison.Ordinal),
        5 => match.Value[..^1],
        _ => $"{match.Value}{match.Value[^1]}",
    });

    [GeneratedRegex("""(?<="(code|parent|owner|measures|indicator|responsible|reportsTo|expression|partOf|kind|polarity|nameFrom|name)": ")[^"\\]+(?=")""")]
    private static partial Regex Text();
}
