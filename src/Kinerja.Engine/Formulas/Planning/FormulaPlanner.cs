using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Planning;

/// <summary>
/// Lays the tree out as instructions. Postfix order already is the order of evaluation; what remains is to put jumps between
/// the parts of what evaluates only what it needs: choices, and, or, IfMissing, Divide.
/// </summary>
internal sealed class FormulaPlanner
{
    private readonly BoundFormula _bound;
    private readonly FormulaLimits _limits;
    private readonly List<Instruction> _instructions = [];
    private readonly List<Rational> _constants = [];
    private readonly List<FunctionEntry> _functions = [];
    private readonly Dictionary<int, (int Parent, int Ordinal)> _lazyParts = [];
    private readonly Dictionary<int, List<int>> _waiting = []; // by parent: instructions whose target is its end

    private FormulaPlanner(BoundFormula bound, FormulaLimits limits)
    {
        _bound = bound;
        _limits = limits;
    }

    public static FormulaPlan Plan(BoundFormula bound, FormulaLimits limits)
    {
        var planner = new FormulaPlanner(bound, limits);
        planner.PlanAll();
        return new(bound, [.. planner._instructions], [.. planner._constants], [.. planner._functions], planner.StackSize(), limits);
    }

    private SyntaxTree Tree => _bound.Tree;

    private void PlanAll()
    {
        for (int node = 0; node < Tree.Nodes.Length; node++)
        {
            if (FormOf(node) is not null)
            {
                int[] parts = Tree.ChildrenOf(node);
                for (int i = 0; i < parts.Length; i++)
                    _lazyParts.Add(parts[i], (node, i));
            }
        }

        for (int node = 0; node < Tree.Nodes.Length; node++)
        {
            Emit(node);
            if (_lazyParts.TryGetValue(node, out (int Parent, int Ordinal) part))
                EmitBetween(part.Parent, part.Ordinal);
        }
    }

    private void Emit(int node)
    {
        if (FormOf(node) is not null)
        {
            foreach (int waiting in _waiting.GetValueOrDefault(node) ?? [])
                Aim(waiting, _instructions.Count);
            return;
        }

        SyntaxNode syntax = Tree.Nodes[node];
        switch (syntax.Kind)
        {
            case SyntaxKind.Number:
                Add(Operation.Number, node, _constants.Count);
                _constants.Add(NumberText.Read(Tree.TokenText(node)));
                break;
            case SyntaxKind.Truth:
                Add(Operation.Truth, node, Keywords.IsTrue(Tree.TokenText(node)) ? 1 : 0);
                break;
            case SyntaxKind.Name:
                Add(Operation.Load, node, _bound.Slots[node]);
                break;
            case SyntaxKind.Call when _bound.Functions[node]!.Form == FunctionForm.IsMissing:
                Add(Operation.TestMissing, node);
                break;
            case SyntaxKind.Call:
                Add(Operation.Call, node, _functions.Count, syntax.Children);
                _functions.Add(_bound.Functions[node]!);
                break;
            default:
                Add(Operations.Of(syntax.Kind), node);
                break;
        }
    }

    // After part number ordinal of a lazy node: where to go from here.
    private void EmitBetween(int parent, int ordinal)
    {
        switch (FormOf(parent), ordinal)
        {
            case (LazyForm.Choice, 0):
                WaitForEnd(parent, Add(Operation.Branch, parent));
                break;
            case (LazyForm.Choice, 1):
                WaitForEnd(parent, Add(Operation.Jump, parent));
                AimBranch(parent, _instructions.Count);
                break;
            case (LazyForm.And, 0):
                WaitForEnd(parent, Add(Operation.KeepUnlessTrue, parent));
                break;
            case (LazyForm.Or, 0):
                WaitForEnd(parent, Add(Operation.KeepUnlessFalse, parent));
                break;
            case (LazyForm.IfMissing, 0):
                WaitForEnd(parent, Add(Operation.KeepUnlessMissing, parent));
                break;
            case (LazyForm.Divide, 1):
                WaitForEnd(parent, Add(Operation.DivideUnlessZero, parent));
                break;
        }
    }

    private int Add(Operation operation, int node, int a = 0, int b = 0)
    {
        _instructions.Add(new(operation, a, b, node));
        return _instructions.Count - 1;
    }

    private void WaitForEnd(int parent, int instruction)
    {
        if (!_waiting.TryGetValue(parent, out List<int>? waiting))
            _waiting.Add(parent, waiting = []);
        waiting.Add(instruction);
    }

    private void Aim(int instruction, int target)
    {
        Instruction waiting = _instructions[instruction];
        _instructions[instruction] = waiting.Operation == Operation.Branch ? waiting with { B = target } : waiting with { A = target };
    }

    private void AimBranch(int parent, int target)
    {
        int branch = _waiting[parent][0];
        _instructions[branch] = _instructions[branch] with { A = target };
    }

    private LazyForm? FormOf(int node) => (Tree.Nodes[node].Kind, _bound.Functions[node]?.Form) switch
    {
        (SyntaxKind.Choice, _) or (SyntaxKind.Call, FunctionForm.If) => LazyForm.Choice,
        (SyntaxKind.And, _) => LazyForm.And,
        (SyntaxKind.Or, _) => LazyForm.Or,
        (SyntaxKind.Call, FunctionForm.IfMissing) => LazyForm.IfMissing,
        (SyntaxKind.Call, FunctionForm.Divide) => LazyForm.Divide,
        _ => null,
    };

    // As if nothing were lazy: a skipped part only makes the stack shorter.
    private int StackSize()
    {
        int depth = 0;
        int most = 0;
        foreach (SyntaxNode node in Tree.Nodes)
        {
            depth += 1 - node.Children;
            most = Math.Max(most, depth);
        }

        return most;
    }

    private enum LazyForm
    {
        Choice,
        And,
        Or,
        IfMissing,
        Divide,
    }
}
