using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A count whose formula says no more than the indicator's name, apart from examples.</summary>
internal static class RepeatedName
{
    // As many common words at the beginning are no accident.
    private const int LongEnough = 5;

    // A list of examples has more commas than a sentence.
    private const int ListedItems = 3;

    public static void Check(DefectContext context)
    {
        if (!context.IsCount || !context.Name.IsKnown || !QuantityWords.Counts(context.Name.Words[0]))
            return;
        CountedPhrase phrase = context.Phrases[0];
        List<string> formula = PhraseWords.Of(phrase.Tokens, withBrackets: false);
        List<string> name = PhraseWords.Of(context.Name.Tokens, withBrackets: false);
        int common = formula.Zip(name).TakeWhile(pair => pair.First == pair.Second).Count();
        bool equal = common == formula.Count && common == name.Count;
        bool lists = common >= LongEnough && !formula.Skip(common).Any(word => word is "yang")
            && phrase.Tokens.Count(token => token.Is(TextTokenKind.Comma)) >= ListedItems;
        if (equal || lists)
            context.Report(DefectDiagnostics.RepeatedName, phrase.Span, ("words", string.Join(' ', formula.Take(common))));
    }
}
