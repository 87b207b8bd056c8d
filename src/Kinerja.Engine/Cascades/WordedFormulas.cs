using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades;

/// <summary>Reads the formulas of a cascade that stand in words only, with what the cascade knows about their indicators.</summary>
internal sealed class WordedFormulas(FormulaReader reader, bool readsBeside)
{
    /// <summary>Whether an indicator's formula has words and no expression.</summary>
    public static bool IsWorded(Indicator indicator) =>
        indicator.Formula is { } formula && string.IsNullOrWhiteSpace(formula.Expression) && !string.IsNullOrWhiteSpace(formula.Text);

    /// <summary>Whether words beside an expression are read.</summary>
    public bool ReadsBeside => readsBeside;

    /// <summary>The reading of a formula that <see cref="IsWorded"/>.</summary>
    public FormulaReading Read(CascadeIndex index, Indicator indicator) => Read(indicator.Formula!.Text, ContextOf(index, indicator));

    /// <summary>A reading of the words that stand beside an expression. Equal words about equal indicators are read once.</summary>
    public FormulaReading ReadBeside(CascadeIndex index, Indicator indicator, Dictionary<(string Text, ReadingContext Context), FormulaReading> known)
    {
        (string, ReadingContext) key = (indicator.Formula!.Text, ContextBeside(indicator, SasaranOf(index, indicator)));
        if (!known.TryGetValue(key, out FormulaReading? reading))
            known.Add(key, reading = Read(key.Item1, key.Item2));
        return reading;
    }

    /// <summary>Whether an indicator's formula has an expression and words beside it that are read.</summary>
    public bool IsReadBeside(Indicator indicator) =>
        readsBeside && indicator.Formula is { } formula && !string.IsNullOrWhiteSpace(formula.Expression) && !string.IsNullOrWhiteSpace(formula.Text);

    /// <summary>The reading of a text.</summary>
    public FormulaReading Read(string text, ReadingContext context) => reader.Read(text, context);

    /// <summary>What the reader is told about an indicator, by the name it goes by and the sasaran that it measures.</summary>
    public static ReadingContext ContextOf(Indicator indicator, string name, string sasaran) => new()
    {
        Indicator = name,
        Unit = indicator.Unit,
        Sasaran = sasaran,
    };

    /// <summary>What the reader is told about words beside an expression. A row under another's name is told of by itself; its words are not compared with that name.</summary>
    public static ReadingContext ContextBeside(Indicator indicator, string sasaran) => ContextOf(indicator, indicator.Name, sasaran);

    /// <summary>What the reader is told about an indicator of a cascade.</summary>
    public static ReadingContext ContextOf(CascadeIndex index, Indicator indicator) => ContextOf(indicator, index.NameOf(indicator), SasaranOf(index, indicator));

    /// <summary>The statement that an indicator measures; empty when there is none.</summary>
    public static string SasaranOf(CascadeIndex index, Indicator indicator) =>
        index.TryFindNode(indicator.Measures, out int node) ? index.Cascade.Nodes[node].Text : "";

    /// <summary>The indicator's formula with the expression that was read. Decimals that the document declares count before those in the words.</summary>
    public static Formula FormulaOf(Indicator indicator, FormulaReading reading) =>
        indicator.Formula! with { Expression = reading.Expression, Decimals = indicator.Formula!.Decimals ?? reading.Decimals };

    /// <summary>Where the document holds what is computed: the expression, or the words.</summary>
    public static string PointerOf(Indicator indicator, int place) => $"/indicators/{place}/formula/{(IsWorded(indicator) ? "text" : "expression")}";
}
