namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>What a web form left behind: paragraphs, underlined numerators, entities.</summary>
internal sealed class HtmlNotation : Notation
{
    public override string Name => "HTML";

    public override Writing? Write(KnownFormula formula, Random random)
    {
        string factor = formula.Factor == 1 ? "" : Pick(random, " x ", " &times; ", "&nbsp;x&nbsp;") + Numbers.Factor(formula.Factor, random);
        if (formula.Body is not Operation { Sign: '/' } fraction)
            return factor.Length > 0 ? null : new($"<p>{Entities.Write(formula.Body, random)}</p>", formula);
        string above = Entities.Write(fraction.Left, random);
        string below = Entities.Write(fraction.Right, random);
        return new(random.Next(4) switch
        {
            0 => $"<p>{above}</p><p>-----{factor}</p><p>{below}</p>",
            1 when factor.Length > 0 => $"<u>{above}</u>{factor}<br/>{below}",
            2 => $"<div>{above}<br>______{factor}<br>{below}</div>",
            _ => $"<p><b>{Bracketed(fraction.Left, above)} &divide; {Bracketed(fraction.Right, below)}</b>{factor}</p>",
        }, formula);
    }

    private static Signs Entities { get; } = new([" + "], [" &ndash; ", " - "], [" &times; "], [" &divide; "]);

    private static string Bracketed(Known part, string text) => part.Rank < 3 ? $"({text})" : text;
}
