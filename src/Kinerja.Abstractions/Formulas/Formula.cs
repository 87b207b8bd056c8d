namespace Kinerja.Formulas;

/// <summary>How an indicator's value is computed: as the document words it, and as an expression that can be evaluated.</summary>
/// <remarks>Immutable, compared by value. Nothing is checked here; the engine compiles the expression and says what is wrong.</remarks>
public sealed record Formula
{
    /// <summary>The formula as the document words it; empty when there is no wording.</summary>
    public string Text { get; init; } = "";

    /// <summary>The formula as an expression, such as <c>[tertib] / [jumlah_desa] * 100</c>; empty when there is none.</summary>
    public string Expression { get; init; } = "";

    /// <summary>How many decimals the result is rounded to, 0 to 28; null rounds to 28 significant digits.</summary>
    public int? Decimals { get; init; }

    /// <summary>A remark of whoever encoded the formula; empty when there is none.</summary>
    public string Note { get; init; } = "";
}
