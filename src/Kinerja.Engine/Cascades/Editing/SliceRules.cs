using Kinerja.Cascades.Rules;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Editing;

/// <summary>The rules that find at an element what they would find in the whole cascade when they see only a slice around it: all built-in ones.</summary>
/// <remarks>
/// What such a slice holds is told in <see cref="Touched"/> and <see cref="Surroundings"/>. Whoever adds a rule adds there what it looks at, and
/// the random edits of the tests judge. A host's rule that does not promise as much looks at the whole cascade after every edit: never wrong, but slow.
/// </remarks>
internal static class SliceRules
{
    private static readonly HashSet<Type> s_rules = [.. BuiltInRules.All.Select(rule => rule.GetType()), typeof(TextValueRule)];

    // They count in the whole, which a slice tells them.
    private static readonly ICascadeRule[] s_counting =
    [
        new IndicatorWithoutTargetRule(),
        new IndicatorWithoutSourceRule(),
        new IndicatorWithoutResponsibleRule(),
        new PositionWithoutContributionRule(),
    ];

    private static readonly HashSet<string> s_toldOfPlan = [.. s_counting.SelectMany(rule => rule.Descriptors).Select(kind => kind.Id)];

    /// <summary>Whether a finding is about the plan as a whole and is found anew with each slice.</summary>
    public static bool IsToldOfPlan(Diagnostic finding) => FindingOrder.ElementOf(finding) is null && s_toldOfPlan.Contains(finding.Id);

    public static bool Holds(ICascadeRule rule) => rule.Reach == RuleReach.Element || s_rules.Contains(rule.GetType());
}
