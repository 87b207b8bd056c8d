using Kinerja.Indicators;

namespace Kinerja.Cascades;

/// <summary>Finds the elements of a cascade by code, in constant time.</summary>
/// <remarks>
/// Codes are compared exactly, variable names without case and with runs of spaces as one. Where a code occurs twice the first
/// element counts. A place is an element's position in its list of the cascade. Immutable and safe to share between threads.
/// </remarks>
public sealed class CascadeIndex
{
    private readonly CodeTable<UnitCodes> _units;
    private readonly CodeTable<NodeCodes> _nodes;
    private readonly CodeTable<PositionCodes> _positions;
    private readonly CodeTable<IndicatorCodes> _indicators;

    /// <summary>Indexes a cascade. Linear in its size.</summary>
    /// <param name="cascade">The cascade.</param>
    public CascadeIndex(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        Cascade = cascade;
        _units = new(new(cascade.Units), cascade.Units.Count);
        _nodes = new(new(cascade.Nodes), cascade.Nodes.Count);
        _positions = new(new(cascade.Positions), cascade.Positions.Count);
        _indicators = new(new(cascade.Indicators), cascade.Indicators.Count);
        Variables = new(cascade.Variables);
    }

    /// <summary>The cascade.</summary>
    public Cascade Cascade { get; }

    /// <summary>The places of nodes whose code an earlier one has.</summary>
    internal IReadOnlyList<int> RepeatedNodes => _nodes.Repeated;

    /// <summary>The places of positions whose code an earlier one has.</summary>
    internal IReadOnlyList<int> RepeatedPositions => _positions.Repeated;

    /// <summary>The places of indicators whose code an earlier one has.</summary>
    internal IReadOnlyList<int> RepeatedIndicators => _indicators.Repeated;

    /// <summary>The variables, for those who ask with the same names often.</summary>
    internal VariableTable Variables { get; }

    /// <summary>Finds a node.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Nodes"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindNode(string code, out int place) => _nodes.TryFind(code, out place);

    /// <summary>Finds a position.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Positions"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindPosition(string code, out int place) => _positions.TryFind(code, out place);

    /// <summary>Finds an indicator.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Indicators"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindIndicator(string code, out int place) => _indicators.TryFind(code, out place);

    /// <summary>Finds an organisation unit other than the cascade's own organisation.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="place">Its place in <see cref="Cascade.Units"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindUnit(string code, out int place) => _units.TryFind(code, out place);

    /// <summary>Whether a code is that of the cascade's organisation or of one of its units.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True when it is.</returns>
    public bool IsUnit(string code) => code == Cascade.Organization.Code || _units.TryFind(code, out _);

    /// <summary>Finds the variable that a formula of an owner means: the owner's own, or else everybody's.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="owner">The code of the indicator's owner; empty for none.</param>
    /// <param name="place">Its place in <see cref="Cascade.Variables"/>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFindVariable(string name, string owner, out int place)
    {
        string key = NameKey.Of(name);
        place = Variables.Find(key, TextHash.Of(key), Variables.OwnerOf(owner));
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

    private readonly struct UnitCodes(ValueList<OrganizationUnit> units) : IPlaceTexts
    {
        public string At(int place) => units[place].Code;
    }

    private readonly struct NodeCodes(ValueList<CascadeNode> nodes) : IPlaceTexts
    {
        public string At(int place) => nodes[place].Code;
    }

    private readonly struct PositionCodes(ValueList<Position> positions) : IPlaceTexts
    {
        public string At(int place) => positions[place].Code;
    }

    private readonly struct IndicatorCodes(ValueList<Indicator> indicators) : IPlaceTexts
    {
        public string At(int place) => indicators[place].Code;
    }
}
