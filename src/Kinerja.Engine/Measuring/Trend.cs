namespace Kinerja.Measuring;

/// <summary>Which way an indicator went, in the direction of its polarity.</summary>
public enum Trend
{
    /// <summary>There is nothing to compare, or the polarity names no direction.</summary>
    Unknown,

    /// <summary>Better than before.</summary>
    Better,

    /// <summary>As before.</summary>
    Same,

    /// <summary>Worse than before.</summary>
    Worse,
}
