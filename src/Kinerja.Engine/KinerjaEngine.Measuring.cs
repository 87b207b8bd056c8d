using System.Diagnostics.CodeAnalysis;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;

namespace Kinerja;

// The face of the engine for those who measure: achievements, consolidation, scorecards and questions backwards.
public sealed partial class KinerjaEngine
{
    /// <summary>Measures a plan: value, target, achievement and band of every indicator, its trend, and what they roll up to.</summary>
    /// <remarks>
    /// A period is measured as a whole where something was reported for it, else from its parts by the consolidation of the
    /// indicator. Linear in the number of indicators times that of the periods for which something was reported.
    /// </remarks>
    /// <param name="cascade">The plan.</param>
    /// <param name="realizations">What was measured, for the period or for its parts.</param>
    /// <param name="options">Period, day, variants and bands; nothing is assumed that is not stated there or in the plan.</param>
    /// <param name="cancellation">Stops the work between two indicators.</param>
    /// <returns>The scorecard; what is not there is said, never filled in.</returns>
    /// <exception cref="ArgumentException">A variant contradicts itself.</exception>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public Scorecard Measure(Cascade cascade, RealizationSet realizations, MeasureOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(realizations);
        ArgumentNullException.ThrowIfNull(options);
        foreach (AchievementVariant variant in options.Variants)
            variant.Require();
        return ScorecardBuilder.Build(EvaluatorOf(cascade, cancellation), realizations, options, cancellation);
    }

    /// <summary>Tells how a number of a scorecard came about.</summary>
    /// <remarks>Evaluates the plan anew for each part of the period, so it takes as long as measuring; asked for one number, not for all.</remarks>
    /// <param name="scorecard">The scorecard, made by this engine.</param>
    /// <param name="code">The code of an indicator, else of a node, a position or the organisation.</param>
    /// <param name="explanation">The explanation, or null.</param>
    /// <returns>Whether there is anything of that code.</returns>
    public bool TryExplain(Scorecard scorecard, string code, [NotNullWhen(true)] out ScoreExplanation? explanation)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(code);
        var explainer = new ScoreExplainer(scorecard, EvaluatorOf(scorecard.Cascade, default));
        explanation = explainer.OfIndicator(code) ?? explainer.OfElement(code);
        return explanation is not null;
    }

    /// <summary>Sets a realisation against a target by a named variant.</summary>
    /// <param name="variant">The variant; take one from a rule pack, or make your own.</param>
    /// <param name="target">What was to be reached; null when there is no target.</param>
    /// <param name="realization">What was measured; null when it was not reported. Zero is a value.</param>
    /// <param name="scale">The indicator's scale: its rungs, its best and its worst value. Only some variants ask for it.</param>
    /// <returns>The percentage, raw and reported, with its arithmetic; or why there is none.</returns>
    /// <exception cref="ArgumentException">The variant contradicts itself: its floor lies above its cap, its curve does not rise, or its decimals lie outside 0 to 28.</exception>
    public Achievement Achieve(AchievementVariant variant, IndicatorValue? target, IndicatorValue? realization, Scale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(variant);
        variant.Require();
        return new AchievementCalculator(variant, scale).Compute(target, realization);
    }

    /// <summary>Makes one target and one realisation of the parts of a period.</summary>
    /// <param name="kind">How the parts become one. Not stated is an answer only for a single part.</param>
    /// <param name="period">The period, such as a year; to consolidate "up to the second quarter", give the parts up to there.</param>
    /// <param name="parts">The parts in any order; those outside the period are passed over. Only those with a target count, unless none has one.</param>
    /// <param name="missing">What to do when a part that counts was not reported.</param>
    /// <returns>Both numbers exactly, the parts that count and those that were not reported.</returns>
    public PeriodConsolidation Consolidate(Consolidation kind, Period period, IEnumerable<PeriodPart> parts, MissingParts missing = MissingParts.NoValue)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(parts);
        return PeriodConsolidator.Consolidate(kind, period, parts, missing);
    }

    /// <summary>Makes one value of what several places reported for one formula.</summary>
    /// <param name="formula">The formula; one that yields a number.</param>
    /// <param name="kind">How the places become one.</param>
    /// <param name="places">The places, at least one, each with one value per variable of the formula.</param>
    /// <returns>The value, rounded once to the formula's decimals; missing unless every place reported.</returns>
    /// <exception cref="ArgumentException">
    /// There is no place, one has another number of values than the formula has variables, or the formula yields a condition.
    /// </exception>
    public PlacesResult ConsolidatePlaces(CompiledFormula formula, PlaceConsolidation kind, IReadOnlyList<PlaceValues> places)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(places);
        if (formula.Type != FormulaType.Number)
            throw new ArgumentException("The formula yields a condition; places are consolidated for numbers.", nameof(formula));
        if (places.Count == 0)
            throw new ArgumentException("Give at least one place.", nameof(places));
        return PlaceConsolidator.Consolidate(formula, kind, places);
    }

    /// <summary>Which realisation the rest of a period needs to reach an achievement.</summary>
    /// <param name="variant">The variant by which the achievement is computed.</param>
    /// <param name="consolidation">The period so far: its parts with their targets, reported or not.</param>
    /// <param name="target">The target of the whole period; null means the one that its parts make.</param>
    /// <param name="achievement">The percentage to reach, as reported; 100 is the target itself.</param>
    /// <param name="scale">The indicator's scale; what lies beyond its ends is out of reach.</param>
    /// <returns>What the rest has to bring, exactly; or that the goal is reached or out of reach.</returns>
    /// <exception cref="ArgumentException">The variant contradicts itself.</exception>
    public NeededRealization Needed(AchievementVariant variant, PeriodConsolidation consolidation, IndicatorValue? target = null, decimal achievement = 100, Scale? scale = null) =>
        Needed(variant, consolidation, target, (achievement, false), scale);

    /// <summary>Which realisation the rest of a period needs to reach a band.</summary>
    /// <param name="variant">The variant by which the achievement is computed.</param>
    /// <param name="consolidation">The period so far: its parts with their targets, reported or not.</param>
    /// <param name="target">The target of the whole period; null means the one that its parts make.</param>
    /// <param name="bands">The scale.</param>
    /// <param name="band">The band to reach, or a better one above it.</param>
    /// <param name="scale">The indicator's scale; what lies beyond its ends is out of reach.</param>
    /// <returns>What the rest has to bring, exactly, with both roundings on the way to the band; or that it is reached or out of reach.</returns>
    /// <exception cref="ArgumentException">The variant contradicts itself, or the band is not one of the scale.</exception>
    public NeededRealization Needed(AchievementVariant variant, PeriodConsolidation consolidation, IndicatorValue? target, BandScale bands, Band band, Scale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(bands);
        ArgumentNullException.ThrowIfNull(band);
        if (!bands.Bands.Contains(band))
            throw new ArgumentException($"{band} is no band of the scale {bands.Name}.", nameof(band));
        // Without a lower end everything below belongs to it, so every percentage reaches it.
        Rational low = band.Low ?? decimal.MinValue;
        return Needed(variant, consolidation, target, bands.Decimals is { } decimals ? AchievementInverse.RoundsTo(low, !band.IncludesLow, decimals) : (low, !band.IncludesLow), scale);
    }

    /// <summary>Which indicators support one, and how much each can move it.</summary>
    /// <param name="scorecard">The scorecard, made by this engine.</param>
    /// <param name="code">The code of the supported indicator.</param>
    /// <returns>Those that can move it most first; empty when none supports it or there is none of that code.</returns>
    public ValueList<Mover> MoversOf(Scorecard scorecard, string code)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(code);
        return scorecard.Find(code) is { } score ? MoverSearch.Of(scorecard, score, Compile) : [];
    }

    private static NeededRealization Needed(AchievementVariant variant, PeriodConsolidation consolidation, IndicatorValue? target, (Rational Least, bool IsStrict) goal, Scale? scale)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(consolidation);
        variant.Require();
        IndicatorValue? whole = target ?? (consolidation.Target is { } sum && sum.TryToDecimal(out decimal number) ? new NumberValue(number) : null);
        return whole is null
            ? new() { Status = NeededStatus.Unknown, Failure = consolidation.Failure ?? new(MeasuringDiagnostics.NoTarget, DiagnosticLocation.None, ("period", consolidation.Period.ToString())) }
            : NeededCalculator.Calculate(variant, consolidation, whole, target is null ? consolidation.Target : null, goal.Least, goal.IsStrict, scale);
    }
}
