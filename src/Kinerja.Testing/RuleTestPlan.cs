using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>A rule and the plan that it is tested on.</summary>
/// <remarks>
/// Every expectation runs the whole engine and looks at the findings of this rule only. Whatever is expected, it fails too when the rule
/// throws, reports an id that it does not declare or that is Kinerja's, finds something else when it runs again after another plan,
/// points at a place that the plan does not have, or leaves an argument of a message empty in a language. Immutable.
/// </remarks>
public sealed class RuleTestPlan
{
    private readonly RuleTest _test;
    private readonly Cascade _cascade;
    private readonly JsonValues? _values;
    private readonly IReadOnlyList<Mark> _marks;

    internal RuleTestPlan(RuleTest test, Cascade cascade, JsonValues? values, IReadOnlyList<Mark> marks) =>
        (_test, _cascade, _values, _marks) = (test, cascade, values, marks);

    /// <summary>Fails unless the rule finds exactly this.</summary>
    /// <remarks>
    /// What is expected without a place takes the marks of the plan, one each in their order; a single one takes all of them. Without
    /// marks it may stand anywhere. The order of findings does not matter.
    /// </remarks>
    /// <param name="findings">Ids such as <c>"DKI0001"</c>, ids with a place such as <c>"DKI0001 /indicators/0"</c>, or more in full.</param>
    /// <returns>The test, for the next plan.</returns>
    /// <exception cref="ArgumentException">Nothing is expected, or there are not as many marks as findings without a place.</exception>
    /// <exception cref="RuleTestException">Something else was found, or the rule keeps to something it must not.</exception>
    public RuleTest Expect(params ExpectedFinding[] findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Length == 0)
            throw new ArgumentException("Name what is expected, or call ExpectNothing.", nameof(findings));
        Judge(Placed(findings));
        return _test;
    }

    /// <summary>Fails if the rule finds anything.</summary>
    /// <returns>The test, for the next plan.</returns>
    /// <exception cref="ArgumentException">The plan has marks.</exception>
    /// <exception cref="RuleTestException">Something was found, or the rule keeps to something it must not.</exception>
    public RuleTest ExpectNothing()
    {
        if (_marks.Count > 0)
            throw new ArgumentException("The plan has marks, so something is to be found at them; call Expect or remove the marks.");
        Judge([]);
        return _test;
    }

    private void Judge(PlacedExpectation[] expected)
    {
        IReadOnlyList<Diagnostic> found = RuleContract.Run(_test, _cascade, _values);
        new FindingMatch(_test.Rule.GetType(), expected, found, _values).Require();
    }

    private PlacedExpectation[] Placed(ExpectedFinding[] findings)
    {
        ExpectedFinding[] placeless = [.. findings.Where(finding => finding.Place.Length == 0)];
        IEnumerable<PlacedExpectation> placed = findings.Except(placeless).Select(finding => new PlacedExpectation(finding, null));
        if (_marks.Count == 0)
            return [.. placed, .. placeless.Select(finding => new PlacedExpectation(finding, null))];
        if (placeless.Length == 1)
            return [.. placed, .. _marks.Select(mark => new PlacedExpectation(placeless[0], mark))];
        if (placeless.Length != _marks.Count)
            throw new ArgumentException($"The plan has {_marks.Count} marks, but {placeless.Length} findings are expected at them; expect one id for all, or one for each.", nameof(findings));
        return [.. placed, .. placeless.Select((finding, i) => new PlacedExpectation(finding, _marks[i]))];
    }
}
