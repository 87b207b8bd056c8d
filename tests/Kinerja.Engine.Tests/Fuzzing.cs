using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Diagnostics;

namespace Kinerja.Engine.Tests;

/// <summary>What tests over random texts share: their seed and count, how a text is shown, what every finding promises.</summary>
internal static class Fuzzing
{
    /// <summary>Where random texts begin; set it with <c>KINERJA_FUZZ_SEED</c>.</summary>
    public static int Seed { get; } = Setting("KINERJA_FUZZ_SEED", 20_210_501);

    /// <summary>How many random texts are tried; set it with <c>KINERJA_FUZZ_COUNT</c>.</summary>
    public static int Count(int normal) => Setting("KINERJA_FUZZ_COUNT", normal);

    /// <summary>Runs work on a thread with a stack of 256 KiB.</summary>
    public static T OnSmallStack<T>(Func<T> work)
    {
        T? answer = default;
        var thread = new Thread(() => answer = work(), 256 * 1024);
        thread.Start();
        thread.Join();
        return answer!;
    }

    /// <summary>What is wrong with a finding: its place, an unfilled message, a line that breaks the terminal; null when nothing is.</summary>
    public static string? ProblemOf(Diagnostic finding, string text)
    {
        if (finding.Location.Span is not { Start: >= 0, Length: >= 0 } span || span.End > text.Length)
            return $"{finding.Id} lies at {finding.Location.Span}, outside the {text.Length} characters";
        foreach (Language language in (Language[])[Language.Indonesian, Language.English])
        {
            foreach (Match place in Regex.Matches(finding.Descriptor.MessageFormat.In(language), @"\{(\w+)\}"))
            {
                if (!finding.Arguments.Any(argument => argument.Name == place.Groups[1].Value))
                    return $"{finding.Id} leaves {place.Value} unfilled";
            }

            string line = finding.Format(language);
            if (line.Any(c => char.IsControl(c) && c != '\n') || finding.GetMessage(language).Length == 0)
                return $"{finding.Id} writes {Escaped(line)}";
        }

        return null;
    }

    public static string Escaped(string text) =>
        string.Concat((text.Length <= 2_000 ? text : text[..2_000]).Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static int Setting(string name, int normal) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : normal;
}
