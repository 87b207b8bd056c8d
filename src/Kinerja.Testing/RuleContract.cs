using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>Runs a rule in an engine and requires what every rule has to keep to.</summary>
internal static class RuleContract
{
    // Something else between two runs, so that what a rule keeps from it shows.
    private static readonly Cascade s_between = new()
    {
        Organization = new() { Code = "di-antara" },
        Indicators = [new() { Code = "DI-ANTARA", Kind = Indicators.IndicatorKind.Iku }],
    };

    /// <summary>What the rule finds, in order of place.</summary>
    /// <exception cref="RuleTestException">It does not keep to something.</exception>
    public static IReadOnlyList<Diagnostic> Run(RuleTest test, Cascade cascade, JsonValues? values)
    {
        var watched = new WatchedRule(test.Rule);
        string name = test.Rule.GetType().Name;
        var engine = new KinerjaEngine(test.Options with { Rules = [.. test.Options.Rules, watched] });
        HashSet<string> ids = [.. watched.Descriptors.Select(kind => kind.Id)];
        RequireOwnIds(name, ids, test);

        IReadOnlyList<Diagnostic> first = Findings(engine, watched, ids, cascade, name);
        Findings(engine, watched, ids, s_between, name);
        IReadOnlyList<Diagnostic> second = Findings(engine, watched, ids, cascade, name);
        if (!first.SequenceEqual(second))
            throw new RuleTestException($"{name} holds state: on the same plan it found {Lines(first)}\nand, after another plan, {Lines(second)}");
        foreach (Diagnostic finding in first)
        {
            MessageContract.Require(finding);
            PlaceContract.Require(finding, cascade, values);
        }

        return first;
    }

    private static IReadOnlyList<Diagnostic> Findings(KinerjaEngine engine, WatchedRule watched, HashSet<string> ids, Cascade cascade, string name)
    {
        IReadOnlyList<Diagnostic> all = engine.Check(cascade);
        if (watched.Failure is { } failure)
            throw new RuleTestException($"{name} threw {failure.GetType().Name}: {failure.Message}", failure);
        Diagnostic? undeclared = all.FirstOrDefault(finding => finding.Id == "KIN9002" && finding.Arguments.Any(argument => argument.Value.English == watched.GetType().FullName));
        if (undeclared is not null)
            throw new RuleTestException($"{name} reports {undeclared.Arguments.First(argument => argument.Name == "id").Value}, which is not among its Descriptors.");
        return [.. all.Where(finding => ids.Contains(finding.Id))];
    }

    private static void RequireOwnIds(string name, HashSet<string> ids, RuleTest test)
    {
        if (ids.Count == 0)
            throw new RuleTestException($"{name} declares no id; list what it can report in Descriptors.");
        if (new KinerjaEngine(test.Options).Descriptors.FirstOrDefault(kind => ids.Contains(kind.Id)) is { } taken)
            throw new RuleTestException($"{name} declares {taken.Id}, which already means '{taken.Title}'; give it an id of its own.");
    }

    private static string Lines(IReadOnlyList<Diagnostic> findings) =>
        findings.Count == 0 ? "nothing" : string.Concat(findings.Select(finding => "\n  " + FindingMatch.Line(finding)));
}
