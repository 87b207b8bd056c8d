using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;

namespace Kinerja.Comparing;

/// <summary>What was measured for the indicators of the earlier document, reported or computed.</summary>
internal sealed class MeasuredValues(CascadeEvaluation evaluation)
{
    /// <summary>The period; null when the realisations do not say.</summary>
    public Period? Period => evaluation.Period;

    /// <summary>The value of an indicator; null when there is none.</summary>
    public IndicatorValue? Of(int place) => evaluation.Results[place] switch
    {
        { Status: not IndicatorStatus.Value } => null,
        { Reported: { } reported } => reported,
        { Computed: { HasValue: true, Type: FormulaType.Number } computed } => new NumberValue(computed.Value),
        _ => null,
    };
}
