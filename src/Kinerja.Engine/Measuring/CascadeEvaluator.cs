using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Measuring;

/// <summary>Evaluates every indicator of a cascade once, those that others use first.</summary>
internal sealed class CascadeEvaluator
{
    private const int PathShown = 10;

    private readonly CascadeIndex _index;
    private readonly CascadeIndex _named;
    private readonly WordedPlan _worded;
    private readonly WordedFindings _words;
    private readonly ReportedValues _values;
    private readonly Func<Formula, Result<CompiledFormula>> _compile;
    private readonly IndicatorResult?[] _results;
    private readonly bool[] _isOpen;

    /// <param name="index">The cascade.</param>
    /// <param name="worded">Its formulas that stand in words only.</param>
    /// <param name="named">The cascade with the variables that only those name.</param>
    /// <param name="values">What was reported, by the places of that.</param>
    /// <param name="compile">Compiles a formula; asked as often as the formula is needed.</param>
    public CascadeEvaluator(CascadeIndex index, WordedPlan worded, CascadeIndex named, ReportedValues values, Func<Formula, Result<CompiledFormula>> compile)
    {
        _index = index;
        _named = named;
        _worded = worded;
        _words = new(index);
        _values = values;
        _compile = compile;
        _results = new IndicatorResult?[index.Cascade.Indicators.Count];
        _isOpen = new bool[_results.Length];
    }

    /// <summary>One result for each indicator.</summary>
    public ValueList<IndicatorResult> Evaluate(CancellationToken cancellation)
    {
        for (int place = 0; place < _results.Length; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            EvaluateFrom(place);
        }

        return [.. _results.Select(result => result!)];
    }

    // A chain of formulas may be a million long, so what waits for others waits in a list and not on the thread's stack.
    private void EvaluateFrom(int start)
    {
        var path = new Stack<int>([start]);
        while (path.TryPeek(out int place))
        {
            if (_results[place] is not null)
            {
                path.Pop();
                continue;
            }

            _isOpen[place] = true;
            int? next = FirstUnknownUse(place);
            if (next is { } used && _isOpen[used])
                CloseCircle(path, used);
            else if (next is { } unknown)
                path.Push(unknown);
            else
                Finish(path.Pop());
        }
    }

    private void Finish(int place)
    {
        _results[place] = ResultOf(place);
        _isOpen[place] = false;
    }

    private int? FirstUnknownUse(int place)
    {
        if (CompiledAt(place) is not { } compiled || !compiled.TryGetValue(out CompiledFormula? formula))
            return null;
        foreach (string name in formula.Variables)
        {
            if (UsedIndicator(place, name) is { } used && _results[used] is null)
                return used;
        }

        return null;
    }

    // A name means a variable first; an indicator's code only where there is no such variable, and never where it was read from words.
    private int? UsedIndicator(int place, string name) =>
        !TryFindVariable(place, name, out _) && _index.TryFindIndicator(name, out int used) ? used : null;

    // Variables that only words name are seen by what was read, not by expressions.
    private bool TryFindVariable(int place, string name, out int variable) =>
        (_worded.IsUsed(place) ? _named : _index).TryFindVariable(name, _index.Cascade.Indicators[place].Owner, out variable);

    private void CloseCircle(Stack<int> path, int first)
    {
        List<int> circle = [.. path.TakeWhile(place => place != first).Append(first).Reverse()];
        string shown = string.Join(" → ", circle.Take(PathShown).Select(CodeOf))
            + (circle.Count > PathShown ? $" → … ({circle.Count - PathShown}) → " : " → ") + CodeOf(first);
        foreach (int place in circle)
        {
            DiagnosticLocation location = AtFormula(place, new(0, ExpressionOf(place).Length));
            Fail(place, new Diagnostic(FormulaDiagnostics.DependsOnItself, location, ("code", CodeOf(place)), ("path", shown)));
            _isOpen[place] = false;
        }
    }

