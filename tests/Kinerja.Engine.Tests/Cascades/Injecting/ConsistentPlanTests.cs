using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>A plan in which everything is as it should be yields no finding.</summary>
public sealed class ConsistentPlanTests
{
    private static readonly KinerjaEngine s_engine = new();

    [Fact]
    public void Check_OfConsistentPlans_FindsNothing()
    {
        for (int seed = 0; seed < Fuzzing.Count(300); seed++)
        {
            Cascade plan = PlanGenerator.Of(seed);

            // That a formula in words was read is always told.
            Diagnostic[] findings = [.. s_engine.Check(plan).Where(finding => finding.Id != "KIN2044")];

            Assert.True(findings.Length == 0, $"Seed {seed}:\n{string.Join('\n', findings.Select(finding => $"{finding} [{Described(plan, finding)}]"))}");
        }
    }

    private static string Described(Cascade plan, Diagnostic finding)
    {
        int place = Array.FindIndex([.. plan.Indicators], indicator => indicator.Code == finding.Location.Code);
        return place < 0 ? "" : $"{plan.Indicators[place].Name}; {plan.Indicators[place].Unit}; {plan.Indicators[place].Formula}; {string.Join(", ", plan.Indicators[place].Targets.Select(target => $"{target.Period} {target.Value}"))}";
    }
}
