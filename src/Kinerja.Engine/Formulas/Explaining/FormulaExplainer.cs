using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>Turns what an evaluation noted into steps. The nodes stand in order of evaluation already, so every pass is a loop.</summary>
internal sealed class FormulaExplainer
{
    private readonly BoundFormula _bound;
    private readonly SyntaxTree _tree;
    private readonly Cell?[] _cells;
    private readonly int[] _parents;
    private readonly int[] _depths;
    private readonly bool[] _isApproximate;
    private readonly SpokenNames _names;

    private FormulaExplainer(BoundFormula bound, EvaluationTrace trace, SpokenNames names)
    {
        _bound = bound;
        _tree = bound.Tree;
        _names = names;
        _cells = new Cell?[_tree.Nodes.Length];
        _parents = new int[_tree.Nodes.Length];
        _depths = new int[_tree.Nodes.Length];
        _isApproximate = new bool[_tree.Nodes.Length];
        FillIn(trace);
    }

    public static FormulaExplanation Explain(BoundFormula bound, EvaluationTrace trace, FormulaResult result, int? decimals, FormulaLabels labels)
    {
        var names = new SpokenNames(labels);
        var explainer = new FormulaExplainer(bound, trace, names);
        return new()
        {
            Formula = bound.Tree.Text,
            Result = result,
            Steps = [.. explainer.Steps(), .. explainer.Rounding(result, decimals)],
            Summary = SummarySentence.Of(bound, explainer._cells, result, names),
        };
    }

    private void FillIn(EvaluationTrace trace)
    {
        for (int node = 0; node < _cells.Length; node++)
        {
            // A choice that came to its last part passes on what that part came to.
            _cells[node] = trace[node] ?? (_tree.Nodes[node].Children > 0 ? _cells[node - 1] : null);
            _isApproximate[node] = trace.IsApproximation(node) || _tree.ChildrenOf(node).Any(child => _isApproximate[child]);
        }

        _parents[_tree.Root] = -1;
        for (int node = _tree.Root; node >= 0; node--)
        {
            int[] children = _tree.ChildrenOf(node);
            for (int i = 0; i < children.Length; i++)
            {
                _parents[children[i]] = node;
                _depths[children[i]] = _depths[node] + (i == 0 && IsChain(node, children[0]) ? 0 : 1);
            }
        }
    }

    private IEnumerable<FormulaStep> Steps()
    {
        for (int node = 0; node < _cells.Length; node++)
        {
            int parent = _parents[node];
            if (_cells[node] is { } cell)
                yield return StepOf(node, cell);
            else if (_cells[parent] is not null)
                yield return Step(node, FormulaStepKind.Skipped) with { Note = StepNotes.WhySkipped(Parts(parent), node) };
        }
    }

    private FormulaStep StepOf(int node, Cell cell)
    {
        FormulaStep step = Step(node, KindOf(node)) with
        {
            Substitution = Substitution.Of(_bound, node, _cells, _isApproximate),
            Note = StepNotes.Of(Parts(node), _names),
            IsApproximate = cell.HasValue && _isApproximate[node],
        };
        switch (cell.Kind)
        {
            case CellKind.Number:
                (decimal? value, string fraction) = ExactNumber.Of(cell.Number);
                return step with { Value = value, Fraction = fraction };
            case CellKind.Missing:
                return step with { MissingVariables = [.. cell.MissingSlots.Select(slot => _bound.Variables[slot])] };
            case CellKind.Failed:
                return step with { Failure = cell.Failure, Note = StepNotes.OfFailure(Parts(node), cell.Failure) };
            default:
                return step with { Condition = cell.Kind == CellKind.True };
        }
    }

    private IEnumerable<FormulaStep> Rounding(FormulaResult result, int? decimals)
    {
        Cell whole = _cells[_tree.Root]!.Value;
        if (whole.Kind != CellKind.Number)
            yield break;
        (decimal? before, string fraction) = ExactNumber.Of(whole.Number);
        if (decimals is null && fraction.Length == 0)
            yield break;
        FormulaStep step = Step(_tree.Root, FormulaStepKind.Rounding) with { Span = new(0, _tree.Text.Length), Substitution = ShownNumber.Of(before, fraction, result.IsApproximate) };
        yield return result.HasValue
            ? step with { Value = result.Value, IsApproximate = result.IsApproximate, Note = StepNotes.HowRounded(decimals) }
            : step with { Failure = result.Failure, Note = new(result.Failure!.GetMessage(Language.Indonesian), result.Failure.GetMessage(Language.English)) };
    }

    private FormulaStep Step(int node, FormulaStepKind kind) =>
        new() { Formula = _tree.Text, Span = SpanOf(node), Kind = kind, Depth = _depths[node] };

    // A name or number in needless brackets is still that name or number.
    private TextSpan SpanOf(int node) => _tree.Nodes[node].Kind is SyntaxKind.Name or SyntaxKind.Number or SyntaxKind.Truth ? _tree.Nodes[node].Token : _tree.Nodes[node].Span;

    private NodeParts Parts(int node) => new(_bound, node, _cells);

    private bool IsChain(int node, int left) => Rank(_tree.Nodes[node].Kind) is { } rank && rank == Rank(_tree.Nodes[left].Kind);

    private static SyntaxKind? Rank(SyntaxKind kind) => kind switch
    {
        SyntaxKind.Add or SyntaxKind.Subtract => SyntaxKind.Add,
        SyntaxKind.Multiply or SyntaxKind.Divide or SyntaxKind.Modulo => SyntaxKind.Multiply,
        SyntaxKind.And or SyntaxKind.Or => kind,
        _ => null,
    };

    private FormulaStepKind KindOf(int node) => (_tree.Nodes[node].Kind, _bound.Functions[node]?.Form) switch
    {
        (SyntaxKind.Name, _) => FormulaStepKind.Input,
        (SyntaxKind.Number or SyntaxKind.Truth, _) => FormulaStepKind.Constant,
        (SyntaxKind.And or SyntaxKind.Or or SyntaxKind.Not, _) => FormulaStepKind.Logic,
        ( >= SyntaxKind.Equal and <= SyntaxKind.GreaterOrEqual, _) => FormulaStepKind.Comparison,
        (SyntaxKind.Choice, _) or (SyntaxKind.Call, FunctionForm.If or FunctionForm.IfMissing) => FormulaStepKind.Choice,
        (SyntaxKind.Call, _) => FormulaStepKind.Function,
        _ => FormulaStepKind.Operation,
    };
}
