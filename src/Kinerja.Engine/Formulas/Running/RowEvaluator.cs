using Kinerja.Diagnostics;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running;

/// <summary>Runs a plan over one row of values, exactly. Rounding is not its business.</summary>
internal ref struct RowEvaluator
{
    private readonly FormulaPlan _plan;
    private readonly ReadOnlySpan<decimal?> _values;
    private readonly ReadOnlySpan<bool> _approximateValues;
    private readonly Cell[] _stack;
    private readonly EvaluationTrace? _trace;
    private int _top;

    private RowEvaluator(FormulaPlan plan, ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues, EvaluationTrace? trace)
    {
        _plan = plan;
        _values = values;
        _approximateValues = approximateValues;
        _trace = trace;
        _stack = new Cell[plan.StackSize];
        _top = 0;
        IsApproximate = false;
    }

    public bool IsApproximate { get; private set; }

    /// <summary>The value of the formula for a row.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="values">A value for each variable of the plan; null where it is missing.</param>
    /// <param name="approximateValues">For each value whether it is approximate itself; empty when none is.</param>
    /// <param name="isApproximate">Whether an approximate function or value was needed on the way: to compute, to compare or to choose.</param>
    /// <param name="trace">Where to note what each node came to; null to note nothing.</param>
    public static Cell Run(FormulaPlan plan, ReadOnlySpan<decimal?> values, ReadOnlySpan<bool> approximateValues, out bool isApproximate, EvaluationTrace? trace = null)
    {
        var evaluator = new RowEvaluator(plan, values, approximateValues, trace);
        evaluator.RunAll();
        isApproximate = evaluator.IsApproximate;
        return evaluator._stack[0];
    }

    private void RunAll()
    {
        Instruction[] instructions = _plan.Instructions;
        int at = 0;
        while (at < instructions.Length)
        {
            ref readonly Instruction instruction = ref instructions[at++];
            switch (instruction.Operation)
            {
                case Operation.Number:
                    Push(Cell.Of(_plan.Constants[instruction.A]));
                    break;
                case Operation.Truth:
                    Push(Cell.Of(instruction.A == 1));
                    break;
                case Operation.Load:
                    Load(instruction.A);
                    break;
                case Operation.Negate or Operation.Not:
                    Unary(instruction);
                    break;
                case >= Operation.Add and <= Operation.GreaterOrEqual:
                    Binary(instruction);
                    break;
                case Operation.Call:
                    Call(instruction);
                    break;
                case Operation.TestMissing:
                    TestMissing();
                    break;
                case Operation.Jump:
                    at = instruction.A;
                    break;
                default:
                    at = Choose(instruction, at);
                    break;
            }

            if (_trace is not null)
                Note(instruction, at);
        }
    }

    // A jump to the end of its node leaves the node's value on top; one that goes on leaves it to the part that comes next.
    private readonly void Note(Instruction instruction, int next)
    {
        bool isValueOfNode = instruction.Operation switch
        {
            Operation.Branch => next == instruction.B,
            Operation.KeepUnlessTrue or Operation.KeepUnlessFalse or Operation.KeepUnlessMissing or Operation.DivideUnlessZero => next == instruction.A,
            _ => true,
        };
        if (isValueOfNode)
            _trace![instruction.Node] = _stack[_top - 1];
    }

    private void Push(Cell cell) => _stack[_top++] = cell;

    private void Load(int slot)
    {
        Push(_values[slot] is { } value ? Cell.Of(Rational.FromDecimal(value)) : Cell.Missing(slot));
        IsApproximate |= !_approximateValues.IsEmpty && _approximateValues[slot];
    }

    private void Unary(Instruction instruction)
    {
        ref Cell operand = ref _stack[_top - 1];
        if (operand.HasValue)
            operand = instruction.Operation == Operation.Negate ? Cell.Of(-operand.Number) : Cell.Of(operand.Kind == CellKind.False);
    }

    private void Binary(Instruction instruction)
    {
        Cell right = _stack[--_top];
        ref Cell left = ref _stack[_top - 1];
        left = left.HasValue && right.HasValue
            ? Compute(instruction, left.Number, right.Number)
            : Cell.WithoutValue([left, right]);
    }

    private readonly Cell Compute(Instruction instruction, Rational left, Rational right)
    {
        switch (instruction.Operation)
        {
            case Operation.Add:
                return Bounded(left + right, instruction.Node);
            case Operation.Subtract:
                return Bounded(left - right, instruction.Node);
            case Operation.Multiply:
                return Bounded(left * right, instruction.Node);
            case Operation.Divide or Operation.Modulo when right.IsZero:
                return Fail(FormulaDiagnostics.DivisionByZero, instruction.Node, ("divisor", ChildText(instruction.Node, 1)));
            case Operation.Divide:
                return Bounded(left / right, instruction.Node);
            case Operation.Modulo:
                return Bounded(left % right, instruction.Node);
        }

        int order = left.CompareTo(right);
        return Cell.Of(instruction.Operation switch
        {
            Operation.Equal => order == 0,
            Operation.NotEqual => order != 0,
            Operation.Less => order < 0,
            Operation.LessOrEqual => order <= 0,
            Operation.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private void Call(Instruction instruction)
    {
        FunctionEntry function = _plan.Functions[instruction.A];
        _top -= instruction.B;
        ReadOnlySpan<Cell> cells = _stack.AsSpan(_top, instruction.B);
        var arguments = new Rational[instruction.B];
        bool hasAll = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = cells[i].Number;
            hasAll &= cells[i].HasValue;
        }

        Push(hasAll ? Answer(instruction, function, function.Body!(arguments, _plan.Limits)) : Cell.WithoutValue(cells));
    }

    private Cell Answer(Instruction instruction, FunctionEntry function, FunctionOutcome outcome)
    {
        if (outcome.Problem is not { } problem)
        {
            if (outcome.IsApproximate)
            {
                IsApproximate = true;
                _trace?.Approximate(instruction.Node);
            }

            return Bounded(outcome.Value, instruction.Node);
        }

        string argument = instruction.B > outcome.Argument ? ChildText(instruction.Node, outcome.Argument) : "";
        return Fail(problem, instruction.Node,
            ("function", function.Name), ("divisor", argument), ("value", argument), ("hint", outcome.Hint), ("reason", outcome.Hint), ("limit", _plan.Limits.MaxBits));
    }

    private readonly void TestMissing()
    {
        ref Cell operand = ref _stack[_top - 1];
        if (operand.Kind != CellKind.Failed)
            operand = Cell.Of(operand.Kind == CellKind.Missing);
    }

    // Jumps that depend on the value on top; what is not needed is never looked at.
    private int Choose(Instruction instruction, int next)
    {
        Cell top = _stack[_top - 1];
        switch (instruction.Operation)
        {
            case Operation.Branch when !top.HasValue:
                return instruction.B;
            case Operation.Branch:
                _top--;
                return top.Kind == CellKind.True ? next : instruction.A;
            case Operation.DivideUnlessZero:
                return DivideUnlessZero(instruction, next);
            case Operation.KeepUnlessTrue when top.Kind == CellKind.True:
            case Operation.KeepUnlessFalse when top.Kind == CellKind.False:
            case Operation.KeepUnlessMissing when top.Kind == CellKind.Missing:
                _top--;
                return next;
            default:
                return instruction.A;
        }
    }

    private int DivideUnlessZero(Instruction instruction, int next)
    {
        Cell divisor = _stack[--_top];
        ref Cell dividend = ref _stack[_top - 1];
        if (!dividend.HasValue || !divisor.HasValue)
        {
            dividend = Cell.WithoutValue([dividend, divisor]);
            return instruction.A;
        }

        if (divisor.Number.IsZero)
        {
            _top--;
            return next;
        }

        dividend = Bounded(dividend.Number / divisor.Number, instruction.Node);
        return instruction.A;
    }

    private readonly Cell Bounded(Rational value, int node) => value.Bits <= _plan.Limits.MaxBits
        ? Cell.Of(value)
        : Fail(FormulaDiagnostics.Budget, node, ("limit", _plan.Limits.MaxBits));

    private readonly Cell Fail(DiagnosticDescriptor descriptor, int node, params DiagnosticArgument[] arguments)
    {
        var location = DiagnosticLocation.InFormula(_plan.Bound.Tree.Text, _plan.Bound.Tree.Nodes[node].Span);
        return Cell.Failed(new Diagnostic(descriptor, location, arguments));
    }

    private readonly string ChildText(int node, int child)
    {
        TextSpan span = _plan.Bound.Tree.Nodes[_plan.Bound.Tree.ChildrenOf(node)[child]].Span;
        return _plan.Bound.Tree.Text.Substring(span.Start, span.Length);
    }
}
