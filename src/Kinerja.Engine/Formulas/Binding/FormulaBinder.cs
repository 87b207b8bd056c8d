using Kinerja.Diagnostics;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Binding;

/// <summary>Resolves names and functions and checks types, all mistakes at once.</summary>
internal sealed class FormulaBinder
{
    private const int LongestPart = 40;

    private readonly SyntaxTree _tree;
    private readonly FunctionTable _functions;
    private readonly FormulaLimits _limits;
    private readonly FormulaFindings _findings;
    private readonly FormulaType?[] _types; // null where a mistake was reported already
    private readonly int[] _slots;
    private readonly FunctionEntry?[] _calls;
    private readonly VariableSlots _variables = new();

    private FormulaBinder(SyntaxTree tree, FunctionTable functions, FormulaLimits limits, FormulaFindings findings)
    {
        _tree = tree;
        _functions = functions;
        _limits = limits;
        _findings = findings;
        _types = new FormulaType?[tree.Nodes.Length];
        _slots = new int[tree.Nodes.Length];
        _calls = new FunctionEntry?[tree.Nodes.Length];
    }

    /// <summary>The bound formula; null when something is wrong, with findings that say what.</summary>
    public static BoundFormula? Bind(SyntaxTree tree, FunctionTable functions, FormulaLimits limits, FormulaFindings findings)
    {
        var binder = new FormulaBinder(tree, functions, limits, findings);
        binder.BindAll();
        if (findings.HasErrors)
            return null;
        FormulaType[] types = Array.ConvertAll(binder._types, type => type!.Value);
        return new(tree, types, binder._slots, binder._calls, binder._variables.Names);
    }

    /// <summary>Looks for unknown functions where a text is too malformed for a tree.</summary>
    public static void CheckFunctions(string text, List<Token> tokens, FunctionTable functions, FormulaFindings findings)
    {
        foreach (Token token in tokens)
        {
            // What follows a point would be a member of an object, and the point was reported.
            bool isMember = text.AsSpan(0, token.Span.Start).TrimEnd() is [.., '.'];
            string name = text.Substring(token.Span.Start, token.Span.Length);
            if (token.Kind == TokenKind.Function && !isMember && functions.Find(name) is null)
                ReportUnknownFunction(name, token.Span, functions, findings);
        }
    }

    private void BindAll()
    {
        for (int node = 0; node < _tree.Nodes.Length; node++)
        {
            _slots[node] = -1;
            _types[node] = _tree.Nodes[node].Kind switch
            {
                SyntaxKind.Number => FormulaType.Number,
                SyntaxKind.Truth => FormulaType.Condition,
                SyntaxKind.Name => BindName(node),
                SyntaxKind.Call => BindCall(node),
                SyntaxKind.Choice => BindChoice(_tree.ChildrenOf(node)),
                SyntaxKind.And or SyntaxKind.Or or SyntaxKind.Not => BindAll(node, FormulaType.Condition, FormulaType.Condition),
                >= SyntaxKind.Equal and <= SyntaxKind.GreaterOrEqual => BindComparison(node),
                _ => BindAll(node, FormulaType.Number, FormulaType.Number),
            };
        }

        if (_variables.Names.Count > _limits.MaxVariables)
            _findings.Add(FormulaDiagnostics.TooManyVariables, _tree.Nodes[_tree.Root].Span, ("limit", _limits.MaxVariables));
        _variables.ReportLookAlikes(_findings);
    }

    private FormulaType BindName(int node)
    {
        _slots[node] = _variables.SlotOf(_tree.Name(node), _tree.Nodes[node].Token);
        return FormulaType.Number;
    }

