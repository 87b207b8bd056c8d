using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Reading;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>Runs the blocks of one card: a formula is compiled and evaluated, the text of a formula cell or of a value is read, a document is read, checked and evaluated.</summary>
internal static class ExampleRun
{
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<CatalogueExample> examples) => examples switch
    {
        [{ Language: "formula" } formula] => Compute(formula),
        [{ Language: "reading" } reading] => Read(reading.Text),
        [{ Language: "value" } value] => ReadValue(value.Text),
        [{ Language: "json", Words: ["check", ..] words } configuration] => Configure(configuration.Text, isDated: !words.Contains("undated")),
        var documents when documents.Any(document => document.Words.Contains("after")) => Compare(documents),
        [{ Language: "json", Words: ["rules", ..] }, ..] => LoadRules(examples),
        [{ Language: "json" } cascade] => Read(cascade, null),
        [{ Language: "json" } cascade, { Language: "json", Words: ["realizations"] } realizations] => Read(cascade, realizations),
        [{ Language: "json" } cascade, { Words: ["realizations"] } realizations, { Words: ["rules"] } rules] => Measure(cascade, realizations, rules),
        _ => throw new InvalidOperationException("An example is one formula, one text of a formula cell or of a value, one cascade document, a cascade and its realizations, two documents to compare, a check configuration, or rule packs."),
    };

    // The kind of comparison stands behind "after": levels or tables; two years otherwise.
    private static IReadOnlyList<Diagnostic> Compare(IReadOnlyList<CatalogueExample> documents)
    {
        CatalogueExample after = With("after").Single();
        var options = new ComparisonOptions
        {
            Kind = after.Words.Contains("levels") ? ComparisonKind.Levels : after.Words.Contains("tables") ? ComparisonKind.Tables : ComparisonKind.Years,
            Realizations = With("realizations").Select(document => KinerjaJson.ReadRealizations(document.Text).ValueOrThrow()).SingleOrDefault(),
            History = [.. With("history").Select(Plan)],
        };
        return new KinerjaEngine().Compare(Plan(With("before").Single()), Plan(after), options);

        IEnumerable<CatalogueExample> With(string word) => documents.Where(document => document.Words.Contains(word));
        Cascade Plan(CatalogueExample document) => KinerjaJson.ReadCascade(document.Text).ValueOrThrow();
    }

    // Over no plan at all; on the first day of 2026 unless the example is one without a date.
    private static ValueList<Diagnostic> Configure(string text, bool isDated)
    {
        JsonReadResult<CheckConfiguration> read = KinerjaJson.ReadConfiguration(text);
        return read.TryGetValue(out CheckConfiguration? configuration)
            ? new KinerjaEngine().Configure(configuration, [], isDated ? new DateOnly(2026, 1, 1) : null).Configuration
            : read.Diagnostics;
    }

    // Packs that load are asked what their own examples ask; behind year= stands a year on whose first day the law is asked for.
    private static Diagnostic[] LoadRules(IReadOnlyList<CatalogueExample> examples)
    {
        Result<RuleBook> loaded = new KinerjaEngine().Load(examples.Select(example => KinerjaJson.ReadRulePack(example.Text).ValueOrThrow()));
        if (!loaded.TryGetValue(out RuleBook? book))
            return [.. loaded.Diagnostics];
        return
        [
            .. loaded.Diagnostics,
            .. book.Packs.SelectMany(pack => pack.Pack.Examples.Select(pack.Run)).Select(answer => answer.Failure).OfType<Diagnostic>(),
            .. examples.SelectMany(example => example.Numbers.Values).SelectMany(year => book.On(book.Packs[0].Pack.Subject, new(year, 1, 1)).Diagnostics),
        ];
    }

    // What a scorecard says of a plan by the rules of one pack.
    private static List<Diagnostic> Measure(CatalogueExample cascade, CatalogueExample realizations, CatalogueExample rules)
    {
        var engine = new KinerjaEngine();
        RuleBook book = engine.Load([KinerjaJson.ReadRulePack(rules.Text).ValueOrThrow()]).ValueOrThrow();
        Scorecard scorecard = engine.Measure(
            KinerjaJson.ReadCascade(cascade.Text).ValueOrThrow(), KinerjaJson.ReadRealizations(realizations.Text).ValueOrThrow(), MeasureOptions.Default.With(book.Packs[0]));
        return [.. scorecard.Diagnostics, .. scorecard.Indicators.SelectMany(score => score.Diagnostics)];
    }

    private static IReadOnlyList<Diagnostic> Compute(CatalogueExample example)
    {
        Dictionary<string, int> numbers = new(example.Numbers, StringComparer.Ordinal);
        FormulaLimits limits = FormulaLimits.Default;
        if (numbers.Remove(nameof(FormulaLimits.MaxLength), out int length))
            limits = limits with { MaxLength = length };
        if (numbers.Remove(nameof(FormulaLimits.MaxDepth), out int depth))
            limits = limits with { MaxDepth = depth };
        if (numbers.Remove(nameof(FormulaLimits.MaxTokens), out int tokens))
            limits = limits with { MaxTokens = tokens };
        if (numbers.Remove(nameof(FormulaLimits.MaxVariables), out int variables))
            limits = limits with { MaxVariables = variables };
        int? decimals = numbers.Remove("decimals", out int declared) ? declared : null;

        Result<CompiledFormula> compiled = new KinerjaEngine(new() { Limits = limits }).Compile(example.Text, decimals);
        if (!compiled.TryGetValue(out CompiledFormula? formula))
            return compiled.Diagnostics;
        FormulaResult result = formula.Evaluate(numbers.ToDictionary(number => number.Key, number => (decimal?)number.Value));
        return result.Failure is { } failure ? [.. compiled.Diagnostics, failure] : compiled.Diagnostics;
    }

    // The text of a formula cell; a first line "Indikator: …" gives the indicator's name.
    private static ValueList<Diagnostic> Read(string text)
    {
        const string Name = "Indikator: ";
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        bool named = text.StartsWith(Name, StringComparison.Ordinal) && line > 0;
        var context = new ReadingContext { Indicator = named ? text[Name.Length..line] : "" };
        return new KinerjaEngine().Reader.Read(named ? text[(line + 1)..] : text, context).Diagnostics;
    }

    // The text of one cell; lines before it give the indicator's unit, its polarity or its scale.
    private static ValueList<Diagnostic> ReadValue(string text)
    {
        string[] lines = text.Split('\n');
        string Head(string name) => lines.FirstOrDefault(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))?[(name.Length + 2)..] ?? "";
        var context = new ValueReadingContext
        {
            Unit = Head("Satuan"),
            Polarity = Head("Polarisasi").Length > 0 ? Enum.Parse<Polarity>(Head("Polarisasi"), ignoreCase: true) : Polarity.NotStated,
            Scale = Head("Skala").Length > 0 ? new() { Rungs = [.. Head("Skala").Split(", ")] } : null,
        };
        return new KinerjaEngine().ReadValue(lines[^1], context).Diagnostics;
    }

    private static List<Diagnostic> Read(CatalogueExample cascadeText, CatalogueExample? realizationText)
    {
        KinerjaJsonOptions options = KinerjaJsonOptions.Default;
        foreach ((string name, int number) in cascadeText.Numbers)
        {
            options = name switch
            {
                nameof(KinerjaJsonOptions.MaxBytes) => options with { MaxBytes = number },
                nameof(KinerjaJsonOptions.MaxDepth) => options with { MaxDepth = number },
                nameof(KinerjaJsonOptions.MaxDiagnostics) => options with { MaxDiagnostics = number },
                _ => throw new InvalidOperationException($"'{name}' is no option of a document; write MaxBytes, MaxDepth or MaxDiagnostics."),
            };
        }

        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(cascadeText.Text, options: options);
        if (!read.TryGetValue(out Cascade? cascade))
            return [.. read.Diagnostics];
        RealizationSet realizations = realizationText is null
            ? new() { Organization = cascade.Organization.Code }
            : KinerjaJson.ReadRealizations(realizationText.Text).ValueOrThrow();
        var engine = new KinerjaEngine();
        CascadeEvaluation evaluation = engine.Evaluate(cascade, realizations);
        return
        [
            .. engine.Check(cascade), .. evaluation.Diagnostics,
            .. evaluation.Results.SelectMany(result => result.Diagnostics.Concat(result.Computed?.Failure is { } failure ? [failure] : [])),
        ];
    }
}
