using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;

namespace Kinerja.Regulations;

/// <summary>The words in which rules and their answers are told, in both languages.</summary>
internal static class RuleWords
{
    public static LocalizedText Variant { get; } = new("varian capaian", "an achievement variant");

    public static LocalizedText Scale { get; } = new("skala", "a scale");

    public static LocalizedText Formula { get; } = new("formula", "a formula");

    public static LocalizedText Table { get; } = new("tabel", "a table");

    public static LocalizedText Decision { get; } = new("keputusan", "a decision");

    public static LocalizedText Check { get; } = new("pemeriksaan", "a check");

    public static LocalizedText ANumber { get; } = new("angka", "a number");

    public static LocalizedText ACondition { get; } = new("syarat", "a condition");

    public static LocalizedText Assessor { get; } = new("Perlu keputusan penilai.", "This needs the assessor's decision.");

    public static bool IsGiven(LocalizedText text) => text.Indonesian is { Length: > 0 } || text.English is { Length: > 0 };

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Keys(IEnumerable<string> keys) => string.Join(" / ", keys);

    public static LocalizedText Source(RulePack pack, Citation source) => pack.Regulation.Length == 0
        ? new($"Sumber: {source} (praktik, bukan peraturan).", $"Source: {source} (practice, not law).")
        : new($"Sumber: {source}.", $"Source: {source}.");

    public static LocalizedText Classified(Rational value, BandScale scale, Band band)
    {
        LocalizedText shown = AchievementWords.Number(value);
        LocalizedText rounded = scale.Decimals is { } decimals && value.Round(decimals) != value ? AchievementWords.Number(value.Round(decimals)) : default;
        LocalizedText interval = band.Range;
        return new(
            $"{shown.Indonesian}{(rounded.Indonesian is { } ke ? $" dibulatkan ke {scale.Decimals} desimal: {ke}," : "")} termasuk {band.Code} ({interval.Indonesian})",
            $"{shown.English}{(rounded.English is { } to ? $" rounded to {scale.Decimals} decimals: {to}," : "")} belongs to {band.Code} ({interval.English})");
    }

    public static LocalizedText Branch(RuleBranch branch, bool holds) => holds
        ? new($"{branch.When}: benar, maka {Outcome(branch, Language.Indonesian)}", $"{branch.When}: true, therefore {Outcome(branch, Language.English)}")
        : new($"{branch.When}: salah", $"{branch.When}: false");

    public static LocalizedText Requirement(RuleRequirement requirement, bool holds) => holds
        ? new($"{requirement.Must}: benar", $"{requirement.Must}: true")
        : new($"{requirement.Must}: salah. {requirement.Message.Indonesian}", $"{requirement.Must}: false. {requirement.Message.English}");

    public static LocalizedText Row(RuleTable table, RuleTableRow row)
    {
        IEnumerable<string> keys = table.Keys.Select((key, i) => $"{key.Name} {row.Keys[i]}");
        LocalizedText number = row.Number is { } value ? LocalizedText.Of(value) : "";
        return new($"{string.Join(", ", keys)}: {Join(number.Indonesian, row.Text)}", $"{string.Join(", ", keys)}: {Join(number.English, row.Text)}");
    }

    private static string Outcome(RuleBranch branch, Language language) => branch.Label.In(language) is { Length: > 0 } label ? $"{branch.Code} ({label})" : branch.Code;

    private static string Join(string number, string text) => number.Length == 0 ? text : text.Length == 0 ? number : $"{text} ({number})";
}
