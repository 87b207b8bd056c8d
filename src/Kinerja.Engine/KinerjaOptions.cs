using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Measuring;
using Kinerja.Reading;

namespace Kinerja;

/// <summary>What a host can choose about an engine.</summary>
/// <remarks>Immutable; change one with <c>with</c>. Safe to share between threads.</remarks>
public sealed record KinerjaOptions
{
    /// <summary>The options in force unless a host chooses others.</summary>
    public static KinerjaOptions Default { get; } = new();

    /// <summary>How large formulas and their intermediate numbers may grow.</summary>
    public FormulaLimits Limits { get; init; } = FormulaLimits.Default;

    /// <summary>
    /// Whether a formula that stands in words only is read, and computed when the reading is <see cref="FormulaReading.IsUnambiguous"/>.
    /// The default is true; every reading that is used is a finding (KIN2044) and stands in <see cref="IndicatorResult.Reading"/>.
    /// </summary>
    public bool ReadsFormulas { get; init; } = true;

    /// <summary>
    /// Whether a check also reads the words beside an expression and reports their defects (KIN2017, KIN2020 to KIN2043). The default is true;
    /// without <see cref="ReadsFormulas"/> it has no effect. Reading a text costs many times what all rules cost for an indicator, so a host
    /// that checks a very large plan over and over may do without. Equal words about equal indicators are read once.
    /// </summary>
    public bool ChecksFormulaTexts { get; init; } = true;

    /// <summary>The language of <see cref="KinerjaEngine.Describe(Diagnostic)"/>. The default is Indonesian.</summary>
    public Language Language { get; init; } = Language.Indonesian;

    /// <summary>Functions that the host adds to the formula language; none by default.</summary>
    public ValueList<FormulaFunction> Functions { get; init; } = [];

    /// <summary>Rules that the host adds to the built-in ones; none by default.</summary>
    public ValueList<ICascadeRule> Rules { get; init; } = [];
}
