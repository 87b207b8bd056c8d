using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>What was measured for one cascade: values of variables and of indicators (<i>realisasi</i>).</summary>
/// <remarks>Immutable, compared by value, safe to share between threads.</remarks>
public sealed record RealizationSet
{
    /// <summary>The code of the organisation whose cascade it belongs to.</summary>
    public required string Organization { get; init; }

    /// <summary>The period that its values are for unless they name another; null when not stated.</summary>
    public Period? Period { get; init; }

    /// <summary>What these numbers are and where they come from; empty when not stated.</summary>
    public string Note { get; init; } = "";

    /// <summary>Values of variables.</summary>
    public ValueList<VariableValue> Variables { get; init; } = [];

    /// <summary>Values of indicators that are reported as such.</summary>
    public ValueList<Realization> Indicators { get; init; } = [];
}
