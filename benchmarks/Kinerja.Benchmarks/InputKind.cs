namespace Kinerja.Benchmarks;

/// <summary>What stands in the rows of a batch.</summary>
public enum InputKind
{
    /// <summary>Whole numbers, as most counts are.</summary>
    Whole,

    /// <summary>Numbers with two decimals.</summary>
    Cents,
}
