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

    /// <summary>The slots of the missing variables, ascending, each once.</summary>
    public int[] MissingSlots
    {
        get
        {
            var slots = new SortedSet<int>();
            var left = new Stack<object>([_detail!]);
            while (left.TryPop(out object? detail))
            {
                if (detail is int slot)
                    slots.Add(slot);
                else
                    Array.ForEach((object[])detail, left.Push);
            }

            return [.. slots];
        }
    }

    public Diagnostic Failure => (Diagnostic)_detail!;

    public static Cell Of(Rational number) => new(CellKind.Number, number, null);

    public static Cell Of(bool condition) => new(condition ? CellKind.True : CellKind.False, default, null);

    public static Cell Missing(int slot) => new(CellKind.Missing, default, slot);

    public static Cell Failed(Diagnostic failure) => new(CellKind.Failed, default, failure);

    /// <summary>What comes of an operation when an operand has no value: the first failure, or else all that is missing.</summary>
    public static Cell WithoutValue(ReadOnlySpan<Cell> operands)
    {
        int missing = 0;
        Cell last = default;
        foreach (Cell operand in operands)
        {
            if (operand.Kind == CellKind.Failed)
                return operand;
            if (operand.Kind != CellKind.Missing)
                continue;
            missing++;
            last = operand;
        }

        return missing == 1 ? last : Together(operands, missing);
    }

    // What is missing is only put together here and sorted out once at the end: a long sum of missing values would else
    // copy a growing list at every sign.
    private static Cell Together(ReadOnlySpan<Cell> operands, int missing)
    {
        object[] details = new object[missing];
        int next = 0;
        foreach (Cell operand in operands)
        {
            if (operand.Kind == CellKind.Missing)
                details[next++] = operand._detail!;
        }

        return new(CellKind.Missing, default, details);
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
