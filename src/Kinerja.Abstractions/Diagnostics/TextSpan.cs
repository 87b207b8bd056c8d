namespace Kinerja.Diagnostics;

/// <summary>A stretch of a text, counted in UTF-16 code units.</summary>
/// <param name="Start">Where it begins; 0 is the first character.</param>
/// <param name="Length">How long it is; 0 marks a place between two characters, such as the end of the text.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the stretch.</summary>
    public int End => Start + Length;

    /// <summary>The smallest stretch that holds both.</summary>
    /// <param name="first">One stretch.</param>
    /// <param name="second">The other; it may come before, after or inside the first.</param>
    /// <returns>The stretch from the earlier start to the later end.</returns>
    public static TextSpan Covering(TextSpan first, TextSpan second)
    {
        int start = Math.Min(first.Start, second.Start);
        return new(start, Math.Max(first.End, second.End) - start);
    }

    /// <summary>The span as <c>start..end</c>.</summary>
    /// <returns>Start and end, end exclusive.</returns>
    public override string ToString() => $"{Start}..{End}";
}
