using System.Globalization;
using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Binding;

/// <summary>Numbers the variables of a formula in order of first use.</summary>
internal sealed class VariableSlots
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Key, TextSpan Span)> _variables = [];

    public ValueList<string> Names => [.. _variables.Select(variable => variable.Name)];

    public int SlotOf(string name, TextSpan span)
    {
        string key = NameKey.Of(name);
        if (!_slots.TryGetValue(key, out int slot))
        {
            slot = _variables.Count;
            _slots.Add(key, slot);
            _variables.Add((name, key, span));
        }

        return slot;
    }

    /// <summary>Warns of names that a reader cannot tell apart although they are two.</summary>
    public void ReportLookAlikes(FormulaFindings findings)
    {
        // Names in ASCII look like nothing but themselves.
        if (_variables.TrueForAll(variable => Ascii.IsValid(variable.Key)))
            return;
        var bySkeleton = new Dictionary<string, (string Name, string Key)>(StringComparer.Ordinal);
        foreach ((string name, string key, TextSpan span) in _variables)
        {
            // A skeleton has as many characters as its name, so the first difference is found by place.
            if (!bySkeleton.TryAdd(LookAlikes.Skeleton(key), (name, key)))
                Report(name, key, bySkeleton[LookAlikes.Skeleton(key)], span, findings);
        }
    }

    private static void Report(string name, string key, (string Name, string Key) other, TextSpan span, FormulaFindings findings)
    {
        int place = key.AsSpan().CommonPrefixLength(other.Key);
        string difference = string.Create(CultureInfo.InvariantCulture, $"U+{(int)key[place]:X4}, U+{(int)other.Key[place]:X4}");
        findings.Add(FormulaDiagnostics.LookAlike, span, ("name", name), ("other", other.Name), ("difference", difference));
    }
}
