namespace Kinerja.Reading.Defects;

/// <summary>The words that set a condition which often stands only in the name or only in the formula.</summary>
internal static class Qualifiers
{
    private static readonly (string Name, string[] Words)[] s_all =
    [
        ("tepat waktu", ["tepat", "waktu"]), ("tepat sasaran", ["tepat", "sasaran"]), ("dengan baik", ["dengan", "baik"]),
        ("dalam satu tahun", ["dalam", "satu", "tahun"]), ("dalam 1 tahun", ["dalam", "1", "tahun"]),
        ("sesuai ketentuan", ["sesuai", "ketentuan"]), ("sesuai ketentuan", ["sesuai", "dengan", "ketentuan"]),
        ("sesuai peraturan", ["sesuai", "peraturan"]), ("sesuai peraturan", ["sesuai", "dengan", "peraturan"]),
        ("sesuai standar", ["sesuai", "standar"]), ("sesuai standar", ["sesuai", "dengan", "standar"]),
    ];

    /// <summary>The qualifiers in a list of words, each with the place of its first word and its length.</summary>
    public static IEnumerable<(string Name, int At, int Length)> In(List<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            foreach ((string name, string[] wanted) in s_all)
            {
                if (i + wanted.Length <= words.Count && wanted.SequenceEqual(words.Skip(i).Take(wanted.Length)))
                    yield return (name, i, wanted.Length);
            }
        }
    }
}
