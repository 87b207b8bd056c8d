namespace Kinerja.Measuring;

/// <summary>What the text of a target or a realisation turned out to be.</summary>
public enum ValueOutcome
{
    /// <summary>A number, a range or a rung.</summary>
    Value,

    /// <summary>Nothing was reported: an empty cell, <c>-</c>, <c>n/a</c>. Never a zero.</summary>
    NotReported,

    /// <summary>Several values, and nothing that decides between them; the value is the text.</summary>
    Ambiguous,

    /// <summary>No value that could be typed; the value is the text, and a finding says why.</summary>
    NotUnderstood,
}
