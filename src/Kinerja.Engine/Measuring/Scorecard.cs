using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>A plan and what became of it in a period: every indicator, rolled up to sasaran, tujuan and the organisation.</summary>
/// <remarks>Immutable, safe to share between threads. The same inputs give the same one.</remarks>
public sealed record Scorecard
{
    /// <summary>The plan.</summary>
    public required Cascade Cascade { get; init; }

    /// <summary>What was measured.</summary>
    public required RealizationSet Realizations { get; init; }

    /// <summary>What the host stated.</summary>
    public required MeasureOptions Options { get; init; }

    /// <summary>The measured period; null when neither the host nor the documents name one.</summary>
    public Period? Period { get; init; }

    /// <summary>One score for each indicator, in the plan's order.</summary>
    public required ValueList<IndicatorScore> Indicators { get; init; }

    /// <summary>One score for each node, in the plan's order: of its indicators and of the nodes of its owner below it.</summary>
    public required ValueList<ElementScore> Nodes { get; init; }

    /// <summary>One score for each position, in the plan's order: of the indicators it owns.</summary>
    public required ValueList<ElementScore> Positions { get; init; }

    /// <summary>The score of the organisation: of its topmost nodes.</summary>
    public required ElementScore Organization { get; init; }

    /// <summary>What is wrong with the realisations or with what was stated. Pointers lead into the realisation document.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Finds the score of an indicator.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The first one of that code; null when the plan has none.</returns>
    public IndicatorScore? Find(string code) => Indicators.FirstOrDefault(score => score.Indicator.Code == code);
}
