using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>What a rule sees of a cascade, and where it reports.</summary>
/// <remarks>Belongs to one check and one thread; a rule does not keep it.</remarks>
public sealed class CascadeContext
{
    private readonly Func<int, FormulaFacts?> _formulas;
    private readonly Action<Diagnostic> _report;

    internal CascadeContext(CascadeIndex index, Func<int, FormulaFacts?> formulas, Action<Diagnostic> report, CancellationToken cancellation)
    {
        Index = index;
        _formulas = formulas;
        _report = report;
        Cancellation = cancellation;
    }

    /// <summary>The cascade under check.</summary>
    public Cascade Cascade => Index.Cascade;

    /// <summary>
    /// The cascade that names are suggested from. The one under check, but when that is only a slice around an edit: the one it was cut from.
    /// </summary>
    internal Cascade Whole => WholeOfSlice?.Invoke() ?? Cascade;

    /// <summary>What earlier checks of the same names found to suggest; null when nothing is remembered.</summary>
    internal ISuggestionMemory? Suggestions { get; init; }

    /// <summary>What the whole of a slice has; null when the cascade under check is whole.</summary>
    internal IWholePlan? WholePlan { get; init; }

    /// <summary>Gives the cascade that the one under check is a slice of; null when it is whole.</summary>
    internal Func<Cascade>? WholeOfSlice { private get; init; }

    /// <summary>Where the elements of a slice stand in the whole; null when the cascade under check is whole.</summary>
    internal SlicePlaces? Places { private get; init; }

    /// <summary>
    /// Whether findings at an element are asked for. Always, but at some elements of a slice; a rule may pass over those, and must when a
    /// finding there would cost much or count.
    /// </summary>
    internal bool IsAsked(ElementList list, int place) => Places?.IsAsked(list, place) ?? true;

    /// <summary>Finds its elements by code.</summary>
    public CascadeIndex Index { get; }

    /// <summary>Set when the caller no longer wants the answer; long rules look at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>What the engine derived once for all rules of the check; null until it is asked for.</summary>
    internal ICheckFacts? Facts { get; set; }

    /// <summary>What is known of an indicator's formula.</summary>
    /// <param name="indicator">The indicator's place in <see cref="Cascade.Indicators"/>.</param>
    /// <returns>
    /// Null when it has no expression or the expression does not compile. A formula in words only has facts when the engine
    /// computes with what it reads there; their names are those that the reader gave and need not be declared.
    /// </returns>
    public FormulaFacts? FormulaOf(int indicator) => _formulas(indicator);

    /// <summary>Whether what is known of an indicator's formula was read from its words.</summary>
    internal bool IsRead(int indicator) => Facts is { } facts
        ? facts.IsRead(indicator)
        : _formulas(indicator) is not null && string.IsNullOrWhiteSpace(Cascade.Indicators[indicator].Formula?.Expression);

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">Its kind, one of the rule's own.</param>
    /// <param name="location">Its place; make it with one of the <c>At</c> methods.</param>
    /// <param name="arguments">The values in its message.</param>
    public void Report(DiagnosticDescriptor descriptor, DiagnosticLocation location, params DiagnosticArgument[] arguments) =>
        Report(new Diagnostic(descriptor, location, arguments));

    /// <summary>Reports a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Report(Diagnostic diagnostic) => _report(diagnostic);

    /// <summary>A place at a member of the document itself.</summary>
    /// <param name="member">Such as <c>period</c> or <c>organization/parent</c>; empty for the whole document.</param>
    /// <returns>The location, with pointer and the organisation's code.</returns>
    public DiagnosticLocation AtDocument(string member = "") => new()
    {
        Pointer = member.Length == 0 ? "" : $"/{member}",
        Code = Cascade.Organization.Code,
    };

    /// <summary>A place at an indicator.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Indicators"/>.</param>
    /// <param name="member">The member below it, such as <c>name</c> or <c>supports/0/indicator</c>; empty for the indicator itself.</param>
    /// <returns>The location, with pointer and code.</returns>
    public DiagnosticLocation AtIndicator(int place, string member = "") => At("indicators", ElementList.Indicators, place, Cascade.Indicators[place].Code, member);

    /// <summary>A place at a node.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Nodes"/>.</param>
    /// <param name="member">The member below it; empty for the node itself.</param>
    /// <returns>The location, with pointer and code.</returns>
    public DiagnosticLocation AtNode(int place, string member = "") => At("nodes", ElementList.Nodes, place, Cascade.Nodes[place].Code, member);

    /// <summary>A place at a position.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Positions"/>.</param>
    /// <param name="member">The member below it; empty for the position itself.</param>
    /// <returns>The location, with pointer and code.</returns>
    public DiagnosticLocation AtPosition(int place, string member = "") => At("positions", ElementList.Positions, place, Cascade.Positions[place].Code, member);

    /// <summary>A place at an organisation unit.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Units"/>.</param>
    /// <param name="member">The member below it; empty for the unit itself.</param>
    /// <returns>The location, with pointer and code.</returns>
    public DiagnosticLocation AtUnit(int place, string member = "") => At("units", ElementList.Units, place, Cascade.Units[place].Code, member);

    /// <summary>A place at a variable.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Variables"/>.</param>
    /// <param name="member">The member below it; empty for the variable itself.</param>
    /// <returns>The location, with pointer and the variable's name as code.</returns>
    public DiagnosticLocation AtVariable(int place, string member = "") => At("variables", ElementList.Variables, place, Cascade.Variables[place].Name, member);

    /// <summary>A place inside an indicator's formula.</summary>
    /// <param name="place">The indicator's place in <see cref="Cascade.Indicators"/>.</param>
    /// <param name="span">The stretch of the expression.</param>
    /// <returns>The location, with pointer, code, the expression and the span. For a formula in words it points at the words and holds the expression that was read.</returns>
    public DiagnosticLocation AtExpression(int place, TextSpan span) => AtIndicator(place, IsRead(place) ? "formula/text" : "formula/expression") with
    {
        FormulaText = ExpressionOf(place),
        Span = span,
    };

    /// <summary>A place at the whole of an indicator's formula.</summary>
    internal DiagnosticLocation AtExpression(int place) => AtExpression(place, new(0, ExpressionOf(place).Length));

    private string ExpressionOf(int place) =>
        IsRead(place) ? _formulas(place)!.Expression : Cascade.Indicators[place].Formula?.Expression ?? "";

    private DiagnosticLocation At(string name, ElementList list, int place, string code, string member)
    {
        int inDocument = Places?.InWhole(list, place) ?? place;
        return new()
        {
            Pointer = member.Length == 0 ? $"/{name}/{inDocument}" : $"/{name}/{inDocument}/{member}",
            Code = code,
        };
    }
}
