using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Measuring;

/// <summary>What the formulas of a plan that stand in words only were read as, and the variables that only those words name.</summary>
internal sealed class WordedPlan
{
    private readonly CascadeIndex _index;
    private readonly FormulaReading?[] _readings;
    private readonly List<Variable> _found = [];
    private readonly HashSet<(string Name, string Owner)> _namedBy = [];
    private readonly Dictionary<RealizationSet, CascadeIndex> _indices = new(ReferenceEqualityComparer.Instance);

    private WordedPlan(CascadeIndex index)
    {
        _index = index;
        _readings = new FormulaReading?[index.Cascade.Indicators.Count];
    }

    /// <summary>Reads a plan; nothing where there is no reader.</summary>
    public static WordedPlan Of(CascadeIndex index, WordedFormulas? worded, CancellationToken cancellation)
    {
        var plan = new WordedPlan(index);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (int place = 0; worded is not null && place < plan._readings.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            plan._readings[place] = WordedFormulas.IsWorded(index.Cascade.Indicators[place]) ? worded.Read(index, index.Cascade.Indicators[place]) : null;
            if (plan.IsUsed(place))
                plan.Find(place, named);
        }

        return plan;
    }

    /// <summary>The reading of an indicator's formula; null where there is nothing to read.</summary>
    public FormulaReading? ReadingAt(int place) => _readings[place];

    /// <summary>Whether an indicator is computed with what was read.</summary>
    public bool IsUsed(int place) => _readings[place] is { IsUnambiguous: true };

    /// <summary>The plan with those variables behind its own; places of its own stay what they are.</summary>
    public CascadeIndex IndexFor(RealizationSet realizations)
    {
        if (_found.Count == 0)
            return _index;
        if (!_indices.TryGetValue(realizations, out CascadeIndex? index))
            _indices.Add(realizations, index = new(_index.Cascade with { Variables = [.. _index.Cascade.Variables, .. _found, .. OfOwners(realizations)] }));
        return index;
    }

    private void Find(int place, HashSet<string> named)
    {
        string owner = _index.Cascade.Indicators[place].Owner;
        foreach (ReadVariable variable in _readings[place]!.Variables)
        {
            if (_index.TryFindVariable(variable.Name, owner, out _))
                continue;
            string name = NameKey.Of(variable.Name);
            _namedBy.Add((name, owner));
            if (named.Add(name))
                _found.Add(new() { Name = variable.Name, Label = variable.Label });
        }
    }

    // The same words may count different things in two positions; a value that names its owner is for that owner alone.
    private IEnumerable<Variable> OfOwners(RealizationSet realizations) => realizations.Variables
        .Where(value => value.Owner.Length > 0 && _namedBy.Contains((NameKey.Of(value.Variable), value.Owner)))
        .Select(value => new Variable { Name = value.Variable, Owner = value.Owner })
        .DistinctBy(variable => (NameKey.Of(variable.Name), variable.Owner));
}
