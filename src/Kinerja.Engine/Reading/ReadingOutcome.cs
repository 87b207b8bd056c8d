namespace Kinerja.Reading;

/// <summary>What a text of a formula column turned out to be.</summary>
public enum ReadingOutcome
{
    /// <summary>A formula with at least one operation.</summary>
    Formula,

    /// <summary>One counted or measured quantity: <i>jumlah dokumen …</i>. The expression is that variable.</summary>
    Count,

    /// <summary>A value that comes from elsewhere: a survey, an index that somebody issues. There is nothing to compute.</summary>
    ExternalValue,

    /// <summary>Several formulas, and nothing says which one counts.</summary>
    SeveralFormulas,

    /// <summary>Not understood; <see cref="FormulaReading.Reason"/> and the diagnostics say why.</summary>
    NotUnderstood,
}
