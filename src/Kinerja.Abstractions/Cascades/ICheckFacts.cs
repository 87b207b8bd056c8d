namespace Kinerja.Cascades;

/// <summary>What the engine derived once for all rules of a check, as far as a <see cref="CascadeContext"/> itself asks.</summary>
internal interface ICheckFacts
{
    /// <summary>Whether what is known of an indicator's formula was read from its words.</summary>
    bool IsRead(int indicator);
}
