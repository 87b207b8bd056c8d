namespace Kinerja.Reading.Defects;

/// <summary>A set of words that also knows words with other affixes: <i>kehadiran</i> and <i>menghadiri</i>, <i>pemantauan</i> and <i>dipantau</i>.</summary>
/// <remarks>Rough on purpose: it only keeps suspicions silent.</remarks>
internal sealed class WordRoots
{
    private const int Shortest = 4;

    private static readonly string[] s_prefixes = ["memper", "diper", "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "per", "pel", "pe", "me", "ter", "ber", "di", "ke", "se"];
    private static readonly string[] s_suffixes = ["kannya", "annya", "nya", "kan", "an", "i"];

    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);

    // A prefix may swallow the first letter: pem-antau, di-pantau.
    private readonly HashSet<string> _tails = new(StringComparer.Ordinal);

    public WordRoots(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            string root = Of(word);
            _roots.Add(root);
            if (root.Length > Shortest)
                _tails.Add(root[1..]);
        }
    }

    /// <summary>Whether the set probably has a word with the same root.</summary>
    public bool Has(string word)
    {
        string root = Of(word);
        return _roots.Contains(root) || (root.Length >= Shortest && _tails.Contains(root)) || (root.Length > Shortest && _roots.Contains(root[1..]));
    }

    private static string Of(string word)
    {
        string? suffix = Array.Find(s_suffixes, suffix => word.Length - suffix.Length >= Shortest && word.EndsWith(suffix, StringComparison.Ordinal));
        string stem = suffix is null ? word : word[..^suffix.Length];
        string? prefix = Array.Find(s_prefixes, prefix => stem.Length - prefix.Length >= Shortest && stem.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? stem : stem[prefix.Length..];
    }
}
