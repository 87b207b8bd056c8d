using System.Collections.Frozen;

namespace Kinerja.Cascades.Wording;

/// <summary>The words with which a plan says what it wishes: <i>meningkatnya</i>, <i>terlaksananya</i>, <i>mewujudkan</i>.</summary>
internal static class AimWords
{
    private const int Shortest = 8;

    private static readonly string[] s_prefixes = ["me", "ter", "ber"];

    private static readonly FrozenSet<string> s_others = new[]
    {
        "optimalnya", "lancarnya", "semakin", "meningkatkan", "mewujudkan", "menurunkan", "melaksanakan", "menyelenggarakan", "menciptakan",
        "memaksimalkan", "mengoptimalkan", "memperkuat",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in small letters is one of them.</summary>
    public static bool Has(string word) => s_others.Contains(word)
        || (word.Length >= Shortest && word.EndsWith("nya", StringComparison.Ordinal) && Array.Exists(s_prefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal)));
}
