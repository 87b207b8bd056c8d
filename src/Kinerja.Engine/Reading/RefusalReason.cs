namespace Kinerja.Reading;

/// <summary>Why a text gives no formula to compute with.</summary>
public enum RefusalReason
{
    /// <summary>It gives one.</summary>
    None,

    /// <summary>The value is issued, surveyed or measured elsewhere; there is nothing to compute.</summary>
    ExternalValue,

    /// <summary>The text describes, names evidence, repeats the indicator or asks yes or no.</summary>
    NoFormula,

    /// <summary>A ratio or share with a part missing or only implied.</summary>
    Incomplete,

    /// <summary>More than one formula, and nothing says which one counts.</summary>
    SeveralFormulas,

    /// <summary>Bars or operators were lost or garbled.</summary>
    Damaged,

    /// <summary>An average or a query over a list that the text does not give.</summary>
    Aggregate,

    /// <summary>Symbols or coefficients that nothing explains.</summary>
    Undefined,
}
