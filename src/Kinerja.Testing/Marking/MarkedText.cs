using System.Text;

namespace Kinerja.Testing.Marking;

/// <summary>A text without its marks, and the stretches that they surrounded, in order of their beginnings.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int End)> Stretches)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <exception cref="RuleTestException">A mark is not closed, or never opened.</exception>
    public static MarkedText Of(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var stretches = new List<(int Start, int End)>();
        var open = new Stack<int>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, Open, 0, Open.Length) == 0)
            {
                open.Push(stretches.Count);
                stretches.Add((text.Length, -1));
                i++;
            }
            else if (string.CompareOrdinal(marked, i, Close, 0, Close.Length) == 0)
            {
                if (!open.TryPop(out int opened))
                    throw new RuleTestException($"The mark '{Close}' at character {i + 1} closes nothing.");
                stretches[opened] = (stretches[opened].Start, text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
            throw new RuleTestException($"The plan has {open.Count} marks '{Open}' that nothing closes.");
        return new(text.ToString(), stretches);
    }
}
