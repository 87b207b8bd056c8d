using System.Globalization;
using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Configuration;

/// <summary>Tells for a place in a plan which organisation unit it belongs to and which period it is about.</summary>
/// <remarks>Serves one call; linear in the plan for each unit that is asked for, and constant after that.</remarks>
internal sealed class PlanPlaces(Cascade plan)
{
    private readonly CascadeIndex _index = new(plan);
    private readonly Dictionary<string, HashSet<string>> _inside = new(StringComparer.Ordinal);
    private ILookup<string, string>? _parts;

    /// <summary>The period of the target that the pointer leads into, or else that of the plan; null when it has none.</summary>
    public Period? PeriodOf(string? pointer) =>
        Segments(pointer) is ["indicators", var indicator, "targets", var target, ..]
        && At(plan.Indicators, indicator) is { } found && At(found.Targets, target) is { Period: { } period }
            ? period
            : plan.Period;

    /// <summary>Whether one unit is another or a part of it.</summary>
    public bool IsPart(string part, string whole) => Inside(whole).Contains(part);

    /// <summary>The unit that what the pointer leads to belongs to.</summary>
    public string UnitOf(string? pointer) => Segments(pointer) switch
    {
        ["units", var place, ..] => At(plan.Units, place)?.Code ?? plan.Organization.Code,
        ["positions", var place, ..] => UnitOf(At(plan.Positions, place)),
        ["nodes", var place, ..] => UnitOfOwner(At(plan.Nodes, place)?.Owner),
        ["variables", var place, ..] => UnitOfOwner(At(plan.Variables, place)?.Owner),
        ["indicators", var place, ..] => UnitOfOwner(At(plan.Indicators, place)?.Owner),
        _ => plan.Organization.Code,
    };

    // An owner is a position, a unit, or left out for the organisation.
    private string UnitOfOwner(string? owner)
    {
        if (string.IsNullOrEmpty(owner))
            return plan.Organization.Code;
        return _index.TryFindPosition(owner, out int position) ? UnitOf(plan.Positions[position]) : owner;
    }

    private string UnitOf(Position? position) => position is { Unit.Length: > 0 } ? position.Unit : plan.Organization.Code;

    private HashSet<string> Inside(string unit)
    {
        if (_inside.TryGetValue(unit, out HashSet<string>? inside))
            return inside;
        _parts ??= plan.Units.Append(plan.Organization).ToLookup(part => part.Parent, part => part.Code, StringComparer.Ordinal);
        // A plan may go in circles; each unit is entered once.
        _inside[unit] = inside = new(StringComparer.Ordinal) { unit };
        var open = new Stack<string>(inside);
        while (open.TryPop(out string? whole))
        {
            foreach (string part in _parts[whole].Where(inside.Add))
                open.Push(part);
        }

        return inside;
    }

    private static string[] Segments(string? pointer) => pointer is { Length: > 0 } ? pointer[1..].Split('/', 5) : [];

    private static T? At<T>(ValueList<T> list, string place)
        where T : class =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Count ? list[index] : null;
}
