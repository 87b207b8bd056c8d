using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Editing;

/// <summary>Runs rules over a slice of a plan and keeps what they find at the elements that were asked for.</summary>
internal sealed class SliceCheck
{
    private readonly PlanParts _plan;
    private readonly ElementSet _asked;
    private readonly Func<Cascade> _whole;
    private readonly SuggestionMemory _suggestions;
    private readonly CancellationToken _cancellation;
    private readonly SlicePlaces _places;
    private readonly int[] _indicators;
    private readonly CascadeIndex _index;
    private readonly CheckFacts _facts;

    /// <summary>Cuts the slice.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="slice">The elements of the slice.</param>
    /// <param name="asked">Those of them at which findings are asked for.</param>
    /// <param name="whole">Gives the whole cascade.</param>
    /// <param name="suggestions">What names were suggested before.</param>
    /// <param name="cancellation">Stops the work between two rules.</param>
    public SliceCheck(PlanParts plan, ElementSet slice, ElementSet asked, Func<Cascade> whole, SuggestionMemory suggestions, CancellationToken cancellation)
    {
        _suggestions = suggestions;
        _plan = plan;
        _asked = asked;
        _whole = whole;
        _cancellation = cancellation;
        int[][] places = Array.ConvertAll(Enum.GetValues<ElementList>(), slice.Sorted);
        _places = new(places, asked.Contains);
        _indicators = places[(int)ElementList.Indicators];
        _index = new(plan.Header with
        {
            Units = Elements(plan.Units, places[(int)ElementList.Units]),
            Nodes = Elements(plan.Nodes, places[(int)ElementList.Nodes]),
            Positions = Elements(plan.Positions, places[(int)ElementList.Positions]),
            Variables = Elements(plan.Variables, places[(int)ElementList.Variables]),
            Indicators = Elements(plan.Indicators, _indicators),
        });
        _facts = new(_index, FormulaTable.Of(_index.Cascade, place => plan.Formulas[_indicators[place]]?.Facts));
    }

    /// <summary>What is found at the elements asked for, in no order; what went wrong with a rule has no place. To be asked once.</summary>
    public List<Diagnostic> Run(ICascadeRule[] rules)
    {
        using CheckFacts facts = _facts;
        var findings = new List<Diagnostic>();
        var words = new WordedFindings(_index, _whole, _places, _suggestions);
        for (int place = 0; place < _indicators.Length; place++)
        {
            int inDocument = _indicators[place];
            if (_asked.Contains(ElementList.Indicators, inDocument))
                FormulaFindings.Add(findings, words, _plan.Indicators[inDocument], _plan.Formulas[inDocument], place, inDocument);
        }

        foreach (ICascadeRule rule in rules)
        {
            _cancellation.ThrowIfCancellationRequested();
            new RuleRun(rule, Context, findings).Run();
        }

        SaidTwice.Remove(findings);

        findings.RemoveAll(finding => finding.Location.Pointer is not null
            && !(FindingOrder.ElementOf(finding) is { } at ? _asked.Contains(at.List, at.Place) : SliceRules.IsToldOfPlan(finding)));
        return findings;
    }

    private static ValueList<T> Elements<T>(Chunks<T> list, int[] places)
        where T : class =>
        new(Array.ConvertAll(places, place => list[place]));

    private CascadeContext Context(Action<Diagnostic> report) =>
        new(_index, _facts.Formulas.Of, report, _cancellation)
        {
            Facts = _facts,
            WholePlan = _plan,
            WholeOfSlice = _whole,
            Places = _places,
            Suggestions = _suggestions,
        };
}
