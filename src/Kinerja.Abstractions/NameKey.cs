using System.Text;

namespace Kinerja;

/// <summary>The form in which names of variables are compared: NFC, without case, runs of white space as one blank.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        if (IsPlain(name))
            return name;
        // A lone surrogate cannot be normalised; such a name is compared as it stands.
        string normal = IsWellFormed(name) ? name.Normalize(NormalizationForm.FormC) : name;
        var key = new StringBuilder(normal.Length);
        bool blank = false;
        foreach (char c in normal)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = key.Length > 0;
                continue;
            }

            if (blank)
                key.Append(' ');
            blank = false;
            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    // Most names are lower-case ASCII already; they are their own key and cost nothing.
    private static bool IsPlain(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    private static bool IsWellFormed(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!char.IsSurrogate(name[i]))
                continue;
            if (!char.IsHighSurrogate(name[i]) || i + 1 == name.Length || !char.IsLowSurrogate(name[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
