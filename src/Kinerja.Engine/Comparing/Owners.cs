namespace Kinerja.Comparing;

/// <summary>Codes of owners, units and positions, such that one code means the same in both documents.</summary>
internal sealed class Owners(Side before, Side after, bool isOneOrganization)
{
    /// <summary>The positions that are the same; null until they are paired.</summary>
    public Pairs? Positions { get; set; }

    /// <summary>The owner by the code that the later document has for it.</summary>
    public string OfBefore(string owner)
    {
        string own = before.Cascade.Organization.Code;
        if (before.Cascade.OwnerOf(owner) == own)
            return isOneOrganization ? after.Cascade.Organization.Code : own;
        return Positions is not null && before.Index.TryFindPosition(owner, out int place) && Positions.Follow(place) is var followed and >= 0
            ? after.Cascade.Positions[followed].Code
            : owner;
    }

    public string OfAfter(string owner) => after.Cascade.OwnerOf(owner);
}