    private FormulaType? BindCall(int node)
    {
        int[] arguments = _tree.ChildrenOf(node);
        if (_functions.Find(_tree.TokenText(node)) is not { } function)
        {
            ReportUnknownFunction(_tree.TokenText(node).ToString(), _tree.Nodes[node].Token, _functions, _findings);
            return null;
        }

        _calls[node] = function;
        if (!function.Takes(arguments.Length))
        {
            _findings.Add(FormulaDiagnostics.ArgumentCount, _tree.Nodes[node].Span,
                ("function", function.Name), ("count", arguments.Length), ("expected", Expected(function)));
            return null;
        }

        if (function.Form == FunctionForm.If)
            return BindChoice(arguments);
        foreach (int argument in arguments)
        {
            // IsMissing only looks whether something is there; what it would be does not matter.
            if (function.Form != FunctionForm.IsMissing)
                Require(argument, FormulaType.Number);
        }

        return function.Form == FunctionForm.IsMissing ? FormulaType.Condition : FormulaType.Number;
    }

    private FormulaType? BindChoice(int[] parts)
    {
        Require(parts[0], FormulaType.Condition);
        if (_types[parts[1]] is { } type)
            Require(parts[2], type);
        return _types[parts[1]] ?? _types[parts[2]];
    }

    private FormulaType BindComparison(int node)
    {
        foreach (int operand in _tree.ChildrenOf(node))
        {
            if (IsComparison(operand))
                _findings.Add(FormulaDiagnostics.ChainedComparison, _tree.Nodes[node].Span, ("suggestion", Unchained(node, operand)));
            else
                Require(operand, FormulaType.Number);
        }

        return FormulaType.Condition;
    }

    private bool IsComparison(int node) => _tree.Nodes[node].Kind is >= SyntaxKind.Equal and <= SyntaxKind.GreaterOrEqual;

    // a < b < c is a < b and b < c; of a longer chain each finding tells its own two links.
    private string Unchained(int node, int chained)
    {
        bool isRight = _tree.ChildrenOf(node)[1] == chained;
        return isRight ? $"{Link(node)} and {Link(chained)}" : $"{Link(chained)} and {Link(node)}";
    }

    // A comparison with the nearer operand of whatever comparison stands on either side of it.
    private string Link(int node)
    {
        int[] operands = _tree.ChildrenOf(node);
        int left = IsComparison(operands[0]) ? _tree.ChildrenOf(operands[0])[1] : operands[0];
        int right = IsComparison(operands[1]) ? _tree.ChildrenOf(operands[1])[0] : operands[1];
        return $"{TextOf(left)}{CanonicalText.Sign(_tree.Nodes[node].Kind)}{TextOf(right)}";
    }

    private string TextOf(int node) => MessageText.Clean(_tree.Text.Substring(_tree.Nodes[node].Span.Start, _tree.Nodes[node].Span.Length), LongestPart);

    private FormulaType BindAll(int node, FormulaType operands, FormulaType result)
    {
        foreach (int operand in _tree.ChildrenOf(node))
            Require(operand, operands);
        return result;
    }

    private void Require(int node, FormulaType wanted)
    {
        if (_types[node] is { } found && found != wanted)
            _findings.Add(FormulaDiagnostics.TypeMismatch, _tree.Nodes[node].Span, ("expected", Word(wanted)), ("found", Word(found)));
    }

    private static void ReportUnknownFunction(string name, TextSpan place, FunctionTable functions, FormulaFindings findings)
    {
        string? nearest = findings.IsFull ? null : NearestName.Find(name, functions.Names);
        findings.AddFixable(FormulaDiagnostics.UnknownFunction, place, nearest, ("name", name), ("suggestion", NearestName.Sentence(nearest)));
    }

    private static LocalizedText Expected(FunctionEntry function) => function switch
    {
        { Group: > 1 } => new("pasangan nilai dan bobot", "pairs of value and weight"),
        _ when function.MinArguments == function.MaxArguments => LocalizedText.Of(function.MinArguments),
        _ => new($"{function.MinArguments} sampai {function.MaxArguments}", $"{function.MinArguments} to {function.MaxArguments}"),
    };

    private static LocalizedText Word(FormulaType type) => type == FormulaType.Number
        ? new("bilangan", "a number")
        : new("kondisi benar atau salah", "a true-or-false condition");
}
