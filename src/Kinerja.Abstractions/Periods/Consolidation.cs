namespace Kinerja.Periods;

/// <summary>How the values of several periods become one (<i>jenis konsolidasi periode</i>).</summary>
public enum Consolidation
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>The parts add up to the year.</summary>
    Sum,

    /// <summary>The year is the mean of its parts.</summary>
    Average,

    /// <summary>The year is its last reported part (<i>take last known value</i>).</summary>
    LastKnown,
}
