namespace Kinerja.Comparing;

/// <summary>What two documents are to each other. A lost indicator means something else in each.</summary>
public enum ComparisonKind
{
    /// <summary>One plan in two years, the earlier document first: what is lost and what is new is told of every element.</summary>
    Years,

    /// <summary>
    /// A higher plan and one made from it, such as RPJMD and Renstra or Renstra and performance agreement, the higher one first: the
    /// lower one may leave things to others, but what it has must come from the higher one.
    /// </summary>
    Levels,

    /// <summary>Two tables of one document, such as hierarchy table and IKU table: what both list must agree.</summary>
    Tables,
}
