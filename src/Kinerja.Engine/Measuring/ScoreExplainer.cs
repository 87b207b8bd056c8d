using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>Tells how a number of a scorecard came about: inputs, formula, parts, target, achievement with its source, band.</summary>
internal sealed class ScoreExplainer(Scorecard scorecard, PlanEvaluator plan)
{
    private readonly PeriodResults _results = new(plan, scorecard.Realizations, scorecard.Options.Earlier);
    private readonly List<LocalizedText> _lines = [];

    public ScoreExplanation? OfIndicator(string code)
    {
        int place = 0;
        while (place < scorecard.Indicators.Count && scorecard.Indicators[place].Indicator.Code != code)
            place++;
        if (place == scorecard.Indicators.Count)
            return null;
        IndicatorScore score = scorecard.Indicators[place];
        _lines.Add(ScoreWords.Indicator(score.Indicator, scorecard.Period));
        if (score.Consolidation is { } consolidation)
            OfParts(place, consolidation);
        else if (score.Result is { } result)
            OfResult(result, null);
        _lines.Add(ScoreWords.Target(score));
        OfAchievement(score);
        if (score.Support.Total > 0)
            _lines.Add(ScoreWords.Support(score.Support));
        return Done(code);
    }

    public ScoreExplanation? OfElement(string code)
    {
        IEnumerable<ElementScore> elements = [scorecard.Organization, .. scorecard.Nodes, .. scorecard.Positions];
        if (elements.FirstOrDefault(element => element.Code == code) is not { } found)
            return null;
        _lines.Add(ScoreWords.Mean(found));
        foreach (string missing in found.Score.Missing)
            _lines.Add(ScoreWords.MissingPart(missing));
        if (found.Score.Band is { } band && scorecard.Options.Bands is { } scale)
            _lines.Add(ScoreWords.Band(band, scale));
        return Done(code);
    }

    private ScoreExplanation Done(string code) => new() { Code = code, Lines = [.. _lines] };

    private void OfParts(int place, PeriodConsolidation consolidation)
    {
        foreach (PeriodPart part in consolidation.Parts)
        {
            if (_results.Of(place, part.Period) is { Status: IndicatorStatus.Value } result)
                OfResult(result, part.Period);
            else
                _lines.Add(ScoreWords.NotReported(part.Period));
        }

        _lines.Add(ScoreWords.Consolidated(consolidation));
    }

    private void OfResult(IndicatorResult result, Period? period)
    {
        if (result.Reported is { } reported)
            _lines.Add(ScoreWords.InPeriod(period, ScoreWords.Reported(reported)));
        else if (result.Computed is not null && Explained(result) is { } explanation)
        {
            // Once for all parts.
            if (!_lines.Contains($"formula {explanation.Formula}"))
                _lines.Add($"formula {explanation.Formula}");
            _lines.Add(ScoreWords.InPeriod(period, explanation.Summary));
        }
        else
            _lines.Add(ScoreWords.InPeriod(period, ScoreWords.Nothing));
    }

    private FormulaExplanation? Explained(IndicatorResult result)
    {
        Formula? formula = result.Reading is { } reading ? WordedFormulas.FormulaOf(result.Indicator, reading) : result.Indicator.Formula;
        return formula is not null && plan.Compile(formula).TryGetValue(out CompiledFormula? compiled) && compiled.Variables.Count == result.Inputs.Count
            ? compiled.Explain([.. result.Inputs], FormulaLabels.Of(scorecard.Cascade, result.Indicator))
            : null;
    }

    private void OfAchievement(IndicatorScore score)
    {
        if (score.Achievement is { Status: AchievementStatus.Value } achievement)
        {
            _lines.AddRange(achievement.Steps);
            _lines.Add(ScoreWords.Achievement(achievement));
            if (score.Band is { } band)
                _lines.Add(ScoreWords.Band(band, scorecard.Options.Bands!));
            else if (!score.IsComplete)
                _lines.Add(ScoreWords.Incomplete);
        }
        else
        {
            foreach (Diagnostic finding in score.Diagnostics)
                _lines.Add(new(finding.GetMessage(Language.Indonesian), finding.GetMessage(Language.English)));
            if (score.Achievement is { Status: AchievementStatus.NoRealization })
                _lines.Add(ScoreWords.NoRealization);
        }
    }
}
