namespace Kinerja.Formulas.Binding;

/// <summary>Brings values given by name into the order of a formula's variables.</summary>
internal static class NamedRow
{
    /// <summary>From how many comparisons on a table of names pays.</summary>
    private const int Many = 256;

    /// <exception cref="ArgumentException">A variable is given twice.</exception>
    public static void Fill(Span<decimal?> row, ValueList<string> variables, (string Name, decimal? Value)[] values)
    {
        row.Clear();
        Dictionary<string, int>? slots = (long)variables.Count * values.Length > Many ? Table(variables) : null;
        Span<bool> given = stackalloc bool[Many];
        given = variables.Count <= Many ? given[..variables.Count] : new bool[variables.Count];
        given.Clear();
        foreach ((string name, decimal? value) in values)
        {
            int slot = slots is null ? SlotOf(name, variables) : slots.GetValueOrDefault(name, -1);
            if (slot < 0)
                continue;
            if (given[slot])
                throw new ArgumentException($"A value for '{name}' is given twice; give it once.", nameof(values));
            given[slot] = true;
            row[slot] = value;
        }
    }

    // Names are mostly spelled as in the formula, so that is looked at before anything is folded.
    private static int SlotOf(string name, ValueList<string> variables)
    {
        for (int i = 0; i < variables.Count; i++)
        {
            if (variables[i] == name)
                return i;
        }

        for (int i = 0; i < variables.Count; i++)
        {
            if (VariableNameComparer.Instance.Equals(variables[i], name))
                return i;
        }

        return -1;
    }

    private static Dictionary<string, int> Table(ValueList<string> variables)
    {
        var slots = new Dictionary<string, int>(variables.Count, VariableNameComparer.Instance);
        for (int i = 0; i < variables.Count; i++)
            slots.Add(variables[i], i);
        return slots;
    }
}
