using Kinerja.Diagnostics;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Naming;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A phrase with its words as they are compared: <i>Jumlah dok. yang ada</i> is jumlah, dokumen, yang, ada.</summary>
internal sealed class CountedPhrase
{
    public CountedPhrase(Phrase phrase)
    {
        Tokens = phrase.Tokens;
        Span = phrase.Span;
        Label = phrase.Label;
        Words = PhraseWords.Of(phrase.Tokens, withBrackets: true);
        int counting = Words.TakeWhile(QuantityWords.Counts).Count();
        Things = counting == Words.Count ? Words : Words[counting..];
    }

    public List<TextToken> Tokens { get; }

    public TextSpan Span { get; }

    /// <summary>The phrase on one line, as it is written.</summary>
    public string Label { get; }

    public List<string> Words { get; }

    /// <summary>The words without <i>jumlah</i>, <i>total</i>, <i>seluruh</i> at the beginning: what is counted.</summary>
    public List<string> Things { get; }
}
