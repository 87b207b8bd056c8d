using System.Runtime.CompilerServices;
using Kinerja.Formulas.Shapes;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What the nodes of each formula count. Formulas of one shape whose names have equal units are inferred once.</summary>
internal sealed class Inferences(CheckFacts facts)
{
    // Plans have some hundred pairs of a shape and its units, of a dozen nodes each. Where there are many more, all are forgotten at times.
    private const int MostNodes = 65_536;
    private const int Fewest = 16;

    private Inference?[] _known = new Inference?[Fewest]; // a power of two, half of them empty
    private int _count;
    private int _nodes;
    private int[] _units = [];

    /// <summary>What the nodes of an indicator's formula count, and which of them must not meet; it has one.</summary>
    public Inference Of(int indicator)
    {
        FormulaOutline outline = facts.Formulas.SketchOf(facts.Formulas.NumberOf(indicator)).Outline;
        ReadOnlySpan<int> references = facts.References.Of(indicator);
        if (_units.Length < references.Length)
            _units = new int[references.Length];
        Span<int> units = _units.AsSpan(0, references.Length);
        bool hasConstant = false;
        var hash = default(HashCode);
        hash.Add(RuntimeHelpers.GetHashCode(outline));
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = UnitOf(references[i]);
            hasConstant |= units[i] == UnitNumbers.Constant;
            hash.Add(units[i]);
        }

        // Constants differ by their values and not by their units.
        if (hasConstant)
            return Infer(outline, references, units);
        int code = hash.ToHashCode();
        int slot = code & (_known.Length - 1);
        for (; _known[slot] is { } known; slot = (slot + 1) & (_known.Length - 1))
        {
            if (known.Hash == code && known.Outline == outline && units.SequenceEqual(known.Units))
                return known;
        }

        Inference inference = Infer(outline, references, units) with { Hash = code };
        _known[slot] = inference;
        _nodes += inference.Dimensions.Length;
        if (++_count * 2 > _known.Length || _nodes > MostNodes)
            MakeRoom();
        return inference;
    }

    private void MakeRoom()
    {
        Inference?[] before = _known;
        if (_nodes > MostNodes)
        {
            _known = new Inference?[Fewest];
            _count = _nodes = 0;
            return;
        }

        _known = new Inference?[before.Length * 2];
        foreach (Inference? inference in before)
        {
            if (inference is null)
                continue;
            int slot = inference.Hash & (_known.Length - 1);
            while (_known[slot] is not null)
                slot = (slot + 1) & (_known.Length - 1);
            _known[slot] = inference;
        }
    }

    private int UnitOf(int reference)
    {
        if (reference >= 0)
            return facts.Units.OfVariable(reference);
        return ReferencePlaces.IsIndicator(reference, out int indicator) ? facts.Units.OfIndicator(indicator) : UnitNumbers.NotStated;
    }

    private Inference Infer(FormulaOutline outline, ReadOnlySpan<int> references, ReadOnlySpan<int> units)
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
        Dimension[] dimensions = new QuantityInference(outline.Tree, _ => names[next++], pair => (pairs ??= []).Add(pair)).Infer();
        return new(outline, units.ToArray(), dimensions, pairs is null ? [] : pairs.ToArray());
    }
}

/// <summary>What the nodes of a formula count.</summary>
/// <param name="Outline">How the formula is built.</param>
/// <param name="Units">The numbers of the units of its names, by reference.</param>
/// <param name="Dimensions">What each node counts.</param>
/// <param name="Pairs">Pairs that must not be added, subtracted or compared.</param>
internal sealed record Inference(FormulaOutline Outline, int[] Units, Dimension[] Dimensions, UnlikePair[] Pairs)
{
    /// <summary>The hash of the shape and the units.</summary>
    public int Hash { get; init; }
}
