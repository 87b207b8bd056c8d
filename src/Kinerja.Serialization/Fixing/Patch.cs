namespace Kinerja.Serialization.Fixing;

/// <summary>Bytes to replace: an empty stretch is an insertion.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">What stands there then.</param>
/// <param name="Empties">Whether nothing is left between the brackets around them, so that nothing can be put behind the last.</param>
internal readonly record struct Patch(int Start, int End, string Text, bool Empties = false)
{
    /// <summary>Whether the two cannot both be made, or not without asking which comes first.</summary>
    public bool Conflicts(Patch other)
    {
        if (Start == End && other.Start == other.End)
            return Start == other.Start;
        if (Empties || other.Empties)
            return Start <= other.End && other.Start <= End;
        return Start < other.End && other.Start < End;
    }
}
