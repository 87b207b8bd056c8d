using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Says which elements both documents should have, by what the documents are to each other.</summary>
internal sealed class ExpectedPresence(ComparisonRun run, PairedElements elements)
{
    private readonly HashSet<int> _kindsBefore = KindsOf(elements.Before);
    private readonly HashSet<int> _kindsAfter = KindsOf(elements.After);

    /// <summary>What it is that the later document lacks an element of the earlier one; null when that is nothing to tell.</summary>
    public DiagnosticDescriptor? OfBefore(int place) => run.Options.Kind switch
    {
        ComparisonKind.Years => PresenceDiagnostics.Lost,
        // A table lists what it is for: an IKU table has no missions.
        ComparisonKind.Tables => IsListed(elements.Before, place, _kindsAfter) ? PresenceDiagnostics.OnlyThere : null,
        // A kabupaten's plan goes down to many offices; only what an office itself set out must all come back.
        _ => run.IsOneOrganization && IsOfPlans(elements.Before, place) ? PresenceDiagnostics.NotTakenUp : null,
    };

    /// <summary>What it is that the earlier document lacks an element of the later one; null when that is nothing to tell.</summary>
    public DiagnosticDescriptor? OfAfter(int place) => run.Options.Kind switch
    {
        ComparisonKind.Years => PresenceDiagnostics.Added,
        ComparisonKind.Tables => IsListed(elements.After, place, _kindsBefore) ? PresenceDiagnostics.OnlyHere : null,
        _ => IsOfPlans(elements.After, place) && (run.IsOneOrganization || IsOfHigherPlan(place)) ? PresenceDiagnostics.NotInHigherPlan : null,
    };

    private static bool IsListed(Elements elements, int place, HashSet<int> kindsThere) =>
        elements is not PositionElements && kindsThere.Contains(elements.Group(place).Kind);

    // Positions, personal sasaran and IKI belong to the lower plan alone; so do programmes and activities, which change each year.
    private static bool IsOfPlans(Elements elements, int place)
    {
        Cascade cascade = elements.Side.Cascade;
        return elements switch
        {
            NodeElements => cascade.Nodes[place].Kind <= NodeKind.Sasaran && !IsPosition(elements.Side, cascade.Nodes[place].Owner),
            IndicatorElements => cascade.Indicators[place].Kind == IndicatorKind.Iku && !IsPosition(elements.Side, cascade.Indicators[place].Owner),
            _ => false,
        };
    }

    private static bool IsPosition(Side side, string owner) => side.Index.TryFindPosition(owner, out _);

    // The lower plan quotes it as the higher one's.
    private bool IsOfHigherPlan(int place) => run.Before.Index.IsUnit(elements.After.Group(place).Owner) && !IsOwn(elements.After.Group(place).Owner);

    private bool IsOwn(string owner) => owner == run.After.Cascade.Organization.Code;

    private static HashSet<int> KindsOf(Elements elements)
    {
        var kinds = new HashSet<int>();
        for (int place = 0; place < elements.Count; place++)
            kinds.Add(elements.Group(place).Kind);
        return kinds;
    }
}
