namespace Kinerja.Diagnostics;

/// <summary>Finds the declared name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int LongestCompared = 200;

    /// <summary>The closest candidate, or null when none is close enough to be worth a suggestion.</summary>
    /// <remarks>Close enough is one edit in three characters and one more, but fewer than there are characters. Ties go to the first.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string wanted = Fold(name);
        string? best = null;
        int bestDistance = wanted.Length / 3 + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(wanted, Fold(candidate), bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is null && distance < wanted.Length))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>A sentence with the closest candidate, beginning with a blank; empty when none is close enough.</summary>
    public static LocalizedText Suggest(string name, IEnumerable<string> candidates) => Sentence(Find(name, candidates));

    /// <summary>The sentence that proposes a candidate; empty for none.</summary>
    public static LocalizedText Sentence(string? nearest) => nearest is null ? default : new($" Maksudnya '{nearest}'?", $" Did you mean '{nearest}'?");

    private static string Fold(string name) =>
        (name.Length <= LongestCompared ? name : name[..LongestCompared]).ToLowerInvariant();

    // Levenshtein by rows; gives up as soon as every entry of a row passes the limit.
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            int smallest = row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > limit)
                return limit + 1;
        }

        return row[b.Length];
    }
}
