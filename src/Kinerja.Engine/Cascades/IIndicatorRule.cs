namespace Kinerja.Cascades;

/// <summary>A rule that looks at one indicator after the other, so that a check can take it through a stretch of them at a time.</summary>
/// <remarks>
/// A million indicators do not fit into a processor's cache, a few hundred do: what one rule has fetched of them lies there for the next.
/// What a rule keeps between indicators belongs to the check's facts.
/// </remarks>
internal interface IIndicatorRule : ICascadeRule
{
    /// <summary>Looks at a stretch of the indicators.</summary>
    /// <param name="context">The cascade; takes the findings.</param>
    /// <param name="first">The first place.</param>
    /// <param name="end">The place after the last.</param>
    void Check(CascadeContext context, int first, int end);

    void ICascadeRule.Check(CascadeContext context) => Check(context, 0, context.Cascade.Indicators.Count);
}
