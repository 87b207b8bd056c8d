using System.Buffers;
using System.Text;

namespace Kinerja;

/// <summary>The form in which names of variables are compared: NFC, without case, runs of white space as one blank.</summary>
internal static class NameKey
{
    private static readonly SearchValues<char> s_plain = SearchValues.Create("!\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static string Of(string name)
    {
        if (IsPlain(name))
            return name;
        bool composes = CanBeNormalized(name);
        string normal = composes ? name.Normalize(NormalizationForm.FormC) : name;
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

        // A capital may lack the composed form that its small letter has, such as j with caron.
        return composes ? key.ToString().Normalize(NormalizationForm.FormC) : key.ToString();
    }

    // Most names are lower-case ASCII with single blanks, if any, already; they are their own key and cost nothing.
    private static bool IsPlain(string name)
    {
        // Without a blank many letters are looked at in one step.
        if (!name.AsSpan().ContainsAnyExcept(s_plain))
            return true;
        char before = ' ';
        foreach (char c in name)
        {
            if (c is < ' ' or > '~' or (>= 'A' and <= 'Z') || (c == ' ' && before == ' '))
                return false;
            before = c;
        }

        return before != ' ' || name.Length == 0;
    }

    // Normalize throws at a lone surrogate and at U+FFFE; a name with one is compared as it stands.
    private static bool CanBeNormalized(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '\uFFFE')
                return false;
            if (!char.IsSurrogate(name[i]))
                continue;
            if (!char.IsHighSurrogate(name[i]) || i + 1 == name.Length || !char.IsLowSurrogate(name[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
