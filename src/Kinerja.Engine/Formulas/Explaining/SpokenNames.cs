using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Formulas.Explaining;

/// <summary>How people say the names of variables.</summary>
internal sealed class SpokenNames
{
    private static readonly string[] s_countingWords = ["jumlah ", "total ", "number of "];

    private readonly Dictionary<string, Variable> _byKey = new(StringComparer.Ordinal);

    public SpokenNames(FormulaLabels labels)
    {
        foreach (Variable variable in labels.Variables)
            _byKey.TryAdd(NameKey.Of(variable.Name), variable);
        Result = MessageText.Clean(labels.ResultLabel.Trim());
        ResultUnit = Unit(labels.ResultUnit);
    }

    /// <summary>What the result is called; empty when not stated.</summary>
    public string Result { get; }

    /// <summary>The result's unit after a number; empty when not stated.</summary>
    public string ResultUnit { get; }

    public Variable? Find(string name) => _byKey.GetValueOrDefault(NameKey.Of(name));

    /// <summary>Its label, else its name with blanks for underscores; in the middle of a sentence.</summary>
    public string Phrase(string name)
    {
        string label = Find(name)?.Label.Trim() ?? "";
        return MessageText.Clean(label.Length > 0 ? LowerFirst(label) : name.Replace('_', ' ').Trim());
    }

    /// <summary>What is counted, with its number: 5 desa tertib for 5 and Jumlah desa tertib.</summary>
    public string Counted(string number, string name)
    {
        string noun = Phrase(name);
        // Labels such as Jumlah total anak count twice.
        while (s_countingWords.FirstOrDefault(word => noun.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word)
            noun = LowerFirst(noun[word.Length..].Trim());
        string unit = Unit(Find(name)?.Unit ?? default);
        bool saysUnit = unit.Length == 0 || noun.Contains(unit, StringComparison.OrdinalIgnoreCase);
        return saysUnit ? $"{number} {noun}" : $"{number} {unit} {noun}";
    }

    /// <summary>A unit after a number: % for a percentage in any spelling.</summary>
    private static string Unit(MeasurementUnit unit) => unit.IsPercent ? "%" : MessageText.Clean(unit.Text.Trim());

    // An abbreviation, such as SKPD or BUMDes, keeps its capital.
    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
