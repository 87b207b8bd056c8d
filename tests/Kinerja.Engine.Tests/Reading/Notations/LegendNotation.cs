namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>Letters in the formula and their meaning behind it, <i>Dimana: A = …</i>, or before it, <i>a. …</i></summary>
internal sealed class LegendNotation : Notation
{
    public override string Name => "legend";

    public override Writing Write(KnownFormula formula, Random random)
    {
        KnownFormula letters = formula;
        bool isSmall = random.Next(4) == 0;
        for (int i = 0; i < formula.Phrases.Count; i++)
            letters = letters.With(formula.Phrases[i], new("", Letter(i, isSmall), Traps.None));
        string text = Signs.Usual.Write(letters, random);
        if (isSmall)
            return new(string.Concat(formula.Phrases.Select((phrase, i) => $"{Letter(i, true)}. {phrase}\n")) + "Formula: " + text, formula);
        string sign = Pick(random, " = ", " : ", " adalah ");
        string lead = sign == " : " ? Pick(random, "Keterangan:\n", "Dimana:\n") : Pick(random, "Dimana:\n", "dimana ", "Keterangan:\n", "Ket:\n");
        string between = lead.EndsWith('\n') ? "\n" : Pick(random, ", ", "\n");
        return new($"{text}\n{lead}{string.Join(between, formula.Phrases.Select((phrase, i) => Letter(i, false) + sign + phrase))}", formula);
    }

    private static string Letter(int place, bool isSmall) => ((char)((isSmall ? 'a' : 'A') + place)).ToString();
}
