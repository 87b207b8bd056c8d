using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>One change to one element of a cascade: another element in its place, a new one at the end of its list, or none.</summary>
/// <remarks>
/// Removing an element moves those after it one place up. Nothing is renamed along: what refers to a code that is gone refers to nothing, and
/// a check says so. Immutable, compared by value, safe to share between threads.
/// </remarks>
public sealed record CascadeEdit
{
    private CascadeEdit(ElementList list, int? place, object? element)
    {
        if (place is < 0)
            throw new ArgumentOutOfRangeException(nameof(place), place, "A place is counted from 0.");
        List = list;
        Place = place;
        Element = element;
    }

    /// <summary>The list that changes.</summary>
    internal ElementList List { get; }

    /// <summary>The place that changes; null for a new element at the end.</summary>
    internal int? Place { get; }

    /// <summary>What stands there afterwards; null when it is removed.</summary>
    internal object? Element { get; }

    /// <summary>Puts another indicator in the place of one.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Indicators"/>, from 0.</param>
    /// <param name="indicator">What stands there afterwards, usually the old one changed with <c>with</c>.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Replace(int place, Indicator indicator) => Replacing(ElementList.Indicators, place, indicator);

    /// <summary>Puts another node in the place of one.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Nodes"/>, from 0.</param>
    /// <param name="node">What stands there afterwards.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Replace(int place, CascadeNode node) => Replacing(ElementList.Nodes, place, node);

    /// <summary>Puts another position in the place of one.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Positions"/>, from 0.</param>
    /// <param name="position">What stands there afterwards.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Replace(int place, Position position) => Replacing(ElementList.Positions, place, position);

    /// <summary>Puts another variable in the place of one.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Variables"/>, from 0.</param>
    /// <param name="variable">What stands there afterwards.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Replace(int place, Variable variable) => Replacing(ElementList.Variables, place, variable);

    /// <summary>Puts another organisation unit in the place of one.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Units"/>, from 0.</param>
    /// <param name="unit">What stands there afterwards.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Replace(int place, OrganizationUnit unit) => Replacing(ElementList.Units, place, unit);

    /// <summary>Adds an indicator at the end.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Add(Indicator indicator) => Adding(ElementList.Indicators, indicator);

    /// <summary>Adds a node at the end.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Add(CascadeNode node) => Adding(ElementList.Nodes, node);

    /// <summary>Adds a position at the end.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Add(Position position) => Adding(ElementList.Positions, position);

    /// <summary>Adds a variable at the end.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Add(Variable variable) => Adding(ElementList.Variables, variable);

    /// <summary>Adds an organisation unit at the end.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit Add(OrganizationUnit unit) => Adding(ElementList.Units, unit);

    /// <summary>Removes an indicator.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Indicators"/>, from 0.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit RemoveIndicator(int place) => new(ElementList.Indicators, place, null);

    /// <summary>Removes a node.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Nodes"/>, from 0.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit RemoveNode(int place) => new(ElementList.Nodes, place, null);

    /// <summary>Removes a position.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Positions"/>, from 0.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit RemovePosition(int place) => new(ElementList.Positions, place, null);

    /// <summary>Removes a variable.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Variables"/>, from 0.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit RemoveVariable(int place) => new(ElementList.Variables, place, null);

    /// <summary>Removes an organisation unit.</summary>
    /// <param name="place">Its place in <see cref="Cascade.Units"/>, from 0.</param>
    /// <returns>The edit.</returns>
    public static CascadeEdit RemoveUnit(int place) => new(ElementList.Units, place, null);

    /// <summary>The cascade as it is after the edit.</summary>
    /// <param name="cascade">The cascade before; it stays as it is.</param>
    /// <returns>A new cascade that shares every other element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cascade has no element in that place.</exception>
    public Cascade ApplyTo(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        return List switch
        {
            ElementList.Units => cascade with { Units = Changed(cascade.Units) },
            ElementList.Nodes => cascade with { Nodes = Changed(cascade.Nodes) },
            ElementList.Positions => cascade with { Positions = Changed(cascade.Positions) },
            ElementList.Variables => cascade with { Variables = Changed(cascade.Variables) },
            _ => cascade with { Indicators = Changed(cascade.Indicators) },
        };
    }

    /// <summary>Throws when a list of so many elements has no such place.</summary>
    internal void RequirePlaceIn(int count)
    {
        if (Place is { } place && place >= count)
            throw new ArgumentOutOfRangeException(nameof(Place), place, $"The list of {List} has {count} elements; the last place is {count - 1}.");
    }

    private static CascadeEdit Replacing(ElementList list, int place, object element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(list, place, element);
    }

    private static CascadeEdit Adding(ElementList list, object element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(list, null, element);
    }

    private ValueList<T> Changed<T>(ValueList<T> elements)
        where T : class
    {
        RequirePlaceIn(elements.Count);
        ReadOnlySpan<T> items = elements.AsSpan();
        return (Place, Element) switch
        {
            ({ } place, null) => [.. items[..place], .. items[(place + 1)..]],
            ({ } place, T other) => [.. items[..place], other, .. items[(place + 1)..]],
            _ => [.. items, (T)Element!],
        };
    }
}
