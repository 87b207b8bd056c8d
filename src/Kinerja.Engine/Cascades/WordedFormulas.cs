using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades;

/// <summary>Reads the formulas of a cascade that stand in words only, with what the cascade knows about their indicators.</summary>
internal sealed class WordedFormulas(FormulaReader reader)
{
    /// <summary>Whether an indicator's formula has words and no expression.</summary>
    public static bool IsWorded(Indicator indicator) =>
        indicator.Formula is { } formula && string.IsNullOrWhiteSpace(formula.Expression) && !string.IsNullOrWhiteSpace(formula.Text);

    /// <summary>The reading; null for a formula that is not in words only.</summary>
    public FormulaReading? Read(CascadeIndex index, int place)
    {
        Indicator indicator = index.Cascade.Indicators[place];
        if (!IsWorded(indicator))
            return null;
        return reader.Read(indicator.Formula!.Text, new()
        {
            Indicator = index.NameOf(indicator),
            Unit = indicator.Unit,
            Sasaran = index.TryFindNode(indicator.Measures, out int node) ? index.Cascade.Nodes[node].Text : "",
        });
    }

    /// <summary>The indicator's formula with the expression that was read. Decimals that the document declares count before those in the words.</summary>
    public static Formula FormulaOf(Indicator indicator, FormulaReading reading) =>
        indicator.Formula! with { Expression = reading.Expression, Decimals = indicator.Formula!.Decimals ?? reading.Decimals };

    /// <summary>Where the document holds what is computed: the expression, or the words.</summary>
    public static string PointerOf(Cascade cascade, int place) =>
        $"/indicators/{place}/formula/{(IsWorded(cascade.Indicators[place]) ? "text" : "expression")}";
}
