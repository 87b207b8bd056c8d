namespace Kinerja.Formulas.Parsing;

/// <summary>Letters of other scripts that look like ASCII ones, so that two names that differ only so can be told to people.</summary>
internal static class LookAlikes
{
    // Cyrillic and Greek, the scripts whose letters are in most fonts drawn exactly as the Latin ones. Pairs: twin, then the others.
    private static readonly Dictionary<char, char> s_twins = Twins(
        "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YΥ", "ZΖ",
        "aа", "cс", "eе", "hһ", "iі", "jј", "oоο", "pр", "sѕ", "xх", "yу", "vν");

    public static char? AsciiTwin(char c) => s_twins.TryGetValue(c, out char twin) ? twin : null;

    /// <summary>A name with every look-alike replaced, without case; equal for names that a reader cannot tell apart.</summary>
    public static string Skeleton(string key) =>
        System.Text.Ascii.IsValid(key) ? key : string.Concat(key.Select(c => char.ToLowerInvariant(AsciiTwin(c) ?? AsciiTwin(char.ToUpperInvariant(c)) ?? c)));

    private static Dictionary<char, char> Twins(params string[] groups)
    {
        var twins = new Dictionary<char, char>();
        foreach (string group in groups)
        {
            foreach (char other in group.AsSpan(1))
                twins.Add(other, group[0]);
        }

        return twins;
    }
}
