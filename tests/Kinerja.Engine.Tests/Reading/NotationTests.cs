using Kinerja.Engine.Tests.Reading.Notations;
using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

// A long run: KINERJA_FUZZ_COUNT=100000 KINERJA_FUZZ_SEED=7 dotnet test --filter NotationTests

/// <summary>A known formula, written in a notation and read again, is the same formula over the same phrases.</summary>
public sealed class NotationTests
{
    private static readonly FormulaReader s_reader = new KinerjaEngine().Reader;

    // Assumptions about what a sign or word means: an ambiguous text that is read carries one of them.
    private static readonly string[] s_doubts = ["KIN2002", "KIN2003", "KIN2004", "KIN2005", "KIN2006", "KIN2007"];

    public static TheoryData<string> Names => [.. AllNotations.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_FormulaWrittenInNotation_GivesTheFormulaBack(string name)
    {
        Notation notation = AllNotations.ByName[name];
        int seed = Fuzzing.Seed;
        int count = Fuzzing.Count(1_500);
        var random = new Random(seed);
        var formulas = new KnownFormulas(random);
        var problems = new List<string>();
        int written = 0;
        for (int i = 0; i < count; i++)
        {
            KnownFormula formula = formulas.Next();
            int spelling = random.Next();
            if (notation.Write(formula, new Random(spelling)) is null)
                continue;
            written++;
            if (Problem(notation, formula, spelling) is not null)
                problems.Add(Problem(notation, Smaller(notation, formula, spelling), spelling)!);
        }

        Assert.True(written > count / 50, $"only {written} of {count} formulas can be written so");
        Assert.True(problems.Count == 0, $"seed {seed}: {problems.Count} of {written}\n{string.Join("\n", problems.OrderBy(problem => problem.Length).Take(400))}");
    }

    private static string? Problem(Notation notation, KnownFormula formula, int spelling)
    {
        Writing written = notation.Write(formula, new Random(spelling))!;
        FormulaReading reading = s_reader.Read(written.Text);
        bool isAmbiguous = notation.IsAmbiguous(written.Formula);
        if (IsSame(reading, written.Formula) || (isAmbiguous && (!reading.IsFormula || reading.Diagnostics.Any(finding => s_doubts.Contains(finding.Id)))))
            return null;
        return $"{written.Text.Replace("\n", "\\n")}   ==>   {(reading.IsFormula ? reading.Expression : reading.Reason)} [{string.Join(" ", reading.Diagnostics.Select(finding => finding.Id))}]";
    }

    private static bool IsSame(FormulaReading reading, KnownFormula formula)
    {
        if (!reading.IsFormula || reading.Variables.Count != formula.Phrases.Count)
            return false;
        List<string> labels = [.. reading.Variables.Select(variable => PhraseSimilarity.Normal(variable.Label))];
        List<int> places = [.. formula.Phrases.Select(phrase => labels.IndexOf(PhraseSimilarity.Normal(phrase.Text)))];
        return !places.Contains(-1)
            && SameFormula.Agree(reading.Expression, [.. places.Select(place => reading.Variables[place].Name)], formula.Expression(formula.Phrases), [.. formula.Phrases.Select((_, i) => $"v{i}")]);
    }

    // The same failure with plainer phrases.
    private static KnownFormula Smaller(Notation notation, KnownFormula formula, int spelling)
    {
        foreach ((KnownPhrase phrase, int place) in formula.Phrases.Select((phrase, place) => (phrase, place)))
        {
            KnownFormula smaller = formula.With(phrase, KnownFormulas.Plain(place));
            if (notation.Write(smaller, new Random(spelling)) is not null && Problem(notation, smaller, spelling) is not null)
                formula = smaller;
        }

        return formula;
    }
}
