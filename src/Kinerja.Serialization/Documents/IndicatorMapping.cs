using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Serialization.Documents;

internal static class IndicatorMapping
{
    public static Indicator ToModel(IndicatorDocument document) => new()
    {
        Code = document.Code,
        Name = document.Name ?? "",
        NameFrom = document.NameFrom ?? "",
        Kind = document.Kind,
        KindLabel = document.KindLabel ?? "",
        Measures = document.Measures ?? "",
        Owner = document.Owner ?? "",
        Definition = document.Definition ?? "",
        Unit = document.Unit ?? "",
        Polarity = document.Polarity ?? Polarity.NotStated,
        Formula = document.Formula is { } formula ? ToModel(formula) : null,
        Sources = Optional.Model(document.Sources, source => source),
        Responsible = document.Responsible ?? "",
        ResponsibleText = document.ResponsibleText ?? "",
        Reporting = document.Reporting,
        Consolidation = document.Consolidation ?? Consolidation.NotStated,
        Achievement = document.Achievement ?? "",
        Weight = document.Weight,
        Scale = document.Scale is { } scale ? ToModel(scale) : null,
        Baseline = document.Baseline is { } baseline ? ToModel(baseline) : null,
        Targets = Optional.Model(document.Targets, ToModel),
        Supports = Optional.Model(document.Supports, ToModel),
        SupportsNoIku = document.SupportsNoIku ?? "",
        Mentions = Optional.Model(document.Mentions, ToModel),
        Manual = document.Manual is { } manual ? ManualMapping.ToModel(manual) : null,
        Note = document.Note ?? "",
    };

    public static IndicatorDocument ToDocument(Indicator indicator) => new()
    {
        Code = indicator.Code,
        Name = Optional.Text(indicator.Name),
        NameFrom = Optional.Text(indicator.NameFrom),
        Kind = indicator.Kind,
        KindLabel = Optional.Text(indicator.KindLabel),
        Measures = Optional.Text(indicator.Measures),
        Owner = Optional.Text(indicator.Owner),
        Definition = Optional.Text(indicator.Definition),
        Unit = Optional.Text(indicator.Unit.Text),
        Polarity = Optional.Word(indicator.Polarity),
        Formula = indicator.Formula is { } formula ? ToDocument(formula) : null,
        Sources = Optional.List(indicator.Sources, source => source),
        Responsible = Optional.Text(indicator.Responsible),
        ResponsibleText = Optional.Text(indicator.ResponsibleText),
        Reporting = indicator.Reporting,
        Consolidation = Optional.Word(indicator.Consolidation),
        Achievement = Optional.Text(indicator.Achievement),
        Weight = indicator.Weight,
        Scale = indicator.Scale is { } scale ? ToDocument(scale) : null,
        Baseline = indicator.Baseline is { } baseline ? ToDocument(baseline) : null,
        Targets = Optional.List(indicator.Targets, ToDocument),
        Supports = Optional.List(indicator.Supports, ToDocument),
        SupportsNoIku = Optional.Text(indicator.SupportsNoIku),
        Mentions = Optional.List(indicator.Mentions, ToDocument),
        Manual = indicator.Manual is { } manual ? ManualMapping.ToDocument(manual) : null,
        Note = Optional.Text(indicator.Note),
    };

    private static Formula ToModel(FormulaDocument document) => new()
    {
        Text = document.Text ?? "",
        Expression = document.Expression ?? "",
        Decimals = document.Decimals,
        Note = document.Note ?? "",
    };

    private static FormulaDocument ToDocument(Formula formula) => new()
    {
        Text = Optional.Text(formula.Text),
        Expression = Optional.Text(formula.Expression),
        Decimals = formula.Decimals,
        Note = Optional.Text(formula.Note),
    };

    public static Scale ToModel(ScaleDocument document) => new()
    {
        Minimum = document.Minimum,
        Maximum = document.Maximum,
        Rungs = Optional.Model(document.Rungs, rung => rung),
    };

    public static ScaleDocument ToDocument(Scale scale) => new()
    {
        Minimum = scale.Minimum,
        Maximum = scale.Maximum,
        Rungs = Optional.List(scale.Rungs, rung => rung),
    };

    // Reading has made sure that baselines and targets hold a value.
    private static Baseline ToModel(BaselineDocument document) => new()
    {
        Period = document.Period,
        Value = ValueMapping.ToModel(document)!,
    };

    private static BaselineDocument ToDocument(Baseline baseline)
    {
        ValueMembers value = ValueMapping.ToDocument(baseline.Value);
        return new() { Period = baseline.Period, Number = value.Number, Range = value.Range, Rung = value.Rung, Text = value.Text };
    }

    private static Target ToModel(TargetDocument document) => new()
    {
        Period = document.Period,
        Value = ValueMapping.ToModel(document)!,
        Note = document.Note ?? "",
    };

    private static TargetDocument ToDocument(Target target)
    {
        ValueMembers value = ValueMapping.ToDocument(target.Value);
        return new()
        {
            Period = target.Period,
            Number = value.Number,
            Range = value.Range,
            Rung = value.Rung,
            Text = value.Text,
            Note = Optional.Text(target.Note),
        };
    }

    private static SupportLink ToModel(SupportDocument document) => new()
    {
        Indicator = document.Indicator,
        Method = document.Method ?? SupportMethod.NotStated,
        Weight = document.Weight,
        Note = document.Note ?? "",
    };

    private static SupportDocument ToDocument(SupportLink link) => new()
    {
        Indicator = link.Indicator,
        Method = Optional.Word(link.Method),
        Weight = link.Weight,
        Note = Optional.Text(link.Note),
    };

    private static IndicatorMention ToModel(MentionDocument document) => new()
    {
        Name = document.Name,
        Measures = document.Measures ?? "",
        Place = document.Place ?? "",
    };

    private static MentionDocument ToDocument(IndicatorMention mention) => new()
    {
        Name = mention.Name,
        Measures = Optional.Text(mention.Measures),
        Place = Optional.Text(mention.Place),
    };
}
