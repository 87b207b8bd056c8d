using Kinerja.Cascades.Graphs;
using Kinerja.Cascades.Wording;
using Kinerja.Formulas;

namespace Kinerja.Cascades.Facts;

/// <summary>What several rules need to know of a cascade, derived once for a check and only when a rule asks.</summary>
/// <remarks>Belongs to one check and one thread, and ends with it.</remarks>
internal sealed class CheckFacts(CascadeIndex index, FormulaTable formulas) : ICheckFacts, IDisposable
{
    private readonly Dictionary<ICascadeRule, object> _kept = [];
    private OwnerNumbers? _owners;
    private LinkPlaces? _links;
    private NodePlaces? _nodes;
    private PlanWords? _words;
    private IndicatorTraits? _traits;
    private ReferencePlaces? _references;
    private PartPlaces? _parts;
    private UnitNumbers? _units;
    private NameNumbers? _names;
    private MeasuredNodes? _measures;
    private Inferences? _inferences;
    private Graph? _support;
    private Graph? _formulaUse;
    private int[]? _nearestIku;

    public CascadeIndex Index { get; } = index;

    /// <summary>The formulas, equal ones once.</summary>
    public FormulaTable Formulas { get; } = formulas;

    /// <summary>Who owns each indicator.</summary>
    public OwnerNumbers Owners => _owners ??= new(Index);

    /// <summary>What rules ask of every indicator.</summary>
    public IndicatorTraits Traits => _traits ??= new(Index.Cascade);

    /// <summary>The parents and levels of nodes.</summary>
    public NodePlaces Nodes => _nodes ??= new(Index);

    /// <summary>The words of names, statements and labels.</summary>
    public PlanWords Words => _words ??= new(Index.Cascade);

    /// <summary>Where each support link leads.</summary>
    public LinkPlaces Links => _links ??= new(Index);

    /// <summary>What each name in each formula means.</summary>
    public ReferencePlaces References => _references ??= new(this);

    /// <summary>Which variable is a part of which.</summary>
    public PartPlaces Parts => _parts ??= new(Index);

    /// <summary>The units of indicators and variables.</summary>
    public UnitNumbers Units => _units ??= new(Index.Cascade);

    /// <summary>The names of indicators, alike ones with one number.</summary>
    public NameNumbers Names => _names ??= new(this);

    /// <summary>The node that each indicator measures.</summary>
    public MeasuredNodes Measures => _measures ??= new(Index);

    /// <summary>What the nodes of each formula count.</summary>
    public Inferences Inferences => _inferences ??= new(this);

    /// <summary>Which indicator supports which.</summary>
    public Graph Support => _support ??= Links.ToGraph();

    /// <summary>Which indicator's formula uses which indicator.</summary>
    public Graph FormulaUse => _formulaUse ??= References.ToGraph();

    /// <summary>For each indicator the nearest IKU that it supports, directly or through others, or -1. An IKU is nearest to itself.</summary>
    public int[] NearestIku => _nearestIku ??= Reachability.NearestSource(
        Links.Supports.Graph,
        place => Traits.KindOf(place) == Indicators.IndicatorKind.Iku);

    public bool IsRead(int indicator) => Formulas.IsRead(indicator);

    public void Dispose() => _words?.Dispose();

    /// <summary>What a rule keeps from one stretch of indicators to the next.</summary>
    public T KeptBy<T>(ICascadeRule rule, Func<T> make)
        where T : class
    {
        if (!_kept.TryGetValue(rule, out object? kept))
            _kept.Add(rule, kept = make());
        return (T)kept;
    }

    /// <summary>Those of the check that a context belongs to.</summary>
    public static CheckFacts Of(CascadeContext context) =>
        (CheckFacts)(context.Facts ??= new CheckFacts(context.Index, FormulaTable.Of(context)));
}
