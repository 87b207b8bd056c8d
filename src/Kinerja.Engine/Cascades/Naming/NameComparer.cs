namespace Kinerja.Cascades.Naming;

/// <summary>Holds two names for one when <see cref="NameLetters"/> reads them alike.</summary>
internal sealed class NameComparer : IEqualityComparer<string>
{
    private const int MostOnStack = 256;

    public static NameComparer Instance { get; } = new();

    /// <summary>Whether anything is left of the name once punctuation and white space are gone.</summary>
    public static bool HasLetters(string name) => new NameLetters(name).Next(out _);

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return x is null && y is null;
        if (x == y)
            return true;
        var left = new NameLetters(x);
        var right = new NameLetters(y);
        while (left.Next(out char a))
        {
            if (!right.Next(out char b) || a != b)
                return false;
        }

        return !right.Next(out _);
    }

    public int GetHashCode(string name)
    {
        Span<char> letters = name.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[name.Length];
        // Such a hash is seeded for each process: nobody can prepare a document whose names all collide.
        return string.GetHashCode(letters[..NameLetters.Write(name, letters)]);
    }
}
