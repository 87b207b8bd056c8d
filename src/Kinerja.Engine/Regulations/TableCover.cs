using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Regulations;

/// <summary>Proves that a table answers every combination of its keys once, as far as its keys list their values.</summary>
internal static class TableCover
{
    private const int MostMissing = 20;
    private const char Between = '\u001f';

    /// <summary>The rows by their joined keys; what is wrong with them goes to the findings.</summary>
    public static Dictionary<string, RuleTableRow> Prove(RuleTable table, RulePlace place, List<Diagnostic> findings)
    {
        var rows = new Dictionary<string, RuleTableRow>(StringComparer.Ordinal);
        HashSet<string>[] values = [.. table.Keys.Select(key => new HashSet<string>(key.Values, VariableNameComparer.Instance))];
        for (int i = 0; i < table.Rows.Count; i++)
        {
            RuleTableRow row = table.Rows[i];
            if (Mistake(table, row, values) is { } mistake)
                findings.Add(mistake with { Location = place.At($"rows/{i}").Location });
            else if (!rows.TryAdd(KeyOf(row.Keys), row))
                findings.Add(new(RegulationDiagnostics.RepeatedRow, place.At($"rows/{i}").Location, ("keys", RuleWords.Keys(row.Keys)), ("table", table.Name)));
        }

        if (table.Keys.All(key => key.Values.Count > 0))
        {
            foreach (string[] missing in Combinations(table).Where(keys => !rows.ContainsKey(KeyOf(keys))).Take(MostMissing))
                findings.Add(new(RegulationDiagnostics.MissingRow, place.At("rows").Location, ("table", table.Name), ("keys", RuleWords.Keys(missing))));
        }

        return rows;
    }

    /// <summary>The form in which rows are looked up.</summary>
    public static string KeyOf(IEnumerable<string> keys) => string.Join(Between, keys.Select(NameKey.Of));

    private static Diagnostic? Mistake(RuleTable table, RuleTableRow row, HashSet<string>[] values)
    {
        if (row.Keys.Count != table.Keys.Count)
            return new(RegulationDiagnostics.OtherKeyCount, DiagnosticLocation.None, ("found", row.Keys.Count), ("table", table.Name), ("expected", table.Keys.Count));
        for (int i = 0; i < row.Keys.Count; i++)
        {
            if (values[i].Count > 0 && !values[i].Contains(row.Keys[i]))
                return new(RegulationDiagnostics.UnknownKey, DiagnosticLocation.None, ("value", row.Keys[i]), ("key", table.Keys[i].Name), ("table", table.Name));
        }

        bool isRefused = RuleWords.IsGiven(row.Refusal);
        bool isFilled = row.Number is not null || row.Text.Length > 0;
        return isRefused == isFilled
            ? new(RegulationDiagnostics.EmptyRow, DiagnosticLocation.None, ("keys", RuleWords.Keys(row.Keys)), ("table", table.Name))
            : null;
    }

    // Counts like an odometer, the last key fastest; stops with its reader, so a table of many keys costs no more than its rows.
    private static IEnumerable<string[]> Combinations(RuleTable table)
    {
        int[] at = new int[table.Keys.Count];
        while (true)
        {
            yield return [.. table.Keys.Select((key, i) => key.Values[at[i]])];
            int turning = at.Length - 1;
            while (turning >= 0 && ++at[turning] == table.Keys[turning].Values.Count)
                at[turning--] = 0;
            if (turning < 0)
                yield break;
        }
    }
}
