using Kinerja.Formulas;
using Kinerja.Formulas.Shapes;
using Kinerja.Formulas.Units;

namespace Kinerja.Cascades.Facts;

/// <summary>What follows from a formula alone, whoever has it.</summary>
internal sealed class FormulaSketch
{
    private const int MostCompared = 8;

    public FormulaSketch(FormulaFacts facts)
    {
        Facts = facts;
        Keys = new string[facts.References.Count];
        Hashes = new uint[Keys.Length];
        SameAs = new int[Keys.Length];
        for (int i = 0; i < Keys.Length; i++)
        {
            Keys[i] = NameKey.Of(facts.References[i].Name);
            Hashes[i] = TextHash.Of(Keys[i]);
            SameAs[i] = Array.IndexOf(Keys, Keys[i], Math.Max(0, i - MostCompared), Math.Min(i, MostCompared));
        }

        Outline = facts.Shape is FormulaShape shape ? shape.Outline : new(facts.Tree);
        Divides = facts is { Type: FormulaType.Number, HasDivision: true } && Outline.Divides;
    }

    public FormulaFacts Facts { get; }

    /// <summary>How it is built; formulas of one shape share it.</summary>
    public FormulaOutline Outline { get; }

    /// <summary>The keys of the names, by reference.</summary>
    public string[] Keys { get; }

    public uint[] Hashes { get; }

    /// <summary>For each reference an earlier one of the same name, if one is near; else -1.</summary>
    public int[] SameAs { get; }

    /// <summary>Whether the formula is a number and one quotient.</summary>
    public bool Divides { get; }

    /// <summary>The quotient if it <see cref="Divides"/>.</summary>
    public Quotient Quotient => Outline.Quotient;

    /// <summary>Which reference the quotient divides; -1 when that is no single name.</summary>
    public int Part => Divides ? Outline.Part : -1;

    /// <summary>Which reference the quotient divides by; -1 when that is no single name.</summary>
    public int Whole => Divides ? Outline.Whole : -1;

    /// <summary>Which references the quotient divides the sum of; empty when anything but names is in it.</summary>
    public int[] Summands => Divides ? Outline.Summands : [];

    /// <summary>Whether it adds, subtracts or compares anything.</summary>
    public bool BringsTogether => Outline.BringsTogether;
}
