using Kinerja.Reading;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>What a reading is worth against the readings that a careful person would give.</summary>
internal enum ReadingGrade
{
    /// <summary>The formula and all phrases, or the right refusal.</summary>
    Exact,

    /// <summary>The formula, but not every phrase.</summary>
    Partial,

    /// <summary>No formula where there is one, or a refusal for another reason.</summary>
    Refused,

    /// <summary>Another formula, or one where there is none.</summary>
    Wrong,
}

/// <summary>Grades readings. The expected expressions carry the phrases of the text as the names of their variables.</summary>
internal static class ReadingVerdict
{
    public static ReadingGrade Of(FormulaReading reading, IReadOnlyList<string> expected, IReadOnlyList<RefusalReason> refusals, bool phrasesMayGoOn)
    {
        if (expected.Count == 0)
            return reading.IsFormula ? ReadingGrade.Wrong : refusals.Contains(reading.Reason) ? ReadingGrade.Exact : ReadingGrade.Refused;
        return reading.IsFormula ? expected.Min(formula => Compare(reading, formula, phrasesMayGoOn)) : ReadingGrade.Refused;
    }

    private static ReadingGrade Compare(FormulaReading reading, string expected, bool phrasesMayGoOn)
    {
        IReadOnlyList<string> phrases = SameFormula.NamesOf(expected);
        string[] names = [.. reading.Variables.Select(variable => variable.Name)];
        if (phrases.Count != names.Length)
            return ReadingGrade.Wrong;
        double[][] alike = [.. reading.Variables.Select(variable => phrases.Select(phrase => PhraseSimilarity.Of(variable.Label, phrase, phrasesMayGoOn)).ToArray())];
        int[] nearest = [.. alike.Select((row, i) => row[i] >= PhraseSimilarity.Alike && row[i] == row.Max() ? i : Array.FindIndex(row, value => value >= PhraseSimilarity.Alike && value == row.Max()))];
        if (nearest.Order().SequenceEqual(Enumerable.Range(0, names.Length)))
            return SameFormula.Agree(reading.Expression, names, expected, [.. nearest.Select(i => phrases[i])]) ? ReadingGrade.Exact : ReadingGrade.Wrong;
        bool crossed = nearest.Select((to, i) => to >= 0 && to != i).Any(moved => moved);
        bool half = 2 * nearest.Count(to => to >= 0) >= names.Length;
        return half && !crossed && SameFormula.Agree(reading.Expression, names, expected, phrases) ? ReadingGrade.Partial : ReadingGrade.Wrong;
    }
}
