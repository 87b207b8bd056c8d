using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Cascades.Editing;
using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas;
using Kinerja.Formulas.Parsing;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Measuring.Values;
using Kinerja.Periods;
using Kinerja.Reading;
using Kinerja.Reading.Defects;
using Kinerja.Regulations;

namespace Kinerja;

/// <summary>Compiles formulas, evaluates them over a cascade, and checks cascades.</summary>
/// <remarks>
/// Pure: no clock, no culture, no file, no network, no shared state. Immutable and safe to use from several threads;
/// make one and keep it.
/// </remarks>
public sealed partial class KinerjaEngine
{
    private readonly KinerjaOptions _options;
    private readonly FormulaCompiler _compiler;
    private readonly WordedFormulas? _worded;
    private readonly CascadeAnalyzer _analyzer;
    private readonly EditingChecker _editing;

    /// <summary>Makes an engine with the default options.</summary>
    public KinerjaEngine()
        : this(KinerjaOptions.Default)
    {
    }

    /// <summary>Makes an engine.</summary>
    /// <param name="options">What the host chose.</param>
    /// <exception cref="ArgumentException">A host's function takes a name that is taken, or a limit is not positive.</exception>
    public KinerjaEngine(KinerjaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Limits.Require();
        _options = options;
        _compiler = new FormulaCompiler(options.Limits, new FunctionTable(options.Functions));
        Reader = new FormulaReader(_compiler, options.Limits);
        _worded = options.ReadsFormulas ? new(Reader, options.ChecksFormulaTexts) : null;
        ValueList<ICascadeRule> rules = [.. BuiltInRules.All, new TextValueRule(), .. options.Rules];
        _analyzer = new CascadeAnalyzer(rules, FactsOf, _worded);
        _editing = new EditingChecker(rules, new(FactsOf, _worded));
        Descriptors =
        [
            .. FormulaDiagnostics.All, .. ReadingDiagnostics.All, .. DefectDiagnostics.All, .. WordedFindings.Descriptors,
            .. BuiltInRules.All.Concat(options.Rules).SelectMany(RuleRun.DescriptorsOf),
            .. ComparisonRun.Descriptors, .. MeasuringDiagnostics.All, .. AchievementDiagnostics.All, .. BandDiagnostics.All, .. ValueDiagnostics.All,
            .. RegulationDiagnostics.All, .. RuleRun.Descriptors, .. ConfigurationDiagnostics.All,
        ];
    }

    /// <summary>Every kind of finding that this engine can give, the host's rules included.</summary>
    public ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Reads formulas the way officials wrote them.</summary>
    public FormulaReader Reader { get; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="expression">Such as <c>[tertib] / [desa] * 100</c>.</param>
    /// <param name="decimals">How many decimals results are rounded to, 0 to 28; null for 28 significant digits.</param>
    /// <returns>The formula, or every mistake in it with its place.</returns>
    public Result<CompiledFormula> Compile(string expression, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _compiler.Compile(expression, decimals);
    }

    /// <summary>Compiles an expression that may use certain variables only.</summary>
    /// <param name="expression">Such as <c>[tertib] / [desa] * 100</c>.</param>
    /// <param name="variables">The names it may use; any other is an error, with the nearest of these as a suggestion.</param>
    /// <param name="decimals">How many decimals results are rounded to, 0 to 28; null for 28 significant digits.</param>
    /// <returns>The formula, or every mistake in it with its place.</returns>
    public Result<CompiledFormula> Compile(string expression, ValueList<string> variables, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(expression);
        return _compiler.Compile(expression, decimals, variables);
    }

    /// <summary>Compiles the expression of an indicator's formula, to the decimals that it declares.</summary>
    /// <param name="formula">The formula. Its wording is not looked at.</param>
    /// <returns>The formula, or every mistake in it with its place.</returns>
    public Result<CompiledFormula> Compile(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return _compiler.Compile(formula.Expression, formula.Decimals);
    }

    /// <summary>Checks a cascade with the built-in rules and the host's, formulas included.</summary>
    /// <remarks>
    /// A formula in words only is read (<see cref="KinerjaOptions.ReadsFormulas"/>): what the reader finds is reported at its words, and
    /// rules look at the expression when the reading is <see cref="FormulaReading.IsUnambiguous"/>; KIN2044 then tells it. Of words beside an
    /// expression only the defects are reported (<see cref="KinerjaOptions.ChecksFormulaTexts"/>), and not those that a rule shows of the expression.
    /// </remarks>
    /// <param name="cascade">The cascade; it may be wrong in any way.</param>
    /// <param name="cancellation">Stops the work between two indicators or rules.</param>
    /// <returns>
    /// The findings in order of place, the same for the same cascade. Each carries the JSON Pointer of its element; a document that
    /// was read from JSON adds line and column. Empty when nothing was found.
    /// </returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public IReadOnlyList<Diagnostic> Check(Cascade cascade, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        return _analyzer.Analyze(cascade, cancellation);
    }

