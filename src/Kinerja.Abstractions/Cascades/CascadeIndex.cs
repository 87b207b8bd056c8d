using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Finds the elements of a cascade by code, in constant time.</summary>
/// <remarks>
/// Codes are compared exactly, variable names without case and with runs of spaces as one. Where a code occurs twice the first
/// element counts. A place is an element's position in its list of the cascade. Immutable and safe to share between threads.
/// </remarks>
public sealed class CascadeIndex
{
    private readonly Dictionary<string, int> _units;
    private readonly Dictionary<string, int> _nodes;
    private readonly Dictionary<string, int> _positions;
    private readonly Dictionary<string, int> _indicators;

    /// <summary>Indexes a cascade. Linear in its size.</summary>
    /// <param name="cascade">The cascade.</param>
    public CascadeIndex(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        Cascade = cascade;
        _units = ByCode(cascade.Units, unit => unit.Code, []);
        _nodes = ByCode(cascade.Nodes, node => node.Code, RepeatedNodes);
        _positions = ByCode(cascade.Positions, position => position.Code, []);
        _indicators = ByCode(cascade.Indicators, indicator => indicator.Code, RepeatedIndicators);
        Variables = new(cascade.Variables);
    }

    /// <summary>The cascade.</summary>
    public Cascade Cascade { get; }

    /// <summary>The places of nodes whose code an earlier one has.</summary>
    internal List<int> RepeatedNodes { get; } = [];

    /// <summary>The places of indicators whose code an earlier one has.</summary>
    internal List<int> RepeatedIndicators { get; } = [];

    /// <summary>The variables, for those who ask with the same names often.</summary>
    internal VariableTable Variables { get; }

    /// <summary>Finds a node.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Nodes"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindNode(string code, out int place) => _nodes.TryGetValue(code, out place);

    /// <summary>Finds a position.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Positions"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindPosition(string code, out int place) => _positions.TryGetValue(code, out place);

    /// <summary>Finds an indicator.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Indicators"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindIndicator(string code, out int place) => _indicators.TryGetValue(code, out place);

    /// <summary>Finds an organisation unit other than the cascade's own organisation.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Units"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindUnit(string code, out int place) => _units.TryGetValue(code, out place);

    /// <summary>Whether a code is that of the cascade's organisation or of one of its units.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True when it is.</returns>
    public bool IsUnit(string code) => code == Cascade.Organization.Code || _units.ContainsKey(code);

    /// <summary>Finds the variable that a formula of an owner means: the owner's own, or else everybody's.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="owner">The code of the indicator's owner; empty for none.</param>
    /// <param name="place">Its place in <see cref="Cascade.Variables"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindVariable(string name, string owner, out int place)
    {
        string key = NameKey.Of(name);
        place = Variables.Find(key, VariableTable.HashOf(key), Variables.OwnerOf(owner));
        bool isFound = place >= 0;
        place = Math.Max(place, 0);
        return isFound;
    }

    /// <summary>The name an indicator goes by: its own, or that of the indicator whose name cell covers it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>Empty when neither has one.</returns>
    public string NameOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Name.Length > 0 || indicator.NameFrom.Length == 0)
            return indicator.Name;
        return TryFindIndicator(indicator.NameFrom, out int place) ? Cascade.Indicators[place].Name : "";
    }

    private static Dictionary<string, int> ByCode<T>(ValueList<T> elements, Func<T, string> code, List<int> repeated)
    {
        var places = new Dictionary<string, int>(elements.Count, StringComparer.Ordinal);
        for (int i = 0; i < elements.Count; i++)
        {
            if (!places.TryAdd(code(elements[i]), i))
                repeated.Add(i);
        }

        return places;
    }
}
