using Kinerja.Cascades.Facts;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Measuring.Values;

namespace Kinerja.Cascades;

/// <summary>KIN4059: a target, baseline or realisation that stands as a text and reads as a number, a range or a rung.</summary>
/// <remarks>
/// Basis: logic; nothing is computed from a text. A text with two readings, or with none, is a text. Stands beside the rules of the
/// cascade, since realisations are told of too.
/// </remarks>
internal sealed class TextValueRule : ICascadeRule
{
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ValueDiagnostics.TextThatReads];

    /// <summary>The finding about one value of an indicator; null when it is no text, or one that does not read as a value.</summary>
    public static Diagnostic? Finding(Indicator indicator, IndicatorValue? value, DiagnosticLocation at) =>
        value is TextValue text && ValueReader.Read(text.Text, ValueReadingContext.Of(indicator)) is { Outcome: ValueOutcome.Value, Value: { } read }
            ? new(ValueDiagnostics.TextThatReads, at, ("code", indicator.Code), ("text", text.Text), ("value", AchievementWords.Value(read)))
            : null;

    public void Check(CascadeContext context)
    {
        foreach (int place in CheckFacts.Of(context).Traits.With(Trait.TextValue, 0, context.Cascade.Indicators.Count))
        {
            Indicator indicator = context.Cascade.Indicators[place];
            if (indicator.Baseline?.Value is TextValue baseline)
                Tell(context, Finding(indicator, baseline, context.AtIndicator(place, "baseline")));
            for (int i = 0; i < indicator.Targets.Count; i++)
            {
                if (indicator.Targets[i].Value is TextValue target)
                    Tell(context, Finding(indicator, target, context.AtIndicator(place, $"targets/{i}")));
            }
        }
    }

    private static void Tell(CascadeContext context, Diagnostic? finding)
    {
        if (finding is not null)
            context.Report(finding);
    }
}
