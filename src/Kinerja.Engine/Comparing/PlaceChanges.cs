using Kinerja.Cascades;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Tells of elements that both documents have what changed about their place: parent, owner, superior, kind, support.</summary>
/// <remarks>A reference that follows an element to its new code, or to its probable new name, has not changed.</remarks>
internal sealed class PlaceChanges
{
    private static readonly LocalizedText s_parent = new("Induk", "The parent");
    private static readonly LocalizedText s_measured = new("Sasaran", "The sasaran");
    private static readonly LocalizedText s_owner = new("Pemilik", "The owner");
    private static readonly LocalizedText s_superior = new("Atasan", "The superior");
    private static readonly LocalizedText s_unit = new("Unit", "The unit");
    private static readonly LocalizedText s_kind = new("Jenis", "The kind");
    private static readonly LocalizedText s_notStated = new("tidak disebut", "not stated");

    private readonly ComparisonRun _run;

    private PlaceChanges(ComparisonRun run) => _run = run;

    public static void Report(ComparisonRun run)
    {
        var changes = new PlaceChanges(run);
        foreach ((int before, int after) in run.Positions.Same())
            changes.OfPosition(before, after);
        foreach ((int before, int after) in run.Nodes.Same())
            changes.OfNode(before, after);
        foreach ((int before, int after) in run.Indicators.Same())
            changes.OfIndicator(before, after);
    }

    private void OfPosition(int before, int after)
    {
        Position was = _run.Before.Cascade.Positions[before];
        Position now = _run.After.Cascade.Positions[after];
        if (!Leads(_run.Positions, was.ReportsTo, now.ReportsTo))
            Report(_run.Positions, (before, after), "reportsTo", s_superior, was.ReportsTo, now.ReportsTo);
        if (_run.Positions.Before.Group(before) != _run.Positions.After.Group(after))
            Report(_run.Positions, (before, after), "unit", s_unit, was.Unit, now.Unit);
    }

    private void OfNode(int before, int after)
    {
        CascadeNode was = _run.Before.Cascade.Nodes[before];
        CascadeNode now = _run.After.Cascade.Nodes[after];
        if (!Leads(_run.Nodes, was.Parent, now.Parent))
            Report(_run.Nodes, (before, after), "parent", s_parent, was.Parent, now.Parent);
        if (_run.Nodes.Before.Group(before).Owner != _run.Nodes.After.Group(after).Owner)
            Report(_run.Nodes, (before, after), "owner", s_owner, _run.Before.Cascade.OwnerOf(was.Owner), _run.After.Cascade.OwnerOf(now.Owner));
        if (was.Kind != now.Kind)
            Report(_run.Nodes, (before, after), "kind", s_kind, NodeKindWords.Of(was.Kind), NodeKindWords.Of(now.Kind));
    }

    private void OfIndicator(int before, int after)
    {
        Indicator was = _run.Before.Cascade.Indicators[before];
        Indicator now = _run.After.Cascade.Indicators[after];
        if (!Leads(_run.Nodes, was.Measures, now.Measures))
            Report(_run.Indicators, (before, after), "measures", s_measured, was.Measures, now.Measures);
        bool areOwned = was.Owner.Length > 0 && now.Owner.Length > 0;
        if (areOwned && _run.Indicators.Before.Group(before).Owner != _run.Indicators.After.Group(after).Owner)
            Report(_run.Indicators, (before, after), "owner", s_owner, was.Owner, now.Owner);
        if (was.Kind != now.Kind)
            Report(_run.Indicators, (before, after), "kind", s_kind, _run.Indicators.Before.Kind(before), _run.Indicators.After.Kind(after));
        if (was.Supports.Count > 0)
            OfLinks(before, after);
    }

    // Support for an indicator that is gone went with it, and that is told there.
    private void OfLinks(int before, int after)
    {
        ValueList<SupportLink> links = _run.Before.Cascade.Indicators[before].Supports;
        var supported = new HashSet<string>(_run.After.Cascade.Indicators[after].Supports.Select(link => link.Indicator), StringComparer.Ordinal);
        for (int k = 0; k < links.Count; k++)
        {
            if (!_run.Before.Index.TryFindIndicator(links[k].Indicator, out int place) || _run.Indicators.Pairs.Follow(place) is not (var followed and >= 0))
                continue;
            string code = _run.Indicators.After.Code(followed);
            if (!supported.Add(code))
                continue;
            _run.Report(
                IdentityDiagnostics.LinkLost,
                _run.After.AtIndicator(after, "supports"),
                _run.Before.AtIndicator(before, $"supports/{k}"),
                ("code", _run.Indicators.After.Code(after)),
                ("supported", code));
        }
    }

    /// <summary>Whether a reference leads where it led before, or said nothing then.</summary>
    private bool Leads(PairedElements targets, string was, string now)
    {
        if (was.Length == 0)
            return true;
        // A table without the column, or a plan that quotes another's statement alone, says nothing.
        if (now.Length == 0)
            return !_run.CodesAreShared;
        if (TryFind(targets.Before, was, out int place))
        {
            if (targets.Pairs.Follow(place) is var followed and >= 0)
                return targets.After.Code(followed) == now;
            if (targets.Pairs.CandidatesOf(place).Any(candidate => targets.After.Code(candidate) == now))
                return true;
        }

        return was == now || !_run.CodesAreShared;
    }

    private static bool TryFind(Elements elements, string code, out int place) => elements switch
    {
        PositionElements => elements.Side.Index.TryFindPosition(code, out place),
        NodeElements => elements.Side.Index.TryFindNode(code, out place),
        _ => elements.Side.Index.TryFindIndicator(code, out place),
    };

    private void Report(PairedElements elements, (int Before, int After) pair, string member, LocalizedText what, LocalizedText was, LocalizedText now) => _run.Report(
        IdentityDiagnostics.Moved,
        elements.After.At(pair.After, member),
        elements.Before.At(pair.Before, member),
        ("member", what),
        ("code", elements.After.Code(pair.After)),
        ("now", Stated(now)),
        ("earlier", Stated(was)));

    private static LocalizedText Stated(LocalizedText text) => text.English.Length > 0 ? text : s_notStated;
}
