using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Sections;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>What the checks for defects look at: the tree that was read, its phrases, the indicator's name, the text.</summary>
internal sealed class DefectContext
{
    private readonly Assumptions _findings;
    private readonly WordRoots _roots;

    /// <summary>Gathers what the checks need.</summary>
    /// <param name="root">The tree; null for a value from outside.</param>
    /// <param name="value">The tokens of a value from outside; empty for a formula.</param>
    /// <param name="sections">The sections of the text.</param>
    /// <param name="reading">What is known about the indicator.</param>
    /// <param name="findings">Gets the findings.</param>
    /// <param name="compiler">Computes the examples.</param>
    public DefectContext(ReadNode? root, List<TextToken> value, List<Section> sections, ReadingContext reading, Assumptions findings, FormulaCompiler compiler)
    {
        _findings = findings;
        Root = root;
        Sections = sections;
        Compiler = compiler;
        Name = new IndicatorName(reading.Indicator);
        Phrases = root is null ? [new CountedPhrase(new Phrase(value))] : [.. ReadTree.Phrases(root).DistinctBy(phrase => phrase.Span).Select(phrase => new CountedPhrase(phrase))];
        Fractions = root is null ? [] : [.. ReadTree.Nodes(root).OfType<BinaryNode>().Where(node => node.Operator == OperatorKind.Divide).Select(Fraction.Of).OfType<Fraction>()];
        NamesPercentage = reading.Unit.IsPercent || Name.IsPercentage;
        IsPercentage = NamesPercentage || findings.SaysPercentage || (root is not null && ReadTree.Nodes(root).Any(node => node is NumberNode { Value: 100 }));
        Words = new(Phrases.SelectMany(phrase => phrase.Words), StringComparer.Ordinal);
        // A word that a line break split is two words here.
        _roots = new([.. Words, .. Phrases.SelectMany(phrase => phrase.Words.Zip(phrase.Words.Skip(1), (first, second) => first + second))]);
        Span = root?.Span ?? Phrases[0].Span;
    }

    /// <summary>The tree; null for a value from outside.</summary>
    public ReadNode? Root { get; }

    public List<Section> Sections { get; }

    public FormulaCompiler Compiler { get; }

    public IndicatorName Name { get; }

    /// <summary>The phrases in the order of the expression; for a value from outside its one phrase.</summary>
    public List<CountedPhrase> Phrases { get; }

    /// <summary>The fractions whose two parts are single things.</summary>
    public List<Fraction> Fractions { get; }

    /// <summary>Whether the name or the unit says that the value is a percentage.</summary>
    public bool NamesPercentage { get; }

    /// <summary>Whether anything says that the value is a percentage, the factor included.</summary>
    public bool IsPercentage { get; }

    /// <summary>The words of all phrases.</summary>
    public HashSet<string> Words { get; }

    /// <summary>Where the formula stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the whole formula is one quantity.</summary>
    public bool IsCount => Root is PhraseNode;

    public bool Divides => Root is not null && ReadTree.Nodes(Root).Any(node => node is BinaryNode { Operator: OperatorKind.Divide });

    /// <summary>The tokens of the statements that may hold the formula, in order.</summary>
    public IEnumerable<List<TextToken>> Statements => Sections.Where(section => section.Kind == SectionKind.Body).Select(section => section.Tokens);

    /// <summary>Whether a word of the name occurs in the formula, perhaps with another affix.</summary>
    public bool Mentions(string word) => Words.Contains(word) || _roots.Has(word);

    /// <summary>Where a number stands together with its noun.</summary>
    public TextSpan SpanOf(NumberNode number)
    {
        foreach (List<TextToken> statement in Statements)
        {
            int at = statement.FindIndex(token => token.Span.Start == number.Span.Start);
            if (at >= 0)
                return TextSpan.Covering(number.Span, statement[Math.Min(statement.Count - 1, at + number.Noun.Split(' ').Length)].Span);
        }

        return number.Span;
    }

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params DiagnosticArgument[] arguments) => _findings.Add(descriptor, span, arguments);
}
