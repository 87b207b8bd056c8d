using Kinerja.Formulas;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What the nodes of each formula count. Equal formulas whose names have equal units are inferred once.</summary>
internal sealed class Inferences(CheckFacts facts)
{
    // Of a formula whose names have other units with every owner, the last are kept.
    private const int MostOfFormula = 4;

    private readonly List<List<Inference>?> _known = []; // by formula
    private int[] _units = [];

    /// <summary>What the nodes of an indicator's formula count, and which of them must not meet; it has one.</summary>
    public Inference Of(int indicator)
    {
        int formula = facts.Formulas.NumberOf(indicator);
        ReadOnlySpan<int> references = facts.References.Of(indicator);
        if (_units.Length < references.Length)
            _units = new int[references.Length];
        Span<int> units = _units.AsSpan(0, references.Length);
        bool hasConstant = false;
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = UnitOf(references[i]);
            hasConstant |= units[i] == UnitNumbers.Constant;
        }

        // Constants differ by their values and not by their units.
        if (hasConstant)
            return Infer(formula, references, units);
        while (_known.Count <= formula)
            _known.Add(null);
        List<Inference> known = _known[formula] ??= [];
        for (int i = known.Count - 1; i >= 0; i--)
        {
            if (units.SequenceEqual(known[i].Units))
                return known[i];
        }

        if (known.Count == MostOfFormula)
            known.RemoveAt(0);
        Inference inference = Infer(formula, references, units);
        known.Add(inference);
        return inference;
    }

    private int UnitOf(int reference)
    {
        if (reference >= 0)
            return facts.Units.OfVariable(reference);
        return ReferencePlaces.IsIndicator(reference, out int indicator) ? facts.Units.OfIndicator(indicator) : UnitNumbers.NotStated;
    }

    private Inference Infer(int formula, ReadOnlySpan<int> references, ReadOnlySpan<int> units)
    {
        var names = new Dimension[references.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = units[i] == UnitNumbers.Constant
                ? UnitReading.Read(facts.Index.Cascade.Variables[references[i]])
                : facts.Units.DimensionOf(units[i]);
        }

        // The names come in the order of the references.
        int next = 0;
        List<UnlikePair>? pairs = null;
        Dimension[] dimensions = new QuantityInference(facts.Formulas.SketchOf(formula).Facts.Tree, _ => names[next++], pair => (pairs ??= []).Add(pair)).Infer();
        return new(units.ToArray(), dimensions, pairs is null ? [] : pairs.ToArray());
    }
}

/// <summary>What the nodes of a formula count.</summary>
/// <param name="Units">The numbers of the units of its names, by reference.</param>
/// <param name="Dimensions">What each node counts.</param>
/// <param name="Pairs">Pairs that must not be added, subtracted or compared.</param>
internal sealed record Inference(int[] Units, Dimension[] Dimensions, UnlikePair[] Pairs);
