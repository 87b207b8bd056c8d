namespace Kinerja.Indicators;

/// <summary>Which direction is better (<i>polarisasi</i>).</summary>
public enum Polarity
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>More is better.</summary>
    Maximize,

    /// <summary>Less is better.</summary>
    Minimize,

    /// <summary>On target is best.</summary>
    Stabilize,
}
