using Kinerja.Cascades;
using Kinerja.Testing.Marking;

namespace Kinerja.Testing;

/// <summary>The test of a host's rule: <c>RuleTest.For(rule).On(json).Expect("DKI0001")</c>.</summary>
/// <remarks>
/// Belongs to no test framework: what is not as expected throws a <see cref="RuleTestException"/> that lists what was expected and what
/// was found. Immutable and safe to share between threads as far as the rule is.
/// </remarks>
public sealed class RuleTest
{
    private RuleTest(ICascadeRule rule, KinerjaOptions options) => (Rule, Options) = (rule, options);

    /// <summary>The rule under test.</summary>
    internal ICascadeRule Rule { get; }

    /// <summary>What the engine is made with, the rule aside.</summary>
    internal KinerjaOptions Options { get; }

    /// <summary>Begins the test of a rule.</summary>
    /// <param name="rule">The rule; one instance serves any number of tests.</param>
    /// <param name="options">The host's options, when formulas use its functions; null for the defaults.</param>
    /// <returns>The test; it has not run yet.</returns>
    public static RuleTest For(ICascadeRule rule, KinerjaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule, options ?? KinerjaOptions.Default);
    }

    /// <summary>Takes a plan as JSON, in which <c>[|</c> and <c>|]</c> surround each place where the rule is to find something.</summary>
    /// <remarks>
    /// A mark surrounds a whole value, such as an object, <c>"name": [|"x"|]</c>, or a part of one string, such as a name in a formula:
    /// <c>"[a] / [|[b]|]"</c>. A finding about a member that is not there stands at the object that lacks it. The members <c>kinerja</c> and
    /// <c>organization</c> may be left out.
    /// </remarks>
    /// <param name="markedJson">The plan.</param>
    /// <returns>The rule on this plan; it has not run yet.</returns>
    /// <exception cref="RuleTestException">The plan cannot be read, or a mark surrounds no place.</exception>
    public RuleTestPlan On(string markedJson)
    {
        ArgumentNullException.ThrowIfNull(markedJson);
        MarkedPlan plan = MarkedPlan.Read(markedJson);
        return new(this, plan.Cascade, plan.Values, plan.Marks);
    }

    /// <summary>Takes a plan made in code; what is expected names its places itself.</summary>
    /// <param name="cascade">The plan.</param>
    /// <returns>The rule on this plan; it has not run yet.</returns>
    public RuleTestPlan On(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        return new(this, cascade, null, []);
    }
}
