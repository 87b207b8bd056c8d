using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>The words that name a variable, in the order of the text; brackets that explain them included.</summary>
internal sealed class Phrase
{
    public Phrase(List<TextToken> tokens)
    {
        Tokens = tokens;
        Span = TextSpan.Covering(tokens[0].Span, tokens[^1].Span);
    }

    public List<TextToken> Tokens { get; }

    public TextSpan Span { get; }

    /// <summary>The key of the first word.</summary>
    public string FirstKey => Tokens[0].Key;

    /// <summary>The phrase as people read it, on one line.</summary>
    public string Label
    {
        get
        {
            var label = new StringBuilder();
            foreach (TextToken token in Tokens)
            {
                if (token.SpaceBefore && label.Length > 0)
                    label.Append(' ');
                label.Append(token.Text);
            }

            return label.ToString();
        }
    }
}
