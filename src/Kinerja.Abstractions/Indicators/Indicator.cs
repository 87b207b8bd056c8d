using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Periods;

namespace Kinerja.Indicators;

/// <summary>A measure of success of an organisation (IKU), of a position (IKI) or of another kind.</summary>
/// <remarks>
/// It may be wrong: without a name, measuring a node that does not exist, supporting itself. Finding that is the checker's job.
/// Immutable, compared by value, safe to share between threads. An empty text means that the document does not say.
/// </remarks>
public sealed record Indicator
{
    /// <summary>The code that others refer to; unique among indicators in a sound document.</summary>
    public required string Code { get; init; }

    /// <summary>The name as the document words it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The code of the indicator whose name cell also covers this one; a row without a name of its own stands under a named row.</summary>
    public string NameFrom { get; init; } = "";

    /// <summary>IKU, IKI or other.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>What other kind it is, such as IKK; only with <see cref="IndicatorKind.Other"/>.</summary>
    public string KindLabel { get; init; } = "";

    /// <summary>The code of the node whose success it measures, usually a sasaran.</summary>
    public string Measures { get; init; } = "";

    /// <summary>The code of the position (IKI) or organisation unit (IKU) whose indicator it is; empty means the cascade's organisation.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What the name means, exactly (<i>definisi operasional</i>).</summary>
    public string Definition { get; init; } = "";

    /// <summary>What its value is measured in (<i>satuan</i>).</summary>
    public MeasurementUnit Unit { get; init; } = "";

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How its value is computed; null when the document has no formula.</summary>
    public Formula? Formula { get; init; }

    /// <summary>Where its data comes from (<i>sumber data</i>), as worded.</summary>
    public ValueList<string> Sources { get; init; } = [];

    /// <summary>The code of the position that answers for it (<i>penanggung jawab</i>).</summary>
    public string Responsible { get; init; } = "";

    /// <summary>Who answers for it, as worded.</summary>
    public string ResponsibleText { get; init; } = "";

    /// <summary>How often it is reported; null when the document does not say.</summary>
    public PeriodKind? Reporting { get; init; }

    /// <summary>How the values of several periods become one.</summary>
    public Consolidation Consolidation { get; init; }

    /// <summary>The name of the variant by which its achievement is computed, such as <c>KMK-MAX</c>; empty when the document leaves that to others.</summary>
    public string Achievement { get; init; } = "";

    /// <summary>Its share among the indicators of what it measures (<i>bobot</i>), in percent; null when not stated.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Which values it can take; null when the document does not say.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Where it stood before the plan; null when the document does not say.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What it is to reach, by period.</summary>
    public ValueList<Target> Targets { get; init; } = [];

    /// <summary>Which indicators it supports.</summary>
    public ValueList<SupportLink> Supports { get; init; } = [];

    /// <summary>Why this indicator supports no IKU, if the document or its encoder declares so; empty when nothing is declared.</summary>
    public string SupportsNoIku { get; init; } = "";

    /// <summary>Other places in the document that name it.</summary>
    public ValueList<IndicatorMention> Mentions { get; init; } = [];

    /// <summary>Further fields of its manual; null when there are none.</summary>
    public IndicatorManual? Manual { get; init; }

    /// <summary>A remark of whoever encoded it.</summary>
    public string Note { get; init; } = "";
}