    private IndicatorResult ResultOf(int place)
    {
        Indicator indicator = _index.Cascade.Indicators[place];
        FormulaReading? reading = _worded.ReadingAt(place);
        IndicatorValue? reported = _values.OfIndicator(place);
        // What somebody reported counts before what was read into somebody's words.
        if (CompiledAt(place) is not { } compiled || (reading is not null && reported is not null))
            return new() { Indicator = indicator, Status = reported is null ? IndicatorStatus.NoFormula : IndicatorStatus.Value, Reported = reported, Reading = reading };

        if (!compiled.TryGetValue(out CompiledFormula? formula))
            return new() { Indicator = indicator, Status = IndicatorStatus.InvalidFormula, Diagnostics = compiled.Diagnostics, Reading = reading };
        var inputs = new decimal?[formula.Variables.Count];
        FormulaResult result = Compute(place, formula, inputs);
        return new()
        {
            Indicator = indicator,
            Status = StatusOf(result),
            Computed = result,
            Inputs = [.. inputs],
            Reading = reading,
            Diagnostics = reading is null ? [] : [_words.Read(place, reading)],
        };
    }

    private FormulaResult Compute(int place, CompiledFormula formula, decimal?[] row)
    {
        bool[] isApproximate = new bool[row.Length];
        var deeper = new Dictionary<string, ValueList<string>>();
        for (int i = 0; i < row.Length; i++)
        {
            string name = formula.Variables[i];
            if (TryFindVariable(place, name, out int variable))
                row[i] = _values.OfVariable(variable);
            else if (UsedIndicator(place, name) is { } used)
            {
                if (_results[used] is not { Status: IndicatorStatus.Value or IndicatorStatus.Missing or IndicatorStatus.NoFormula } known)
                    return FormulaResult.Failed(formula.Type, new(FormulaDiagnostics.DependencyFailed, AtFormula(place, SpanOf(formula, name)), ("code", name)));
                row[i] = NumberOf(known);
                isApproximate[i] = row[i] is not null && known.Computed is { IsApproximate: true };
                deeper[name] = known.Computed?.MissingVariables ?? [];
            }
        }

        FormulaResult result = formula.Evaluate(row, isApproximate);
        if (result.Status != FormulaStatus.Missing)
            return result;
        // What is missing below a used indicator is what people have to look for, not that indicator's code.
        IEnumerable<string> names = result.MissingVariables.SelectMany(name => deeper.TryGetValue(name, out ValueList<string>? below) && below.Count > 0 ? below : [name]);
        return FormulaResult.Missing(formula.Type, [.. names.Distinct()]);
    }

    private static decimal? NumberOf(IndicatorResult result) => result switch
    {
        { Computed: { HasValue: true, Type: FormulaType.Number } computed } => computed.Value,
        { Reported: NumberValue reported } => reported.Number,
        _ => null,
    };

    private static IndicatorStatus StatusOf(FormulaResult result) => result.Status switch
    {
        FormulaStatus.Missing => IndicatorStatus.Missing,
        FormulaStatus.Failed => IndicatorStatus.Failed,
        _ => IndicatorStatus.Value,
    };

    private void Fail(int place, Diagnostic failure) => _results[place] = new()
    {
        Indicator = _index.Cascade.Indicators[place],
        Status = IndicatorStatus.Failed,
        Computed = FormulaResult.Failed(FormulaType.Number, failure),
    };

    private Result<CompiledFormula>? CompiledAt(int place) => FormulaAt(place) is { Expression.Length: > 0 } formula ? _compile(formula) : null;

    private DiagnosticLocation AtFormula(int place, TextSpan span) => DiagnosticLocation.InFormula(ExpressionOf(place), span) with
    {
        Pointer = WordedFormulas.PointerOf(_index.Cascade.Indicators[place], place),
        Code = CodeOf(place),
    };

    private static TextSpan SpanOf(CompiledFormula formula, string name) => formula.Facts.References.First(reference => NameKey.Of(reference.Name) == NameKey.Of(name)).Span;

    private string CodeOf(int place) => _index.Cascade.Indicators[place].Code;

    private string ExpressionOf(int place) => FormulaAt(place)?.Expression ?? "";

    private Formula? FormulaAt(int place)
    {
        Indicator indicator = _index.Cascade.Indicators[place];
        return _worded.IsUsed(place) ? WordedFormulas.FormulaOf(indicator, _worded.ReadingAt(place)!) : indicator.Formula;
    }
}
