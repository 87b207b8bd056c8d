namespace Kinerja.Measuring;

/// <summary>What a consolidation does when a part that counts was not reported.</summary>
public enum MissingParts
{
    /// <summary>There is no value. The rule of Kemenkeu, as read in public code.</summary>
    NoValue,

    /// <summary>The reported parts alone are consolidated, targets too, and the answer says that it is incomplete.</summary>
    Skip,
}
