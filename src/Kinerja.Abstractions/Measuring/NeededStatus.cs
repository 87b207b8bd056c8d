namespace Kinerja.Measuring;

/// <summary>Whether a goal can still be reached.</summary>
public enum NeededStatus
{
    /// <summary>It depends on the parts that are left.</summary>
    Open,

    /// <summary>It is reached whatever the parts that are left bring, or none is left and it was reached.</summary>
    Reached,

    /// <summary>No realisation reaches it, or none is left and it was missed.</summary>
    OutOfReach,

    /// <summary>It cannot be said, for a stated reason.</summary>
    Unknown,
}
