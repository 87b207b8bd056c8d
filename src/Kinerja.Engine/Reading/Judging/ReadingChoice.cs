using Kinerja.Diagnostics;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Sections;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Judging;

/// <summary>Decides which of a text's statements is the formula.</summary>
internal sealed class ReadingChoice(ReadingAssembly assembly, List<Section> sections)
{
    private readonly Dictionary<string, List<TextToken>> _meanings = new(StringComparer.Ordinal);
    private readonly List<(Section Section, StatementReading Reading)> _statements = [];

    public FormulaReading Choose()
    {
        foreach (Section section in sections)
        {
            if (section.Kind == SectionKind.Legend)
                Legends.Read(section.Tokens, _meanings);
            if (section.Kind == SectionKind.Body && IsSymbolItem(section))
                _meanings.TryAdd(section.Tokens[0].Key, section.Tokens[2..]);
            if (section.Kind == SectionKind.Body)
                _statements.Add((section, StatementReader.Read(section.Tokens, assembly.Text, assembly.Expectation)));
        }

        foreach ((_, StatementReading reading) in _statements)
            AddMeaning(reading);
        foreach (SideReading side in _statements.SelectMany(statement => statement.Reading.Sides))
        {
            if (side.Root is null || !side.Computes)
                assembly.Noticed.AddRange(side.Assumptions.Findings);
        }

        assembly.Sections = sections;
        if (sections.Exists(section => section.Kind == SectionKind.Body && PhraseJudge.IsQuery(section.Tokens)))
            return assembly.Refuse(_statements.Count(statement => statement.Reading.Computes
                || statement.Reading.Sides.Count > 1) > 1 ? RefusalReason.SeveralFormulas : RefusalReason.Aggregate);

        if (!AsksPeople() && Weights() is { } weighted)
            return assembly.Formula(weighted, _meanings, []);
        List<Candidate> candidates = Candidates(out RefusalReason problem, out ReadNode? literal);
        if (candidates.Count == 0 && Fraction() is { } fraction)
            candidates.Add(fraction);
        if (candidates.Count == 0)
            return problem == RefusalReason.None || AsksPeople() ? WithoutFormula() : assembly.Refuse(problem, literal);
        Candidate first = candidates[0];
        // "Responden: wisatawan nusantara 60 % dan mancanegara 40 %" describes a survey.
        if (first.Assumptions.Has(ReadingDiagnostics.WeightedParts) && AsksPeople())
            return WithoutFormula();
        List<Candidate> others = candidates.FindAll(other => other != first && !Same(other, first));
        if (others.Count > 0 && !others.TrueForAll(other => Explains(other, first)))
            return AsksPeople() && !candidates.Exists(candidate => Shapes.Of(candidate.Root) == FormulaShape.Percentage) ? WithoutFormula() : assembly.RefuseSeveral(1 + others.Count);
        if (candidates.Count - others.Count > 1)
            first.Assumptions.Add(ReadingDiagnostics.RepeatedFormula, first.Root.Span, ("count", candidates.Count - others.Count));
        return assembly.Formula(first, _meanings, EarlierSides(first));
    }

    // "N1 = jumlah pelajar yang diperiksa"
    private void AddMeaning(StatementReading reading)
    {
        // "1. Jumlah perumahan yang terbangun (B)"
        List<TextToken> all = reading.Tokens;
        bool marked = !reading.Computes && all.Count > 3 && all[^1].Is(TextTokenKind.Close) && all[^3].Is(TextTokenKind.Open)
            && all[^2].Is(TextTokenKind.Word) && all[^2].Text.Length <= 2;
        if (marked)
            _meanings.TryAdd(all[^2].Key, StatementHead.WithoutListMark(all[..^3]));
        bool reversed = reading.Sides.Count == 2 && !reading.Computes && reading.Sides[1].Tokens.Count == 1
            && reading.Sides[1].Tokens[0].Text.Length <= 3 && reading.Sides[0].Tokens.Count > 1;
        if (reversed)
            _meanings.TryAdd(reading.Sides[1].Tokens[0].Key, StatementHead.WithoutListMark(reading.Sides[0].Tokens));
        if (!reversed && reading.Sides.Count == 2 && reading.Sides[0].Tokens.Count == 1 && !reading.Sides[1].Computes
            && reading.Sides[0].Tokens[0].Text.Length <= 8)
            _meanings.TryAdd(reading.Sides[0].Tokens[0].Key, reading.Sides[1].Tokens);
    }

    // "a. Jumlah kader aktif", for a formula "a/b x 100 %".
    private static bool IsSymbolItem(Section section) =>
        section.Tokens[0].Text.Length == 1 && section.Tokens[0].Is(TextTokenKind.Word) && StatementHead.ListMark(section.Tokens, 0) == 2
        && !section.Tokens.Exists(token => token.Is(TextTokenKind.Equals));

