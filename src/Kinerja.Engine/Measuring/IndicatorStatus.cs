namespace Kinerja.Measuring;

/// <summary>What is known of an indicator's value in a period.</summary>
public enum IndicatorStatus
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>Something that the value needs was not reported.</summary>
    Missing,

    /// <summary>The value cannot be computed, for a stated reason.</summary>
    Failed,

    /// <summary>The formula has mistakes.</summary>
    InvalidFormula,

    /// <summary>There is no formula that can be evaluated and no reported value.</summary>
    NoFormula,
}
