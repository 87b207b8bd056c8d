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
/// <param name="cancellation">Stops the work between two indicators.</param>
internal sealed class FormulaSurvey(
    CascadeIndex index, Func<Indicator, PieceReadings, CompiledFacts> compile, WordedFormulas? worded, List<Diagnostic> findings, CancellationToken cancellation)
{
    private readonly WordedFindings _words = new(index);
    private readonly PieceReadings _readings = new();
    private readonly Dictionary<(string Text, ReadingContext Context), FormulaReading> _beside = [];
    private readonly Dictionary<Spelling, (int Number, ValueList<Diagnostic> Diagnostics)> _compiled = [];

    /// <summary>The formulas that there are to compute with, and whose they are; surveyed as far as anybody asks.</summary>
    public FormulaTable Table => new(index.Cascade.Indicators.Count, Take);

    private void Take(FormulaTable table, int first, int end)
    {
        Cascade cascade = index.Cascade;
        for (int place = first; place < end; place++)
        {
            cancellation.ThrowIfCancellationRequested();
            Indicator indicator = cascade.Indicators[place];
            if (worded?.Read(index, place) is { } reading)
            {
                findings.AddRange(_words.Of(place, reading));
                if (!reading.IsUnambiguous)
                    continue;
                indicator = indicator with { Formula = WordedFormulas.FormulaOf(indicator, reading) };
            }
            else if (worded?.ReadBeside(index, place, _beside) is { } written)
            {
                findings.AddRange(_words.Beside(place, written));
            }

            if (indicator.Formula is not { } formula || string.IsNullOrWhiteSpace(formula.Expression))
                continue;
            var key = new Spelling(formula.Expression, formula.Decimals);
            if (!_compiled.TryGetValue(key, out (int Number, ValueList<Diagnostic> Diagnostics) found))
            {
                CompiledFacts facts = compile(indicator, _readings);
                _compiled.Add(key, found = (facts.Facts is null ? -1 : table.Add(facts.Facts), facts.Diagnostics));
            }

            table.Give(place, found.Number);
            foreach (Diagnostic diagnostic in found.Diagnostics)
                findings.Add(Relocated(diagnostic, WordedFormulas.PointerOf(cascade.Indicators[place], place), indicator.Code));
        }
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
        public override int GetHashCode() => Expression.GetHashCode(StringComparison.Ordinal);
    }
}
