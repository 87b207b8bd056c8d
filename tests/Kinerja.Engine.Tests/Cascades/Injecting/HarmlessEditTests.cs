using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>What is found in a plan, sound or broken, is found after a harmless edit too, at the same elements.</summary>
public sealed class HarmlessEditTests
{
    private static readonly KinerjaEngine s_engine = new();

    // Name the first of several IKU that are reached, or of several links with a method, and which is first, the order says.
    private static readonly string[] s_withAnExample = ["KIN3011", "KIN3051"];

    public static TheoryData<string> Edits => [.. HarmlessEdit.All.Select(edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void ConsistentPlan_StaysConsistent(string name)
    {
        HarmlessEdit edit = HarmlessEdit.All.Single(edit => edit.Name == name);
        for (int seed = 0; seed < Fuzzing.Count(100); seed++)
            Compare(edit, PlanGenerator.Of(seed), seed, "nothing");
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void BrokenPlan_KeepsItsFindings(string name)
    {
        HarmlessEdit edit = HarmlessEdit.All.Single(edit => edit.Name == name);
        for (int seed = 0; seed < Fuzzing.Count(6); seed++)
        {
            Cascade plan = PlanGenerator.Of(seed);
            // Where a code stands twice the first element counts, and which that is, the order says.
            foreach (Injector injector in AllInjectors.List.Where(injector => injector.Id != "KIN3001"))
            {
                foreach (Injection injection in injector.Into(plan).Skip(seed % 3).Take(1))
                    Compare(edit, injection.Plan, seed, injector.Name);
            }
        }
    }

    private static void Compare(HarmlessEdit edit, Cascade plan, int seed, string broken)
    {
        string[] before = [.. s_engine.Check(plan).Select(finding => Signature(finding, code => code)).Order(StringComparer.Ordinal)];

        string[] after = [.. s_engine.Check(edit.Apply(plan, new Random(seed))).Select(finding => Signature(finding, edit.CodeBefore)).Order(StringComparer.Ordinal)];

        Assert.True(
            before.SequenceEqual(after),
            $"Seed {seed}, {broken}, {edit}:\nno longer: {string.Join("; ", before.Except(after))}\nnew: {string.Join("; ", after.Except(before))}\n{before.Length} before, {after.Length} after");
    }

    // The kind, the elements and which member of them; a finding about several elements stands at the first, whichever that is.
    private static string Signature(Diagnostic finding, Func<string, string> codeBefore)
    {
        IEnumerable<RelatedLocation> others = s_withAnExample.Contains(finding.Id) ? [] : finding.RelatedLocations;
        IEnumerable<string> codes = others.Select(related => related.Location.Code).Append(finding.Location.Code).Select(codeBefore).Distinct().Order(StringComparer.Ordinal);
        IEnumerable<string> members = (finding.Location.Pointer ?? "nowhere").Split('/').Where(segment => segment.Length == 0 || !segment.All(char.IsAsciiDigit));
        return $"{finding.Id} {finding.Severity} {string.Join(',', codes)} {string.Join('/', members)}";
    }
}
