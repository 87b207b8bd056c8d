using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A condition that only the formula sets, or only the name.</summary>
internal static class QualifierDrift
{
    public static void Check(DefectContext context)
    {
        if (context.Root is null || !context.Name.IsKnown)
            return;
        HashSet<string> inName = [.. Qualifiers.In(context.Name.Words).Select(qualifier => qualifier.Name)];
        HashSet<string> inFormula = [];
        foreach (CountedPhrase phrase in context.Phrases)
        {
            List<TextToken> tokens = phrase.Tokens.FindAll(token => token.IsPhrasal);
            foreach ((string qualifier, int at, int length) in Qualifiers.In([.. tokens.Select(token => Abbreviations.Expand(token.Key))]))
            {
                if (inFormula.Add(qualifier) && !inName.Contains(qualifier))
                    context.Report(DefectDiagnostics.QualifierOnlyInFormula, TextSpan.Covering(tokens[at].Span, tokens[at + length - 1].Span), ("qualifier", qualifier));
            }
        }

        foreach (string qualifier in inName.Where(qualifier => !inFormula.Contains(qualifier)))
            context.Report(DefectDiagnostics.QualifierOnlyInName, context.Span, ("qualifier", qualifier));
    }
}
