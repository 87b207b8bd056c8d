using Kinerja.Diagnostics;

namespace Kinerja.Formulas.Running;

/// <summary>One value on the stack of an evaluation: a number, a condition, missing, or failed.</summary>
internal readonly struct Cell
{
    private readonly object? _detail;

    private Cell(CellKind kind, Rational number, object? detail)
    {
        Kind = kind;
        Number = number;
        _detail = detail;
    }

    public CellKind Kind { get; }

    public Rational Number { get; }

    public bool HasValue => Kind <= CellKind.True;

    /// <summary>The slots of the missing variables, ascending.</summary>
    public int[] MissingSlots => (int[])_detail!;

    public Diagnostic Failure => (Diagnostic)_detail!;

    public static Cell Of(Rational number) => new(CellKind.Number, number, null);

    public static Cell Of(bool condition) => new(condition ? CellKind.True : CellKind.False, default, null);

    public static Cell Missing(params int[] slots) => new(CellKind.Missing, default, slots);

    public static Cell Failed(Diagnostic failure) => new(CellKind.Failed, default, failure);

    /// <summary>What comes of an operation when an operand has no value: the first failure, or else all that is missing.</summary>
    public static Cell WithoutValue(ReadOnlySpan<Cell> operands)
    {
        int[] slots = [];
        foreach (Cell operand in operands)
        {
            if (operand.Kind == CellKind.Failed)
                return operand;
            if (operand.Kind == CellKind.Missing)
                slots = slots.Length == 0 ? operand.MissingSlots : [.. slots.Union(operand.MissingSlots).Order()];
        }

        return Missing(slots);
    }
}

/// <summary>What a <see cref="Cell"/> holds; those with a value come first.</summary>
internal enum CellKind
{
    Number,
    False,
    True,
    Missing,
    Failed,
}
