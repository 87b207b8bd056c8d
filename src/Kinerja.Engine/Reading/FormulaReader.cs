using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Judging;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Sections;
using Kinerja.Reading.Words;

namespace Kinerja.Reading;

/// <summary>Reads formulas the way officials wrote them: prose, drawn fractions, LaTeX, HTML, damage.</summary>
/// <remarks>
/// Never throws for a text, never guesses quietly: what was assumed is a finding, and a text that can be read in several ways
/// comes back with all of them. Time and memory are linear in the text. Pure, immutable, safe to use from several threads.
/// </remarks>
public sealed class FormulaReader
{
    private readonly FormulaCompiler _compiler;
    private readonly FormulaLimits _limits;

    internal FormulaReader(FormulaCompiler compiler, FormulaLimits limits)
    {
        _compiler = compiler;
        _limits = limits;
    }

    /// <summary>Reads the text of a formula cell.</summary>
    /// <param name="text">The text as written, markup included.</param>
    /// <param name="context">What is known about the indicator; null for nothing.</param>
    /// <returns>The reading; for a text that is not understood it says why.</returns>
    public FormulaReading Read(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= ReadingContext.None;
        if (text.Length > _limits.MaxLength)
            return TooLong(text);
        var assembly = new ReadingAssembly(text, context, _compiler);
        List<Section> sections = TextSections.Split(GluedWords.Split(TextLexer.Tokens(text)));
        return new ReadingChoice(assembly, sections).Choose();
    }

    private FormulaReading TooLong(string text) => new()
    {
        Text = text,
        Outcome = ReadingOutcome.NotUnderstood,
        Reason = RefusalReason.Damaged,
        Diagnostics = [new(ReadingDiagnostics.TooLong, new() { Span = new(_limits.MaxLength, text.Length - _limits.MaxLength) }, ("length", text.Length), ("limit", _limits.MaxLength))],
    };
}