    // "Pembilang: … Penyebut: …" without a formula is a fraction all the same.
    private Candidate? Fraction()
    {
        List<TextToken>? numerator = _meanings.FirstOrDefault(meaning => LabelWords.IsNumerator(meaning.Key)).Value;
        List<TextToken>? denominator = _meanings.FirstOrDefault(meaning => LabelWords.IsDenominator(meaning.Key)).Value;
        if (numerator is not { Count: > 0 } || denominator is not { Count: > 0 })
            return null;
        List<TextToken> above = PhraseTrimmer.Trim(numerator);
        List<TextToken> below = PhraseTrimmer.Trim(denominator);
        if (above.Count == 0 || below.Count == 0)
            return null;
        var root = new BinaryNode(OperatorKind.Divide, new PhraseNode(new Phrase(above)), new PhraseNode(new Phrase(below)));
        return new(root, new Assumptions(assembly.Text), new([.. above, .. below], new(), []));
    }

    // "1) Aspek kebijakan (bobot 35 %) 2) …": a list of parts with weights, one in each line.
    private Candidate? Weights()
    {
        if (_statements.Count < 2)
            return null;
        List<TextToken> all = [.. _statements.SelectMany(statement => StatementHead.WithoutListMark(statement.Reading.Tokens))];
        var assumptions = new Assumptions(assembly.Text);
        return WeightedList.Read(all, assumptions) is { } root ? new(root, assumptions, new(all, new(), [])) : null;
    }

    private List<Candidate> Candidates(out RefusalReason problem, out ReadNode? literal)
    {
        problem = RefusalReason.None;
        literal = null;
        var candidates = new List<Candidate>();
        foreach ((_, StatementReading reading) in _statements)
        {
            if (!reading.Computes)
                continue;
            SideReading? side = reading.Sides.FindLast(side => side.Computes && !side.IsArithmetic && side.Root is not null);
            if (side is not null)
                candidates.Add(new(side.Root!, side.Assumptions, reading));
            else if (problem == RefusalReason.None && reading.Sides.Find(side => side.Computes && side.Root is null) is { } failed)
                problem = failed.Problem;
        }

        return candidates;
    }

    // A survey whose description happens to hold a ratio ("2 : 2 : 1") is a survey.
    private bool AsksPeople() =>
        _statements.Exists(statement => !statement.Reading.Computes && statement.Section.Tokens.Exists(token => ExternalWords.IsMeasurement(token.Key)));

    // "R = A + B = (C + D) + B": the earlier sides are readings too.
    private static List<ReadNode> EarlierSides(Candidate candidate) =>
        [.. candidate.Statement.Sides.Where(side => side.Computes && side.Root is not null && !side.IsArithmetic
            && side.Root != candidate.Root).Select(side => side.Root!)];

    private static bool Same(Candidate one, Candidate other)
    {
        return ExpressionText.Of(one.Root, Key) == ExpressionText.Of(other.Root, Key);

        static string Key(Phrase phrase) => PhraseWords.Key(phrase);
    }

    // "IKU = A / B" followed by "A = C + D": the second line computes a part of the first.
    private static bool Explains(Candidate other, Candidate first)
    {
        // "Kelengkapan data ialah perbandingan …" behind a whole percentage defines a word of it.
        bool defines = other.Statement.Parts.Labels.Count > 0 && !ReadTree.Nodes(other.Root).Any(node => node is NumberNode { Value: 100 });
        if (defines && Shapes.Of(first.Root) == FormulaShape.Percentage)
            return true;
        if (other.Statement.Sides.Count < 2)
            return false;
        string symbol = string.Join(' ', PhraseWords.Of(other.Statement.Sides[0].Tokens, withBrackets: true));
        return ReadTree.Phrases(first.Root).Any(phrase => PhraseWords.Key(phrase) == symbol);
    }

    private FormulaReading WithoutFormula()
    {
        PhraseVerdict? best = null;
        int bestRank = int.MaxValue;
        var ignored = new List<Section>();
        foreach ((Section section, StatementReading reading) in _statements)
        {
            List<TextToken> tokens = reading.Sides.Count > 1 ? reading.Sides[^1].Tokens : WithoutLabels(section, reading);
            PhraseVerdict verdict = PhraseJudge.Judge(tokens, assembly.IndicatorWords);
            if (verdict.Outcome == ReadingOutcome.NotUnderstood && reading.Sides.Count > 1)
                verdict = PhraseJudge.Judge(section.Tokens, assembly.IndicatorWords);
            int rank = verdict.Outcome == ReadingOutcome.NotUnderstood ? 1 : 0;
            if (rank < bestRank)
                (best, bestRank) = (verdict, rank);
            else if (rank == 0)
                ignored.Add(section);
        }

        if (best is null)
            return assembly.Refuse(RefusalReason.NoFormula);
        return assembly.Phrase(best, ignored);
    }

    private static List<TextToken> WithoutLabels(Section section, StatementReading reading) =>
        reading.Parts.Labels.Count > 0 && reading.Sides.Count == 1 ? reading.Sides[0].Tokens : section.Tokens;
}
