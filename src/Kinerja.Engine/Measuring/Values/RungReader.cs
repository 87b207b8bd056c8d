using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>Recognises rungs: those of the indicator's scale, else those of the scales that plans use most.</summary>
/// <remarks>Letter case and white space do not count. A word for the kind may stand before the rung, a remark in brackets behind it.</remarks>
internal static class RungReader
{
    /// <summary>The rung of the scale that a text names; null when it names none.</summary>
    public static (string Rung, TextSpan? LeftOut)? OfScale(string text, Scale? scale)
    {
        if (scale is null || scale.Rungs.Count == 0)
            return null;
        if (Find(scale, text) is { } whole)
            return (whole, null);
        (string name, TextSpan? remark) = NameIn(text);
        return Find(scale, name) is { } rung ? (rung, remark) : null;
    }

    /// <summary>A well-known rung; null when the text is none.</summary>
    public static (string Rung, TextSpan? LeftOut)? WellKnown(string text)
    {
        (string name, TextSpan? remark) = NameIn(text);
        return ValueWords.Rungs.Contains(NameKey.Of(name)) ? (name, remark) : null;
    }

    private static string? Find(Scale scale, string text)
    {
        string key = Squeezed(text);
        foreach (string rung in scale.Rungs)
        {
            if (key.Length > 0 && Squeezed(rung) == key)
                return rung;
        }

        return null;
    }

    // "Predikat: BB (Sangat Baik)" is BB.
    private static (string Name, TextSpan? Remark) NameIn(string text)
    {
        int end = text.AsSpan().TrimEnd().Length;
        int open = end > 0 && text[end - 1] == ')' ? text.LastIndexOf('(', end - 1) : -1;
        TextSpan? remark = open > 0 ? new(open, end - open) : null;
        string name = text[..(open > 0 ? open : end)].Trim().Trim('"', '\'', '“', '”').TrimEnd('.');
        int blank = name.AsSpan().IndexOfAny(' ', ':');
        if (blank > 0 && ValueWords.RungKinds.Contains(name[..blank].ToLowerInvariant()))
            name = name[blank..].TrimStart(' ', ':');
        return (name, remark);
    }

    private static string Squeezed(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in NameKey.Of(text))
        {
            if (!char.IsWhiteSpace(c))
                key.Append(c);
        }

        return key.ToString();
    }
}
