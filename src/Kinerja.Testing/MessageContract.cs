using System.Text.RegularExpressions;
using Kinerja.Diagnostics;

namespace Kinerja.Testing;

/// <summary>A message names the same arguments in both languages, and a finding brings all of them.</summary>
internal static partial class MessageContract
{
    /// <exception cref="RuleTestException">It does not.</exception>
    public static void Require(Diagnostic finding)
    {
        LocalizedText format = finding.Descriptor.MessageFormat;
        HashSet<string> indonesian = Names(format.Indonesian);
        HashSet<string> english = Names(format.English);
        foreach (string name in indonesian.Union(english))
        {
            if (!indonesian.Contains(name) || !english.Contains(name))
                throw new RuleTestException($"The message of {finding.Id} names {{{name}}} in {(english.Contains(name) ? "English" : "Indonesian")} only.");
            DiagnosticArgument[] given = [.. finding.Arguments.Where(argument => argument.Name == name)];
            if (given.Length != 1)
                throw new RuleTestException($"The message of {finding.Id} names {{{name}}}, but the finding has {given.Length} arguments of that name; it has {Given(finding)}.");
            // Empty in both is a part that this finding does not have.
            if (string.IsNullOrEmpty(given[0].Value.Indonesian) != string.IsNullOrEmpty(given[0].Value.English))
                throw new RuleTestException($"The argument '{name}' of {finding.Id} has a text in one language only.");
        }
    }

    private static string Given(Diagnostic finding) =>
        finding.Arguments.Count == 0 ? "none" : string.Join(", ", finding.Arguments.Select(argument => argument.Name));

    private static HashSet<string> Names(string format) => [.. Argument().Matches(format).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}")]
    private static partial Regex Argument();
}
