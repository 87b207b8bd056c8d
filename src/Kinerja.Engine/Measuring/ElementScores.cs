using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Measuring;

/// <summary>Rolls the scores of indicators up to nodes, positions and the organisation.</summary>
/// <remarks>
/// A node's parts are the indicators that measure it and the nodes below it of the same owner. A sasaran or tujuan that nothing
/// measures counts as missing, since that is what a report leaves out; a programme or activity without indicators counts nowhere.
/// Nodes in a circle have no score.
/// </remarks>
internal sealed class ElementScores
{
    private readonly Cascade _cascade;
    private readonly CascadeIndex _index;
    private readonly IndicatorScore[] _scores;
    private readonly RollUps _rollUps;
    private readonly List<RollUpPart>[] _parts;
    private readonly ILookup<string, IndicatorScore> _owned;

    public ElementScores(CascadeIndex index, IndicatorScore[] scores, RollUps rollUps)
    {
        _cascade = index.Cascade;
        _index = index;
        _scores = scores;
        _rollUps = rollUps;
        _parts = [.. _cascade.Nodes.Select(_ => new List<RollUpPart>())];
        _owned = scores.ToLookup(score => score.Indicator.Owner, StringComparer.Ordinal);
        RollUp[] nodes = OfNodes();
        Nodes = [.. nodes.Select((score, place) => new ElementScore(_cascade.Nodes[place].Code, score))];
        Positions = [.. _cascade.Positions.Select(position => new ElementScore(position.Code, OfOwner(position.Code)))];
        Organization = new(_cascade.Organization.Code, OfTop(nodes));
    }

    public ValueList<ElementScore> Nodes { get; }

    public ValueList<ElementScore> Positions { get; }

    public ElementScore Organization { get; }

    private RollUp[] OfNodes()
    {
        foreach (IndicatorScore score in _scores)
        {
            if (_index.TryFindNode(score.Indicator.Measures, out int node))
                _parts[node].Add(ScorecardBuilder.PartOf(score, score.Indicator.Weight));
        }

        var results = new RollUp[_parts.Length];
        Array.Fill(results, RollUp.None);
        var waiting = new int[_parts.Length];
        for (int node = 0; node < waiting.Length; node++)
        {
            if (ParentOf(node) is { } parent)
                waiting[parent]++;
        }

        // From the leaves up; whoever waits for himself is never reached.
        var ready = new Queue<int>(Enumerable.Range(0, waiting.Length).Where(node => waiting[node] == 0));
        while (ready.TryDequeue(out int node))
        {
            results[node] = _rollUps.Of(_parts[node]);
            if (ParentOf(node) is not { } parent)
                continue;
            if (Counts(node, results[node]))
                _parts[parent].Add(PartOf(node, results[node]));
            if (--waiting[parent] == 0)
                ready.Enqueue(parent);
        }

        return results;
    }

    private RollUp OfTop(RollUp[] nodes) => _rollUps.Of(
    [
        .. Enumerable.Range(0, nodes.Length)
            .Where(node => ParentOf(node) is null && OwnerOf(node) == _cascade.Organization.Code && Counts(node, nodes[node]))
            .Select(node => PartOf(node, nodes[node])),
    ]);

    private RollUp OfOwner(string position) =>
        _rollUps.Of([.. _owned[position].Select(score => ScorecardBuilder.PartOf(score, score.Indicator.Weight))]);

    private RollUpPart PartOf(int node, RollUp score) => new(_cascade.Nodes[node].Code, score.Value, score.IsComplete, null);

    private bool Counts(int node, RollUp score) => score.Total > 0 || _cascade.Nodes[node].Kind is NodeKind.Tujuan or NodeKind.Sasaran;

    // A person's sasaran and a higher organisation's tujuan are no parts of this organisation's.
    private int? ParentOf(int node) =>
        _index.TryFindNode(_cascade.Nodes[node].Parent, out int parent) && OwnerOf(parent) == OwnerOf(node) ? parent : null;

    private string OwnerOf(int node) => _cascade.OwnerOf(_cascade.Nodes[node].Owner);
}
