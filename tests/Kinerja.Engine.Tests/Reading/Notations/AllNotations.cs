namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Every notation that the reader knows.</summary>
internal static class AllNotations
{
    // "tahun 2021 / 12": two years or a quotient.
    private static readonly Notation s_slash = new InfixNotation("slash", Signs.Usual, Traps.Number);
    private static readonly Notation s_words = new InfixNotation("words", Signs.Words);

    public static IReadOnlyDictionary<string, Notation> ByName { get; } = ((Notation[])
    [
        s_slash,
        s_words,
        new InfixNotation("division sign", Signs.Usual with { Divide = [" ÷ ", "÷"] }),
        // "(usaha IKM/UKM : 12) x 100": either sign could divide.
        new InfixNotation("colon", Signs.Usual with { Divide = [" : "] }, Traps.Number | Traps.Slash),
        new GluedNotation(),
        new PartsNotation(),
        new PairNotation(),
        new ShareNotation(),
        new RateNotation(),
        new BarNotation(isFlat: false),
        new BarNotation(isFlat: true),
        new MisplacedBarNotation(),
        new LatexNotation(isBroken: false),
        new LatexNotation(isBroken: true),
        new HtmlNotation(),
        new LabelledNotation(s_slash),
        new LabelledNotation(s_words),
        new LabelledNotation(new BarNotation(isFlat: true)),
        new LegendNotation(),
        new SurroundedNotation(s_slash),
        new SurroundedNotation(s_words),
        new UnpairedBracketNotation(),
        new MissingBracketNotation(),
        new WeightNotation(),
    ]).ToDictionary(notation => notation.Name);
}
