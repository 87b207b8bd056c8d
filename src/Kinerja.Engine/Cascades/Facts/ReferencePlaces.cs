using System.Runtime.InteropServices;
using Kinerja.Cascades.Graphs;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What each name in the formula of each indicator means: a variable, else an indicator, else nothing.</summary>
internal sealed class ReferencePlaces(CheckFacts facts) : FilledByStretch(facts.Index.Cascade.Indicators.Count)
{
    private const int Nothing = -1;
    private const int FirstIndicator = -2; // indicators are counted down from here

    private readonly int[] _starts = new int[facts.Index.Cascade.Indicators.Count + 1];
    private readonly List<int> _places = new(2 * facts.Index.Cascade.Indicators.Count);
    private readonly List<int> _doubtful = []; // indicators in whose formula an indicator stands, or a name that nobody declared

    /// <summary>What the names of an indicator's formula mean, by reference.</summary>
    public ReadOnlySpan<int> Of(int indicator)
    {
        Need(indicator);
        return CollectionsMarshal.AsSpan(_places)[_starts[indicator].._starts[indicator + 1]];
    }

    /// <summary>The indicators whose formulas use names that mean no variable, in order.</summary>
    public IReadOnlyList<int> WithOtherNames
    {
        get
        {
            NeedAll();
            return _doubtful;
        }
    }

    /// <summary>Whether a place in <see cref="Of"/> is an indicator's, and which.</summary>
    public static bool IsIndicator(int place, out int indicator)
    {
        indicator = FirstIndicator - place;
        return place <= FirstIndicator;
    }

    /// <summary>Which indicator's formula uses which indicator. A name that was read from words is never an indicator.</summary>
    public Graph ToGraph()
    {
        NeedAll();
        int count = facts.Index.Cascade.Indicators.Count;
        if (_doubtful.Count == 0)
            return Graph.WithoutEdges(count);
        var targets = new List<int>();
        var starts = new int[count + 1];
        int next = 0;
        for (int indicator = 0; indicator < count; indicator++)
        {
            if (next < _doubtful.Count && _doubtful[next] == indicator)
            {
                next++;
                if (!WordedFormulas.IsWorded(facts.Index.Cascade.Indicators[indicator]))
                    AddTargets(targets, indicator);
            }

            starts[indicator + 1] = targets.Count;
        }

        return Graph.Of(starts, targets);
    }

    protected override void Fill(int first, int end)
    {
        for (int indicator = first; indicator < end; indicator++)
        {
            if (facts.Formulas.NumberOf(indicator) is >= 0 and var formula)
                Resolve(indicator, facts.Formulas.SketchOf(formula));
            _starts[indicator + 1] = _places.Count;
        }
    }

    private void AddTargets(List<int> targets, int indicator)
    {
        foreach (int place in Of(indicator))
        {
            if (IsIndicator(place, out int used))
                targets.Add(used);
        }
    }

    private void Resolve(int indicator, FormulaSketch sketch)
    {
        int owner = facts.Owners.Of(indicator).Variables;
        bool isDoubtful = false;
        for (int i = 0; i < sketch.Keys.Length; i++)
        {
            int place = sketch.SameAs[i] is >= 0 and var same ? _places[^(i - same)] : facts.Index.Variables.Find(sketch.Keys[i], sketch.Hashes[i], owner);
            if (place == Nothing)
                place = facts.Index.TryFindIndicator(sketch.Facts.References[i].Name, out int used) ? FirstIndicator - used : Nothing;
            isDoubtful |= place < 0;
            _places.Add(place);
        }

        if (isDoubtful)
            _doubtful.Add(indicator);
    }
}
