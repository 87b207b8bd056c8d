using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>A check over a cascade. Hosts add their own beside the built-in ones.</summary>
/// <remarks>One rule serves many checks at once: keep no state in it. What it throws becomes a finding that names it.</remarks>
public interface ICascadeRule
{
    /// <summary>The kinds of findings that the rule can report.</summary>
    ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>How far the rule looks; <see cref="RuleReach.Cascade"/> unless it says otherwise.</summary>
    /// <remarks>A rule that promises less than it does misses findings in a <c>CheckedCascade</c>; a full check does not ask.</remarks>
    RuleReach Reach => RuleReach.Cascade;

    /// <summary>Looks at the cascade and reports what it finds.</summary>
    /// <param name="context">The cascade, its index and its formulas; takes the findings.</param>
    void Check(CascadeContext context);
}
