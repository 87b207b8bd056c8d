using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Values;

/// <summary>What the grammar makes of a text, before context decides.</summary>
internal sealed class ValueDraft
{
    /// <summary>Why it is no value, and where; null when it is one.</summary>
    public (LocalizedText Reason, TextSpan Span)? Refusal { get; set; }

    /// <summary>The values that it can be, each under the convention that makes it that.</summary>
    public List<(NumberConvention Under, IndicatorValue Value)> Candidates { get; } = [];

    public ValueBound Bound { get; set; }

    /// <summary>Where the number stands, with its bound.</summary>
    public TextSpan Number { get; set; }

    public TextSpan? Unit { get; set; }

    public List<TextSpan> LeftOut { get; } = [];

    /// <summary>What was assumed; null when nothing was.</summary>
    public LocalizedText? Assumption { get; set; }
}
