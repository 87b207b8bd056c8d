using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading.Defects;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Sections;

namespace Kinerja.Reading.Judging;

/// <summary>Puts a reading together: names, factor, alternatives, parts, findings.</summary>
internal sealed class ReadingAssembly(string text, ReadingContext context, FormulaCompiler compiler)
{
    private static readonly LocalizedText s_literal = new("menurut tulisan, tanpa kurung", "by the letter, without brackets");
    private static readonly LocalizedText s_withoutFactor = new("tanpa faktor 100", "without the factor 100");
    private static readonly LocalizedText s_earlierSide = new("menurut persamaan sebelumnya", "by the equation before it");

    private Expectation? _expectation;

    public string Text => text;

    public List<string> IndicatorWords { get; } = WordsOf(context.Indicator);

    public Expectation Expectation => _expectation ??= Expectation.Of(context, IndicatorWords);

    public List<Section> Sections { get; set; } = [];

    /// <summary>What was noticed while the statements were read; a refusal tells it too.</summary>
    public List<Diagnostic> Noticed { get; } = [];

    public FormulaReading Formula(Candidate candidate, Dictionary<string, List<TextToken>> meanings, List<ReadNode> earlier)
    {
        Assumptions assumptions = candidate.Assumptions;
        ReadNode literal = PercentWeights.Resolve(Symbols.Replace(candidate.Root, meanings));
        if (Symbols.AnyUnexplained(literal))
            return Refuse(RefusalReason.Undefined, literal);
        if (!Shapes.Divides(literal) && ReadTree.Phrases(literal).Count() == 1
            && PhraseJudge.IsIssued([.. Sections.Where(section => section.Kind == SectionKind.Body).SelectMany(section => section.Tokens)]) is { } word)
            return Phrase(new(ReadingOutcome.ExternalValue, RefusalReason.ExternalValue, word, candidate.Statement.Tokens), []);
        if (Plausibility.Doubt(literal) is not RefusalReason.None and var doubt)
            return Refuse(doubt);
        ReadNode root = MissingBrackets.Add(literal);
        var alternatives = new List<(ReadNode Root, LocalizedText Because)>();
        if (root != literal)
            alternatives.Add((literal, s_literal));
        if (IsShareless(root))
            return Refuse(RefusalReason.Incomplete, root);
        if ((Expectation.Percentage || assumptions.SaysPercentage) && root is BinaryNode { Operator: OperatorKind.Divide }
            && !ReadTree.Nodes(root).Any(node => node is NumberNode number && Factors.IsUsual(number.Value)))
        {
            alternatives.Add((root, s_withoutFactor));
            root = new BinaryNode(OperatorKind.Multiply, root, new NumberNode(new(root.Span.End, 0), 100, false, null, ""));
            assumptions.Add(ReadingDiagnostics.AssumedFactor, candidate.Root.Span);
        }

        alternatives.AddRange(earlier.Select(side => (PercentWeights.Resolve(side), s_earlierSide)));
        var names = new VariableNames();
        string expression = ExpressionText.Of(root, names.NameOf);
        if (root != literal && root is not BinaryNode { Right: NumberNode { Span.Length: 0 } })
            assumptions.Add(ReadingDiagnostics.AssumedBrackets, candidate.Root.Span, ("reading", expression));
        if (!compiler.Compile(expression, null).IsSuccess)
            return Refuse(RefusalReason.Damaged);
        AddInlineValues(candidate, assumptions);
        AddAmbiguousNumbers(root, assumptions);
        DefectChecks.Run(new(root, [], Sections, context, assumptions, compiler));
        return new FormulaReading
        {
            Text = text,
            Outcome = root is PhraseNode ? ReadingOutcome.Count : ReadingOutcome.Formula,
            Shape = Shapes.Of(root),
            Expression = expression,
            Variables = names.All,
            Factor = root is BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode factor } ? factor.Value : null,
            Unit = Units.Of(root, context, Expectation.Percentage || assumptions.SaysPercentage),
            Decimals = DeclaredDecimals.In(AllTokens()),
            Parts = ReadingParts.Of(root, candidate.Statement, Sections),
            Alternatives = [.. alternatives.Select(alternative => Alternative(alternative.Root, alternative.Because)).Where(alternative => alternative.Expression != expression && compiler.Compile(alternative.Expression, null).IsSuccess)],
            Diagnostics = InOrder(assumptions),
            Confidence = Confidence.Of(root, assumptions, Sections.Count(section => section.Kind == SectionKind.Body) - 1),
        };
    }

    public FormulaReading Phrase(PhraseVerdict verdict, List<Section> ignored)
    {
        var assumptions = new Assumptions(text);
        foreach (Section section in ignored)
            assumptions.Add(ReadingDiagnostics.ForeignText, section.Span, ("text", new Phrase(section.Tokens).Label));
        if (verdict.Outcome == ReadingOutcome.NotUnderstood)
            return Refuse(verdict.Reason);
        if (verdict.Outcome == ReadingOutcome.ExternalValue)
        {
            assumptions.Add(ReadingDiagnostics.ExternalValue, new Phrase(verdict.Tokens).Span, ("word", verdict.Word));
            DefectChecks.Run(new(null, verdict.Tokens, Sections, context, assumptions, compiler));
            return new FormulaReading
            {
                Text = text,
                Outcome = ReadingOutcome.ExternalValue,
                Reason = RefusalReason.ExternalValue,
                Diagnostics = InOrder(assumptions),
                Confidence = 0.9,
            };
        }

        var names = new VariableNames();
        List<TextToken> tokens = verdict.Tokens.FindAll(token => !token.Is(TextTokenKind.Sigma));
        List<TextToken> phrase = PhraseTrimmer.Trim(tokens);
        if (phrase.Count == 0)
            return Refuse(RefusalReason.NoFormula);
        var root = new PhraseNode(new Phrase(phrase));
        string expression = ExpressionText.Of(root, names.NameOf);
        DefectChecks.Run(new(root, [], Sections, context, assumptions, compiler));
        return new FormulaReading
        {
            Text = text,
            Outcome = ReadingOutcome.Count,
            Shape = FormulaShape.Count,
            Expression = expression,
            Variables = names.All,
            Unit = Units.Of(new PhraseNode(new Phrase(tokens)), context, isPercentage: false),
            Parts = [new(ReadingPartKind.Variable, new Phrase(tokens).Span)],
            Diagnostics = InOrder(assumptions),
            Confidence = Confidence.Of(new PhraseNode(new Phrase(tokens)), assumptions, ignored.Count),
        };
    }

    public FormulaReading Refuse(RefusalReason reason, ReadNode? literal = null)
    {
        var assumptions = new Assumptions(text);
        assumptions.Add(ReadingDiagnostics.NotUnderstood, new(0, text.Length), ("reason", Refusals.Sentence(reason)));
        return new FormulaReading
        {
            Text = text,
            Outcome = reason == RefusalReason.SeveralFormulas ? ReadingOutcome.SeveralFormulas : ReadingOutcome.NotUnderstood,
            Reason = reason,
            Alternatives = literal is not null && Alternative(literal, s_literal) is var candidate
                && compiler.Compile(candidate.Expression, null).IsSuccess ? [candidate] : [],
            Diagnostics = [.. InOrder(assumptions), .. Noticed],
        };
    }

    public FormulaReading RefuseSeveral(int count)
    {
        var assumptions = new Assumptions(text);
        assumptions.Add(ReadingDiagnostics.SeveralFormulas, new(0, text.Length), ("count", count));
        return Refuse(RefusalReason.SeveralFormulas) with { Diagnostics = InOrder(assumptions) };
    }

    private static List<string> WordsOf(string indicator) =>
        PhraseWords.Of(StatementHead.WithoutListMark(TextLexer.Tokens(indicator)), withBrackets: true);

    private static ReadingAlternative Alternative(ReadNode root, LocalizedText because)
    {
        var names = new VariableNames();
        string expression = ExpressionText.Of(root, names.NameOf);
        return new(expression, names.All, because);
    }

    // "jumlah kegiatan x 100 %": a percentage of what?
    private static bool IsShareless(ReadNode root) =>
        root is BinaryNode { Operator: OperatorKind.Multiply, Left: PhraseNode, Right: NumberNode factor } && Factors.IsUsual(factor.Value);

    private void AddInlineValues(Candidate candidate, Assumptions assumptions)
    {
        foreach (TextSpan span in candidate.Statement.Parts.InlineValues)
            assumptions.Add(ReadingDiagnostics.InlineValue, span, ("value", Slice(span)));
    }

    private void AddAmbiguousNumbers(ReadNode root, Assumptions assumptions)
    {
        foreach (ReadNode node in ReadTree.Nodes(root))
        {
            if (node is NumberNode { OtherValue: { } other } number && !Factors.IsUsual(number.Value))
                assumptions.Add(ReadingDiagnostics.AmbiguousNumber, number.Span, ("number", Slice(number.Span)), ("value", number.Value), ("other", other));
        }
    }

    private List<TextToken> AllTokens() => [.. Sections.SelectMany(section => section.Tokens)];

    private string Slice(TextSpan span) => text.Substring(span.Start, span.Length);

    private static ValueList<Diagnostic> InOrder(Assumptions assumptions) =>
        [.. assumptions.Findings.OrderBy(finding => finding.Location.Span?.Start ?? 0)];
}
