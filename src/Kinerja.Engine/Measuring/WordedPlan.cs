using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Measuring;

/// <summary>What the formulas of a plan that stand in words only were read as, and the variables that only those words name.</summary>
/// <param name="Index">The plan with those variables behind its own; places of its own stay what they are.</param>
/// <param name="Readings">By place of the indicator; null where there is nothing to read.</param>
internal sealed record WordedPlan(CascadeIndex Index, FormulaReading?[] Readings)
{
    public static WordedPlan Of(CascadeIndex index, RealizationSet realizations, WordedFormulas? worded, CancellationToken cancellation)
    {
        var readings = new FormulaReading?[index.Cascade.Indicators.Count];
        var found = new List<Variable>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        var namedBy = new HashSet<(string Name, string Owner)>();
        for (int place = 0; worded is not null && place < readings.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            readings[place] = worded.Read(index, place);
            if (readings[place] is not { IsUnambiguous: true } reading)
                continue;
            string owner = index.Cascade.Indicators[place].Owner;
            foreach (ReadVariable variable in reading.Variables)
            {
                if (index.TryFindVariable(variable.Name, owner, out _))
                    continue;
                string name = NameKey.Of(variable.Name);
                namedBy.Add((name, owner));
                if (named.Add(name))
                    found.Add(new() { Name = variable.Name, Label = variable.Label });
            }
        }

        if (found.Count == 0)
            return new(index, readings);
        found.AddRange(OfOwners(realizations, namedBy));
        return new(new(index.Cascade with { Variables = [.. index.Cascade.Variables, .. found] }), readings);
    }

    /// <summary>Whether an indicator is computed with what was read.</summary>
    public bool IsUsed(int place) => Readings[place] is { IsUnambiguous: true };

    // The same words may count different things in two positions; a value that names its owner is for that owner alone.
    private static IEnumerable<Variable> OfOwners(RealizationSet realizations, HashSet<(string Name, string Owner)> namedBy) => realizations.Variables
        .Where(value => value.Owner.Length > 0 && namedBy.Contains((NameKey.Of(value.Variable), value.Owner)))
        .Select(value => new Variable { Name = value.Variable, Owner = value.Owner })
        .DistinctBy(variable => (NameKey.Of(variable.Name), variable.Owner));
}
