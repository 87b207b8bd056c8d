using Kinerja.Diagnostics;
using Kinerja.Formulas.Fixing;

namespace Kinerja.Formulas;

/// <summary>Collects what is found while one formula is compiled.</summary>
internal sealed class FormulaFindings(string text)
{
    private const int Most = 100;
    private List<Diagnostic>? _diagnostics; // most formulas have nothing wrong with them
    private int _left;

    /// <summary>Whether anything that stops the compilation was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether further findings are counted and no longer kept, so that nothing need be made up for them.</summary>
    public bool IsFull => _diagnostics?.Count >= Most;

    public bool Any => _diagnostics is not null;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params DiagnosticArgument[] arguments) =>
        Add(new Diagnostic(descriptor, DiagnosticLocation.InFormula(text, span), arguments));

    /// <summary>A finding with what should probably stand there; null when nothing is known.</summary>
    public void AddFixable(DiagnosticDescriptor descriptor, TextSpan span, string? replacement, params DiagnosticArgument[] arguments) =>
        Add(new Diagnostic(descriptor, DiagnosticLocation.InFormula(text, span), arguments)
        {
            Fixes = replacement is null || IsFull ? [] : [FormulaFix.Suggest(text, span, replacement)],
        });

    /// <summary>A finding about a text that is too long to be carried along; its place alone is kept.</summary>
    public void AddWithoutText(DiagnosticDescriptor descriptor, TextSpan span, params DiagnosticArgument[] arguments) =>
        Add(new Diagnostic(descriptor, DiagnosticLocation.None with { Span = span }, arguments));

    /// <summary>A malformed place, described in a sentence.</summary>
    public void AddProblem(TextSpan span, string indonesian, string english, string? replacement = null) =>
        AddFixable(FormulaDiagnostics.Syntax, span, replacement, ("problem", new LocalizedText(indonesian, english)));

    /// <summary>The findings in order of place; of several at one place the first found comes first.</summary>
    public ValueList<Diagnostic> InOrder()
    {
        IEnumerable<Diagnostic> inOrder = (_diagnostics ?? []).OrderBy(diagnostic => diagnostic.Location.Span?.Start ?? 0);
        return _left == 0 ? [.. inOrder] : [.. inOrder, new(FormulaDiagnostics.MoreFindings, DiagnosticLocation.InFormula(text, new(text.Length, 0)), ("count", _left))];
    }

    // A text of 4,096 stray signs needs one page of findings, not 4,096; how many there are more is said in the end.
    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (!IsFull)
            (_diagnostics ??= []).Add(diagnostic);
        else
            _left++;
    }
}
