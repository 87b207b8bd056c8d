using System.Runtime.CompilerServices;
using Kinerja.Formulas.Shapes;
using Kinerja.Formulas.Units;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>What the nodes of each formula count. Formulas of one shape whose names have equal units are inferred once.</summary>
internal sealed class Inferences(CheckFacts facts)
{
    // Plans have some hundred pairs of a shape and its units. One that has more infers some again; a power of two.
    private const int Kept = 1024;

    private readonly Inference?[] _known = new Inference?[Kept];
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
        uint hash = (uint)RuntimeHelpers.GetHashCode(outline);
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = UnitOf(references[i]);
            hasConstant |= units[i] == UnitNumbers.Constant;
            hash = hash * 31 + (uint)units[i];
        }

        // Constants differ by their values and not by their units.
        if (hasConstant)
            return Infer(outline, references, units);
        // Two that fall upon one place stand side by side.
        uint place = (hash ^ (hash >> 10)) % Kept;
        ref Inference? known = ref _known[place];
        if (known is not null && known.IsOf(outline, units))
            return known;
        ref Inference? other = ref _known[place ^ 1];
        if (other is not null && other.IsOf(outline, units))
            return other;
        other = known;
        return known = Infer(outline, references, units);
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
    public bool IsOf(FormulaOutline outline, ReadOnlySpan<int> units) => ReferenceEquals(Outline, outline) && units.SequenceEqual(Units);
}
