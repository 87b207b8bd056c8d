namespace Kinerja.Reading;

/// <summary>What a stretch of a formula text was taken for.</summary>
public enum ReadingPartKind
{
    /// <summary>A variable's phrase.</summary>
    Variable,

    /// <summary>A number of the formula, its factor included.</summary>
    Number,

    /// <summary>A label in front of the formula: <i>Rumus:</i>, <i>Persentase X adalah</i>.</summary>
    Label,

    /// <summary>The meaning of symbols.</summary>
    Legend,

    /// <summary>A worked example.</summary>
    Example,

    /// <summary>A value written into the formula: <i>= 3150</i>.</summary>
    InlineValue,

    /// <summary>A remark, a source or other text that is no part of the formula.</summary>
    Remark,
}
