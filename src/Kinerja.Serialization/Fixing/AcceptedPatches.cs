namespace Kinerja.Serialization.Fixing;

/// <summary>The changes that were let in; none of them touches another, nor what another relies on.</summary>
/// <remarks>A look-up takes logarithmic time: what was let in does not overlap, so only its neighbours can conflict.</remarks>
internal sealed class AcceptedPatches
{
    private static readonly Comparer<(Patch Patch, int Order)> s_byPlace = Comparer<(Patch Patch, int Order)>.Create((x, y) =>
        (x.Patch.Start, x.Patch.End, x.Order).CompareTo((y.Patch.Start, y.Patch.End, y.Order)));

    private readonly SortedSet<(Patch Patch, int Order)> _changed = new(s_byPlace);
    private readonly SortedSet<(Patch Patch, int Order)> _tested = new(s_byPlace);
    private int _order;

    /// <summary>Lets in a fix unless it conflicts with one that was let in before.</summary>
    public bool TryAdd(FixPlan plan)
    {
        bool conflicts = plan.Patches.Exists(patch => Touches(_changed, patch) || Touches(_tested, patch))
            || plan.Tested.Exists(patch => Touches(_changed, patch));
        if (conflicts)
            return false;
        foreach (Patch patch in plan.Patches)
            _changed.Add((patch, _order++));
        foreach (Patch patch in plan.Tested)
            _tested.Add((patch, 0));
        return true;
    }

    /// <summary>The changes from the beginning of the document to its end.</summary>
    public IEnumerable<Patch> InOrder() => _changed.Select(entry => entry.Patch);

    private static bool Touches(SortedSet<(Patch Patch, int Order)> patches, Patch patch)
    {
        (Patch, int) first = (new(0, 0, ""), 0);
        (Patch, int) here = (new(patch.Start, patch.Start, ""), 0);
        (Patch, int) last = (new(patch.End, int.MaxValue, ""), int.MaxValue);
        // Counting a view goes through all of it, its ends do not; the greatest of an empty one is no patch and has no text.
        Patch before = patches.GetViewBetween(first, here).Max.Patch;
        return (before.Text is not null && before.Conflicts(patch)) || patches.GetViewBetween(here, last).Any(entry => entry.Patch.Conflicts(patch));
    }
}
