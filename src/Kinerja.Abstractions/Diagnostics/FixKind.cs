namespace Kinerja.Diagnostics;

/// <summary>Whether a fix may be applied before a person has looked at it.</summary>
public enum FixKind
{
    /// <summary>
    /// Applying it loses nothing that the document says and changes no number that could be computed before, because what it replaces can
    /// mean nothing else: a code in other case where only one code exists, a multiplication sign of another font, a second copy of one
    /// element. The finding is gone afterwards. What the mistake hid may be found then, such as a formula that can be checked at last.
    /// </summary>
    Safe,

    /// <summary>Probably what is meant. A person decides, because another repair is possible or a number may change.</summary>
    Suggested,
}
