using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Parsing;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades;

/// <summary>Compiles the formulas of a cascade, equal ones once, reads those in words, and says of each indicator what was found.</summary>
/// <param name="index">The cascade.</param>
/// <param name="compile">Compiles the formula of an indicator that has an expression, with what was read before.</param>
/// <param name="worded">Reads formulas that stand in words only; null to leave them.</param>
/// <param name="findings">Takes what is found.</param>
/// <param name="cancellation">Stops the work between two stretches, and before a formula is compiled or read.</param>
internal sealed class FormulaSurvey(
    CascadeIndex index, Func<Indicator, PieceReadings, CompiledFacts> compile, WordedFormulas? worded, List<Diagnostic> findings, CancellationToken cancellation)
{
    private readonly WordedFindings _words = new(index);
    private readonly PieceReadings _readings = new();
    private readonly Dictionary<(string Text, ReadingContext Context), FormulaReading> _beside = [];
    private readonly Dictionary<Spelling, int> _places = []; // in the list of what was compiled
    private readonly List<(Spelling Spelling, int Number, ValueList<Diagnostic> Diagnostics)> _compiled = [];
    private int _next;

    /// <summary>The formulas that there are to compute with, and whose they are; surveyed as far as anybody asks.</summary>
    public FormulaTable Table => new(index.Cascade.Indicators.Count, Take);

    private void Take(FormulaTable table, int first, int end)
    {
        cancellation.ThrowIfCancellationRequested();
        for (int place = first; place < end; place++)
        {
            if (index.Cascade.Indicators[place] is not { Formula: { } formula } indicator)
                continue;
            if (string.IsNullOrWhiteSpace(formula.Expression))
                TakeWords(table, place, indicator, formula);
            else
                TakeExpression(table, place, indicator, formula);
        }
    }

    private void TakeWords(FormulaTable table, int place, Indicator indicator, Formula formula)
    {
        cancellation.ThrowIfCancellationRequested();
        if (worded is null || string.IsNullOrWhiteSpace(formula.Text))
            return;
        FormulaReading reading = worded.Read(index, indicator);
        findings.AddRange(_words.Of(place, reading));
        if (!reading.IsUnambiguous)
            return;
        Formula read = WordedFormulas.FormulaOf(indicator, reading);
        if (!string.IsNullOrWhiteSpace(read.Expression))
            Compile(table, place, indicator with { Formula = read }, read, isRead: true);
    }

    private void TakeExpression(FormulaTable table, int place, Indicator indicator, Formula formula)
    {
        if (worded is { ReadsBeside: true } && !string.IsNullOrWhiteSpace(formula.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(_words.Beside(place, worded.ReadBeside(index, indicator, _beside)));
        }

        Compile(table, place, indicator, formula, isRead: false);
    }

    private void Compile(FormulaTable table, int place, Indicator indicator, Formula formula, bool isRead)
    {
        var spelling = new Spelling(formula.Expression, formula.Decimals);
        // Where offices do the same work, their formulas come in the same order: mostly the next one need not be looked for.
        if (_next >= _compiled.Count || _compiled[_next].Spelling != spelling)
            _next = Find(spelling, indicator, table);
        (_, int number, ValueList<Diagnostic> diagnostics) = _compiled[_next++];
        table.Give(place, number, isRead);
        foreach (Diagnostic diagnostic in diagnostics)
            findings.Add(Relocated(diagnostic, WordedFormulas.PointerOf(index.Cascade.Indicators[place], place), indicator.Code));
    }

    private int Find(Spelling spelling, Indicator indicator, FormulaTable table)
    {
        if (_places.TryGetValue(spelling, out int place))
            return place;
        cancellation.ThrowIfCancellationRequested();
        CompiledFacts facts = compile(indicator, _readings);
        _compiled.Add((spelling, facts.Facts is null ? -1 : table.Add(facts.Facts), facts.Diagnostics));
        _places.Add(spelling, _compiled.Count - 1);
        return _compiled.Count - 1;
    }

    /// <summary>A finding of the compiler, which knows the formula only, as one about the formula of an indicator.</summary>
    public static Diagnostic Relocated(Diagnostic diagnostic, string pointer, string code) => diagnostic with
    {
        Location = diagnostic.Location with { Pointer = pointer, Code = code },
        // What was read from words does not stand in the document, so nothing can be replaced there.
        Fixes = pointer.EndsWith("/expression", StringComparison.Ordinal) ? [.. diagnostic.Fixes.Select(fix => fix.Under(pointer))] : [],
        RelatedLocations =
        [
            .. diagnostic.RelatedLocations.Select(
                related => related with { Location = related.Location with { Pointer = pointer, Code = code } }),
        ],
    };

    /// <summary>An expression and the decimals that it is rounded to; the text alone is hashed.</summary>
    private readonly record struct Spelling(string Expression, int? Decimals)
    {
        public override int GetHashCode() => (int)TextHash.Of(Expression);
    }
}
