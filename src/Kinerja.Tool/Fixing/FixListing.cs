using Kinerja.Diagnostics;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Fixing;

/// <summary>Tells people what was repaired, as a difference in lines.</summary>
internal static class FixListing
{
    private const int LongestSide = 160;

    public static IEnumerable<LocalizedText> Of(CheckedDocument document, FixMode mode)
    {
        foreach (AppliedFix applied in document.Applied)
        {
            LocalizedText title = applied.Located.Fix.Title;
            yield return mode == FixMode.Preview
                ? new($"{applied.Finding.Location}: akan diperbaiki {applied.Finding.Id}: {title.Indonesian}", $"{applied.Finding.Location}: would fix {applied.Finding.Id}: {title.English}")
                : new($"{applied.Finding.Location}: diperbaiki {applied.Finding.Id}: {title.Indonesian}", $"{applied.Finding.Location}: fixed {applied.Finding.Id}: {title.English}");
            foreach (TextReplacement replaced in applied.Located.Replacements)
            {
                if (replaced.Before.Length > 0)
                    yield return $"  - {(replaced.After.Length > 0 ? Side(replaced.Before) : Side(replaced.Before.Trim(',')))}";
                if (replaced.After.Length > 0)
                    yield return $"  + {(replaced.Before.Length > 0 ? Side(replaced.After) : Side(replaced.After.Trim(',')))}";
            }
        }

        if (document.Applied.Count > 0)
            yield return Summary(document, mode);
    }

    private static LocalizedText Summary(CheckedDocument document, FixMode mode)
    {
        int count = document.Applied.Count;
        string fixes = count == 1 ? "fix" : "fixes";
        return mode == FixMode.Preview
            ? new($"{document.Name}: {count} perbaikan dapat diterapkan; belum ada yang ditulis.", $"{document.Name}: {count} {fixes} could be applied; nothing was written.")
            : new($"{document.Name}: {count} perbaikan diterapkan.", $"{document.Name}: {count} {fixes} applied.");
    }

    // On one line, so that an element of several lines does not take the screen.
    private static string Side(string text)
    {
        string line = string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Trim();
        return line.Length <= LongestSide ? line : $"{line[..LongestSide]}…";
    }
}