    /// <summary>Compares two documents: last year's and this year's, a higher plan and one made from it, or two tables of one document.</summary>
    /// <remarks>
    /// Elements are the same when code and name agree, when one name stands in one place under another code, or when one code has
    /// names that are alike. A new name that is merely likely is suggested and compared with nothing. Codes are not compared between
    /// plans of two organisations, nor between tables, which number as they please. Linear in the size of both documents; the order of
    /// their elements does not count.
    /// </remarks>
    /// <param name="before">Last year's document, the higher plan, or the one table.</param>
    /// <param name="after">This year's document, the lower plan, or the other table.</param>
    /// <param name="options">What they are to each other, and what else is known; null for two years of one plan.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The differences as findings (KIN3070 to KIN3089) in order of their place in the second document. Related locations lead into the
    /// first one and carry <see cref="ComparisonOptions.BeforeDocument"/>. Empty when there is no difference.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ComparisonOptions.MaxReplacements"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public IReadOnlyList<Diagnostic> Compare(Cascade before, Cascade after, ComparisonOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= ComparisonOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxReplacements, nameof(options));
        MeasuredValues? measured = options.Realizations is { } realizations && options.Kind != ComparisonKind.Tables
            ? new(Evaluate(before, realizations, null, cancellation))
            : null;
        return ComparisonRun.Of(before, after, options, CanonicalOf, measured, cancellation);
    }

    /// <summary>Checks a cascade that is going to be edited: what comes after checks again only what an edit touches.</summary>
    /// <param name="cascade">The cascade; it may be wrong in any way.</param>
    /// <param name="cancellation">Stops the work between two indicators or rules.</param>
    /// <returns>The cascade with the findings of <see cref="Check"/>. It takes some more time and memory than that.</returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public CheckedCascade CheckForEditing(Cascade cascade, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        cancellation.ThrowIfCancellationRequested();
        return CheckedCascade.Of(_editing, cascade, cancellation);
    }

    /// <summary>Puts a configuration over the findings of one or more plans: severities, suppressions, and what is wrong with these.</summary>
    /// <remarks>
    /// Linear in the number of findings times that of the settings. Findings about the configuration follow its severities by id,
    /// category and pointer; they cannot be suppressed.
    /// </remarks>
    /// <param name="configuration">What an organisation chose.</param>
    /// <param name="plans">All plans of the check, so that a suppression that is used in any of them is not called unused.</param>
    /// <param name="date">The day of the check; null when expiry is not to be judged, and then the answer says so.</param>
    /// <returns>The findings that are left, in the same order, and those about the configuration.</returns>
    public ConfiguredFindings Configure(CheckConfiguration configuration, IEnumerable<PlanFindings> plans, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(plans);
        return ConfigurationRun.Over(configuration, plans, Descriptors.Select(kind => kind.Id), date);
    }

    /// <summary>Evaluates every indicator of a cascade that can be evaluated.</summary>
    /// <remarks>
    /// A name in a formula means a variable of the indicator's owner, else a variable of everybody, else the indicator of that
    /// code, whose value is used as published: rounded to its declared decimals. An indicator without an expression has the value that was reported for it.
    /// Where none was reported and its formula stands in words, the formula is read (<see cref="KinerjaOptions.ReadsFormulas"/>); when
    /// the reading is <see cref="FormulaReading.IsUnambiguous"/>, it is computed and the result says so. Its names mean variables only, and
    /// need not be declared: the realisations may give values under the names that were read.
    /// </remarks>
    /// <param name="cascade">The cascade.</param>
    /// <param name="realizations">What was measured. Values of other periods are passed over.</param>
    /// <param name="period">Which period to evaluate; null means the period of the realisations.</param>
    /// <param name="cancellation">Stops the work between two indicators.</param>
    /// <returns>One result for each indicator, and what is wrong with the realisations.</returns>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public CascadeEvaluation Evaluate(Cascade cascade, RealizationSet realizations, Period? period = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(realizations);
        return EvaluatorOf(cascade, cancellation).Evaluate(realizations, period);
    }

    /// <summary>A finding as text, in the language of the engine's options.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <returns>One line, or three when the finding lies inside a formula.</returns>
    public string Describe(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Format(_options.Language);
    }

    private PlanEvaluator EvaluatorOf(Cascade cascade, CancellationToken cancellation) => new(new(cascade), Compile, _worded, cancellation);

    private string? CanonicalOf(Formula formula) => Compile(formula).TryGetValue(out CompiledFormula? compiled) ? compiled.Facts.Canonical : null;

    private CompiledFacts FactsOf(Indicator indicator, PieceReadings readings)
    {
        (FormulaFacts? facts, ValueList<Diagnostic> diagnostics) = _compiler.Survey(indicator.Formula!.Expression, indicator.Formula.Decimals, readings);
        return new(facts, diagnostics);
    }
}
