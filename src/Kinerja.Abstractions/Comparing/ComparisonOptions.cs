using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>How two documents are compared, and what else is known of the earlier one.</summary>
/// <remarks>Immutable; change one with <c>with</c>. Safe to share between threads.</remarks>
public sealed record ComparisonOptions
{
    /// <summary>Last year's document and this year's, and nothing else known.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>What the documents are to each other. The default is <see cref="ComparisonKind.Years"/>.</summary>
    public ComparisonKind Kind { get; init; }

    /// <summary>
    /// The document name that places in the first document carry, so that they are told from places in the second one, which carry
    /// none. Give the name under which it was read, and it can locate them. The default is <c>before</c>.
    /// </summary>
    public string BeforeDocument { get; init; } = "before";

    /// <summary>
    /// What was measured for the first document; null when it is not known. Targets and baselines of the second one are then compared
    /// with it, values that formulas give included. Not looked at for <see cref="ComparisonKind.Tables"/>.
    /// </summary>
    public RealizationSet? Realizations { get; init; }

    /// <summary>
    /// The documents of the years before the first one, oldest first; only for <see cref="ComparisonKind.Years"/>. They tell how often
    /// indicators were replaced. Empty by default.
    /// </summary>
    public ValueList<Cascade> History { get; init; } = [];

    /// <summary>
    /// How many IKU of one sasaran may be replaced by others in the whole series of years before it is a finding. The default is 1; 0
    /// allows none.
    /// </summary>
    public int MaxReplacements { get; init; } = 1;
}
