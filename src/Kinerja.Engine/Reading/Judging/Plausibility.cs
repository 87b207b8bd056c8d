using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Judging;

/// <summary>Tells formulas that a person could have meant from what is left when the border between two statements was not seen.</summary>
internal static class Plausibility
{
    private static readonly string[] s_times = ["tahun", "thn", "th", "bulan", "semester", "triwulan", "periode", "lalu", "sebelumnya", "ini", "berjalan", "n-1", "n", "yang", "sama", "pada"];

    /// <summary>Why a tree is no formula anybody meant; <see cref="RefusalReason.None"/> when it may be one.</summary>
    public static RefusalReason Doubt(ReadNode root)
    {
        foreach (ReadNode node in ReadTree.Nodes(root))
        {
            if (node is BinaryNode { Operator: OperatorKind.Divide, Right: PhraseNode, Left: BinaryNode { Operator: OperatorKind.Divide, IsGrouped: false, Right: PhraseNode } })
                return RefusalReason.Damaged;
            // A hundred twice: the factor of a second formula.
            if (node is BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode { Value: 100 } } scaled
                && ReadTree.Nodes(scaled.Left).Any(inner => inner is BinaryNode { Operator: OperatorKind.Multiply, Right: NumberNode { Value: 100 } }))
                return RefusalReason.SeveralFormulas;
            // "dibanding tahun sebelumnya": what of that year is left to the reader.
            if (node is BinaryNode { Operator: OperatorKind.Divide, Right: PhraseNode whole }
                && whole.Phrase.Tokens.TrueForAll(token => s_times.Contains(token.Key)))
                return RefusalReason.Incomplete;
            // "jika P < 50 % maka 8 x P": whether P is 0.4 or 40 decides, and the text does not say.
            if (node is ConditionNode { Left: PhraseNode subject, Right: NumberNode { IsPercent: true } } condition && UsesAgain(condition, subject))
                return RefusalReason.Undefined;
            if (node is PhraseNode phrase && RunsOn(phrase.Phrase.Tokens))
                return RefusalReason.Damaged;
        }

        return RefusalReason.None;
    }

    private static bool UsesAgain(ConditionNode condition, PhraseNode subject)
    {
        string key = PhraseWords.Key(subject.Phrase);
        return new[] { condition.Then, condition.Else }.SelectMany(ReadTree.Phrases).Any(phrase => PhraseWords.Key(phrase) == key
            && !ReferenceEquals(phrase, subject.Phrase));
    }

    /// <summary>Whether a phrase still speaks of its formula: <i>… dibagi …</i>, <i>… menjadi penyebut</i>.</summary>
    public static bool SaysOperation(List<TextToken> tokens)
    {
        int depth = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            depth += tokens[i].Nesting;
            bool isPart = LabelWords.IsFractionPart(tokens[i].Key) && tokens[i - 1].Key is "menjadi" or "sebagai";
            bool operates = OperatorWords.At(tokens, i, out _) > 0 && tokens[i - 1].Key is not ("yang" or "yg");
            if (depth <= 0 && (isPart || operates))
                return true;
        }

        return false;
    }

    // A sentence ends, a label or an equation stands inside what should be a name.
    private static bool RunsOn(List<TextToken> tokens)
    {
        if (SaysOperation(tokens))
            return true;
        int depth = 0;
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            depth += token.Nesting;
            if (depth > 0)
                continue;
            bool ends = token.Is(TextTokenKind.Period) && tokens[i + 1] is { SpaceBefore: true, Text: [var letter, ..] } && char.IsUpper(letter)
                && !Abbreviations.IsStopped(tokens[i - 1].Key);
            // A factor or a weight that nothing multiplied.
            bool isPercent = tokens[i + 1].Is(TextTokenKind.Percent) || tokens[i + 1].Key is "persen";
            if (token.Is(TextTokenKind.Number) && isPercent && (token.Value == 100 || tokens[i - 1].Kind is TextTokenKind.Comma or TextTokenKind.Plus))
                return true;
            if (ends || token.Kind is TextTokenKind.Equals or TextTokenKind.Pipe || (token.Is(TextTokenKind.Colon) && tokens[i + 1].SpaceBefore))
                return true;
        }

        return false;
    }
}
