namespace Kinerja.Measuring;

/// <summary>Which end of a stretch of values a number is, as a text says it: <c>≤ 5</c>, <i>minimal 80</i>.</summary>
public enum ValueBound
{
    /// <summary>No end: the number itself.</summary>
    None,

    /// <summary>The smallest that still counts: <c>≥ 80</c>, <i>minimal 80</i>, <i>80 ke atas</i>.</summary>
    AtLeast,

    /// <summary>The largest that still counts: <c>≤ 5</c>, <i>maksimal 5</i>, <i>tidak lebih dari 5</i>.</summary>
    AtMost,

    /// <summary>Everything above it, without the number itself: <c>&gt; 80</c>, <i>lebih dari 80</i>.</summary>
    Above,

    /// <summary>Everything below it, without the number itself: <c>&lt; 5</c>, <i>kurang dari 5</i>.</summary>
    Below,
}
