using System.Globalization;
using System.Text;
using Kinerja.Formulas.Parsing;

namespace Kinerja.Cascades.Fixing;

/// <summary>Finds the one existing code or name that differs only in what no reader sees: case, blanks, letters of another script that look the same.</summary>
/// <remarks>The codes are gone through once, when the first twin is asked for. Serves one check; what was found in earlier ones is remembered.</remarks>
/// <param name="codes">Gives all of them, in the whole cascade.</param>
/// <param name="memory">What earlier checks found; null when nothing is remembered.</param>
/// <param name="kind">What the codes are of.</param>
internal sealed class CodeTwins(Func<IEnumerable<string>> codes, ISuggestionMemory? memory, SuggestionKind kind)
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';

    private Dictionary<string, string?>? _byKey;

    /// <summary>The only existing code that reads like this one; null when there is none, or more than one.</summary>
    public string? Of(string code)
    {
        string key = KeyOf(code);
        if (key.Length == 0)
            return null;
        return memory is null ? Find() : memory.Nearest(new(kind, code, IsTwin: true), Find);

        string? Find() => (_byKey ??= ByKey(codes())).GetValueOrDefault(key);
    }

    /// <summary>Whether two codes read alike.</summary>
    public static bool AreAlike(string x, string y) => KeyOf(x) == KeyOf(y);

    private static Dictionary<string, string?> ByKey(IEnumerable<string> codes)
    {
        var byKey = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (string code in codes)
        {
            string key = KeyOf(code);
            // The same code twice is still one code; another with the same key leaves open which is meant.
            if (!byKey.TryAdd(key, code) && byKey[key] != code)
                byKey[key] = null;
        }

        return byKey;
    }

    private static string KeyOf(string code)
    {
        var key = new StringBuilder(code.Length);
        foreach (char c in NameKey.Of(code))
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                key.Append(c is >= FirstFullWidth and <= LastFullWidth ? char.ToLowerInvariant((char)(c - FirstFullWidth + '!')) : c);
        }

        return LookAlikes.Skeleton(key.ToString());
    }
}
