using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Engine.Tests.Cascades.Injecting.Generating;
using Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>One thing broken in a consistent plan: the rule that is meant finds it, at its place, and no other rule finds anything.</summary>
public sealed class InjectionTests
{
    private const int SitesOfAPlan = 3;

    // How many plans each injector has to have found something to break in.
    private const int FewestPlans = 25;

    private static readonly KinerjaEngine s_engine = new();

    // Far more than any injector needs.
    private static readonly Cascade[] s_plans = [.. Enumerable.Range(0, 600).Select(PlanGenerator.Of)];

    // Rules that no injector breaks a plan for.
    private static readonly string[] s_uninjected = [];

    public static TheoryData<string> Injectors => [.. AllInjectors.List.Select(injector => injector.Name)];

    [Theory]
    [MemberData(nameof(Injectors))]
    public void Defect_IsFoundWhereItIs_AndNothingElseIs(string name)
    {
        Injector injector = AllInjectors.List.Single(injector => injector.Name == name);
        var failures = new List<string>();
        int plans = 0;
        for (int seed = 0; seed < s_plans.Length && plans < Fuzzing.Count(FewestPlans); seed++)
        {
            Injection[] injections = [.. injector.Into(s_plans[seed])];
            new Random(seed).Shuffle(injections);
            plans += injections.Length > 0 ? 1 : 0;
            failures.AddRange(injections.Take(SitesOfAPlan).SelectMany(injection => Failures(injector, injection)).Select(failure => $"seed {seed}: {failure}"));
        }

        Assert.True(plans >= FewestPlans, $"{name} could be injected into {plans} plans only.");
        Assert.True(failures.Count == 0, $"{name}: {failures.Count} failures\n{string.Join('\n', failures.Take(10))}");
    }

    [Fact]
    public void EveryRule_HasAnInjector() => Assert.Equal(
        s_uninjected,
        BuiltInRules.All.SelectMany(rule => rule.Descriptors).Select(kind => kind.Id).Except(AllInjectors.List.Select(injector => injector.Id)));

    private static IEnumerable<string> Failures(Injector injector, Injection injection)
    {
        // What a formula in words was read as is told of consistent plans, too.
        Diagnostic[] findings = [.. s_engine.Check(injection.Plan).Where(finding => finding.Id != "KIN2044")];
        if (!findings.Any(finding => IsMeant(injector, injection, finding)))
            yield return $"not found at {injection.Pointer}; found {(findings.Length == 0 ? "nothing" : string.Join(", ", findings.Select(Line)))}";
        foreach (Diagnostic finding in findings.Where(finding => !IsMeant(injector, injection, finding) && !injector.Consequences.ContainsKey(finding.Id)))
            yield return $"besides {injection.Pointer}: {Line(finding)}";
    }

    private static bool IsMeant(Injector injector, Injection injection, Diagnostic finding) =>
        finding.Id == injector.Id && finding.Location.Pointer == injection.Pointer;

    private static string Line(Diagnostic finding) => $"{finding.Id} {finding.Location.Pointer} {finding.GetMessage(Language.English)}";
}
