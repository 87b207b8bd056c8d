using Kinerja.Formulas.Running.Columns;

namespace Kinerja.Formulas.Functions;

/// <summary>One function of the language.</summary>
internal sealed record FunctionEntry(string Name, ValueList<string> Aliases, int MinArguments, int MaxArguments, FunctionBody? Body)
{
    public FunctionForm Form { get; init; }

    /// <summary>The same in 64-bit fractions, for the functions used most; null for the others.</summary>
    public SmallFunctionBody? SmallBody { get; init; }

    /// <summary>The same over columns; none for functions that columns leave to single rows.</summary>
    public LaneFunction Lanes { get; init; }

    /// <summary>Whether the result is a quotient, for the rules that ask whether a percentage is a ratio.</summary>
    public bool Divides { get; init; }

    /// <summary>Whether results can be approximate: of an irrational function, or of a host's, whose arguments may have to be rounded.</summary>
    public bool MayApproximate { get; init; }

    /// <summary>The arguments come in groups of this many: value and weight, value and weight.</summary>
    public int Group { get; init; } = 1;

    public bool Takes(int count) => count >= MinArguments && count <= MaxArguments && count % Group == 0;
}
