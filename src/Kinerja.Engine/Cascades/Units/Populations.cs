using Kinerja.Cascades.Facts;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Units;

/// <summary>What is a part of what, as <see cref="Variable.PartOf"/> declares it, seen by the formulas of one owner.</summary>
internal readonly struct Populations(CascadeContext context, string owner)
{
    // No real chain is longer; one that is, or that comes back to itself, tells nothing.
    private const int LongestChain = 32;

    /// <summary>The place of the variable that a name means; -1 when it means none.</summary>
    public int VariableOf(string name) => context.Index.TryFindVariable(name, owner, out int place) ? place : -1;

    /// <summary>Whether one variable is declared a part of another, directly or through others.</summary>
    public bool IsPartOf(int part, int whole)
    {
        for (int step = 0; step < LongestChain && part >= 0; step++)
        {
            part = PopulationOf(part);
            if (part == whole)
                return true;
        }

        return false;
    }

    /// <summary>The first of some variables that another is declared a part of, directly or through others; -1 when there is none.</summary>
    public int FindAbove(int part, in SummedVariables among)
    {
        for (int step = 0; step < LongestChain && part >= 0; step++)
        {
            part = PopulationOf(part);
            if (part >= 0 && among.Contains(part))
                return part;
        }

        return -1;
    }

    /// <summary>Whether it is known of every population that a variable is part of, up to the largest.</summary>
    public bool IsFullyKnown(int part)
    {
        for (int step = 0; step < LongestChain; step++)
        {
            if (context.Cascade.Variables[part].PartOf.Length == 0)
                return true;
            part = PopulationOf(part);
            if (part < 0)
                return false;
        }

        return false;
    }

    /// <summary>The place of the variable that counts the whole a variable is drawn from; -1 when none is declared or found.</summary>
    public int PopulationOf(int part)
    {
        CheckFacts facts = CheckFacts.Of(context);
        // Of what is everybody's, an owner may mean another whole by the name that it gives: a variable of its own.
        if (owner.Length == 0 || facts.Index.Variables.IsOwned(part))
            return facts.Parts.WholeOf(part);
        string name = context.Cascade.Variables[part].PartOf;
        return name.Length == 0 ? -1 : VariableOf(name);
    }
}
