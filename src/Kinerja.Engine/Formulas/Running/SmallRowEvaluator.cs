using System.Runtime.CompilerServices;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Planning;

namespace Kinerja.Formulas.Running;

/// <summary>
/// Runs a plan over one row in 64-bit fractions, without allocating. It gives up, rather than answer, wherever a number does not
/// fit, a value is missing, a divisor is zero or a function is not its business; <see cref="RowEvaluator"/> then has the word.
/// </summary>
internal ref struct SmallRowEvaluator
{
    private const int DeepestStack = 32;

    private readonly FormulaPlan _plan;
    private readonly ReadOnlySpan<decimal?> _values;
    private readonly Span<SmallFraction> _stack;
    private int _top;

    private SmallRowEvaluator(FormulaPlan plan, ReadOnlySpan<decimal?> values, Span<SmallFraction> stack)
    {
        _plan = plan;
        _values = values;
        _stack = stack;
    }

    /// <summary>The exact value of a formula that yields a number.</summary>
    /// <returns>False when this evaluator gives up.</returns>
    [SkipLocalsInit] // Filling the stack with zeros takes longer than most formulas; nothing is read from it that was not pushed.
    [MethodImpl(MethodImplOptions.NoInlining)] // The caller would have to make room for the stack where nothing is run.
    public static bool TryRun(FormulaPlan plan, ReadOnlySpan<decimal?> values, out SmallFraction value)
    {
        value = default;
        if (plan.SmallConstants is null || plan.StackSize > DeepestStack)
            return false;
        Span<SmallFraction> stack = stackalloc SmallFraction[DeepestStack];
        if (!new SmallRowEvaluator(plan, values, stack).RunAll())
            return false;
        value = stack[0];
        return true;
    }

    private bool RunAll()
    {
        Instruction[] instructions = _plan.Instructions;
        int at = 0;
        while (at < instructions.Length)
        {
            ref readonly Instruction instruction = ref instructions[at++];
            bool goesOn = instruction.Operation switch
            {
                Operation.Number => Push(_plan.SmallConstants![instruction.A]),
                Operation.Truth => PushCondition(instruction.A == 1),
                Operation.Load => Load(instruction.A),
                Operation.Negate => Push(SmallFraction.Negated(_stack[--_top])),
                Operation.Not => PushCondition(_stack[--_top].IsZero),
                >= Operation.Add and <= Operation.GreaterOrEqual => Binary(instruction.Operation),
                Operation.Call => Call(_plan.Functions[instruction.A], instruction.B),
                Operation.TestMissing => Replace(false),
                Operation.KeepUnlessMissing or Operation.Jump => JumpTo(ref at, instruction.A),
                Operation.DivideUnlessZero => DivideUnlessZero(ref at, instruction.A),
                Operation.Branch => !IsTrue() ? JumpTo(ref at, instruction.A) : true,
                Operation.KeepUnlessTrue => KeepUnless(true, ref at, instruction.A),
                _ => KeepUnless(false, ref at, instruction.A),
            };
            if (!goesOn)
                return false;
        }

        return true;
    }

    private static bool JumpTo(ref int at, int target)
    {
        at = target;
        return true;
    }

    private bool Push(SmallFraction value)
    {
        _stack[_top++] = value;
        return true;
    }

    // A condition is 1 or 0 on this stack; types were checked when compiling, so it is never taken for a number.
    private bool PushCondition(bool condition) => Push(new(condition ? 1 : 0, 1));

    private bool Replace(bool condition)
    {
        _top--;
        return PushCondition(condition);
    }

    private bool IsTrue() => !_stack[--_top].IsZero;

    private bool KeepUnless(bool wanted, ref int at, int target)
    {
        if (_stack[_top - 1].IsZero == wanted)
            return JumpTo(ref at, target);
        _top--;
        return true;
    }

    private bool Load(int slot)
    {
        if (_values[slot] is not { } value || !SmallFraction.TryFrom(value, out SmallFraction fraction))
            return false;
        return Push(fraction);
    }

    private bool Binary(Operation operation)
    {
        SmallFraction right = _stack[--_top];
        SmallFraction left = _stack[--_top];
        SmallFraction result;
        switch (operation)
        {
            case Operation.Add:
                return SmallFraction.TryAdd(left, right, out result) && Push(result);
            case Operation.Subtract:
                return SmallFraction.TryAdd(left, SmallFraction.Negated(right), out result) && Push(result);
            case Operation.Multiply:
                return SmallFraction.TryMultiply(left, right, out result) && Push(result);
            case Operation.Divide:
                return !right.IsZero && SmallFraction.TryDivide(left, right, out result) && Push(result);
            case Operation.Modulo:
                return SmallFunctions.TryRemainder(left, right, out result) && Push(result);
        }

        int order = left.CompareTo(right);
        return PushCondition(operation switch
        {
            Operation.Equal => order == 0,
            Operation.NotEqual => order != 0,
            Operation.Less => order < 0,
            Operation.LessOrEqual => order <= 0,
            Operation.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private bool DivideUnlessZero(ref int at, int target)
    {
        if (_stack[_top - 1].IsZero)
        {
            _top -= 2;
            return true;
        }

        return Binary(Operation.Divide) && JumpTo(ref at, target);
    }

    private bool Call(FunctionEntry function, int count)
    {
        if (function.SmallBody is not { } body)
            return false;
        _top -= count;
        return body(_stack.Slice(_top, count), out SmallFraction result) && Push(result);
    }
}
