using System.Collections.Concurrent;
using Kinerja.Cascades.Fixing;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Editing;

/// <summary>Remembers which known name is nearest to one that means nothing, so that an edit does not look through all names again.</summary>
/// <remarks>
/// Holds for one set of known names. What is remembered follows from that set alone, so that several threads may add to it.
/// </remarks>
internal sealed class SuggestionMemory : ISuggestionMemory
{
    private readonly ConcurrentDictionary<SuggestionKey, string?> _nearest = new();

    public string? Nearest(SuggestionKey key, Func<string?> find) => _nearest.GetOrAdd(key, _ => find());

    /// <summary>What still holds after an edit.</summary>
    public SuggestionMemory After(PlanChange change)
    {
        Askers.Kinds offered = Askers.OfferedBy(change);
        if (offered == Askers.Kinds.None)
            return this;
        (string? gone, string? come) = NamesOf(change);
        var next = new SuggestionMemory();
        foreach ((SuggestionKey key, string? nearest) in _nearest)
        {
            if (!offered.HasFlag(AskerOf(key.Kind)))
                next._nearest.TryAdd(key, nearest);
            else if (key.IsTwin)
                KeepTwin(next, key, nearest, gone, come);
            else if (key.Kind < SuggestionKind.NameInFormula && nearest != gone && StillNearest(key.Name, nearest, come, out string? now))
                next._nearest.TryAdd(key, now);
        }

        return next;
    }

    // A twin stays what it is, or stays missing, unless a name that reads like it comes or goes.
    private static void KeepTwin(SuggestionMemory next, SuggestionKey key, string? twin, string? gone, string? come)
    {
        if (!(gone is not null && CodeTwins.AreAlike(gone, key.Name)) && !(come is not null && CodeTwins.AreAlike(come, key.Name)))
            next._nearest.TryAdd(key, twin);
    }

    private static Askers.Kinds AskerOf(SuggestionKind kind) =>
        kind == SuggestionKind.OwnerOfName ? Askers.Kinds.NameInFormula : (Askers.Kinds)(1 << (int)kind);

    // Of two names equally near the first in the document counts, and here nobody knows which that is.
    private static bool StillNearest(string name, string? nearest, string? come, out string? now)
    {
        string[] both = [.. new[] { nearest, come }.OfType<string>()];
        now = NearestName.Find(name, both);
        return now == NearestName.Find(name, Enumerable.Reverse(both));
    }

    private static (string? Gone, string? Come) NamesOf(PlanChange change)
    {
        switch (change.List)
        {
            case ElementList.Nodes:
                (CascadeNode? oldNode, CascadeNode? node) = change.Versions(plan => plan.Nodes);
                return (oldNode?.Code, node?.Code);
            case ElementList.Positions:
                (Position? oldPosition, Position? position) = change.Versions(plan => plan.Positions);
                return (oldPosition?.Code, position?.Code);
            case ElementList.Variables:
                (Indicators.Variable? oldVariable, Indicators.Variable? variable) = change.Versions(plan => plan.Variables);
                return (oldVariable?.Name, variable?.Name);
            default:
                (Indicators.Indicator? oldIndicator, Indicators.Indicator? indicator) = change.Versions(plan => plan.Indicators);
                return (oldIndicator?.Code, indicator?.Code);
        }
    }
}
