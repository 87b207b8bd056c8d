using System.Text.RegularExpressions;

namespace Kinerja.Tool.Catalogues;

/// <summary>The grounds on which findings stand, in Indonesian; for cards that give their basis in English only.</summary>
internal static partial class Grounds
{
    private static readonly (string English, string Indonesian)[] s_grounds =
    [
        ("the document format", "format dokumen"),
        ("the formula language", "bahasa formula"),
        ("arithmetic", "aritmetika"),
        ("logic", "logika"),
        ("the contract with applications", "kontrak dengan aplikasi"),
    ];

    /// <summary>The ground that an English basis begins with; null when it is none that is known.</summary>
    public static string? Indonesian(string basis)
    {
        foreach ((string english, string indonesian) in s_grounds)
        {
            if (basis.StartsWith(english, StringComparison.Ordinal))
                return indonesian;
        }

        Match regulation = Regulation().Match(basis);
        if (!regulation.Success)
            return null;
        string article = regulation.Groups["article"].Value is { Length: > 0 } number ? $" pasal {number}" : "";
        return $"{regulation.Groups["name"].Value}{article}, dibaca dalam {(regulation.Groups["copy"].Value == "a quotation" ? "kutipan" : "salinan lengkap")}";
    }

    [GeneratedRegex(@"^(?<name>\w+ \d+/\d{4})( article (?<article>\d+))?, read in (?<copy>a quotation|a full copy)")]
    private static partial Regex Regulation();
}
