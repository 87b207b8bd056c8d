using Kinerja.Indicators;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

internal static class RuleExampleMapping
{
    public static RuleExample ToModel(RuleExampleDocument document) => new()
    {
        Rule = document.Rule,
        Note = RulePackMapping.Text(document.Note),
        Number = document.Number,
        Keys = Optional.Model(document.Keys, key => key),
        Values = Optional.Model(document.Values, input => new RuleInput(input.Name, input.Value)),
        Target = document.Target is { } target ? ValueMapping.ToModel(target) : null,
        Realization = document.Realization is { } realization ? ValueMapping.ToModel(realization) : null,
        Scale = document.Scale is { } scale ? IndicatorMapping.ToModel(scale) : null,
        Gives = new() { Status = document.Gives.Status ?? RuleAnswerStatus.Value, Number = document.Gives.Number, Code = document.Gives.Code ?? "" },
    };

    public static RuleExampleDocument ToDocument(RuleExample example) => new()
    {
        Rule = example.Rule,
        Note = RulePackMapping.Text(example.Note),
        Number = example.Number,
        Keys = Optional.List(example.Keys, key => key),
        Values = Optional.List(example.Values, input => new RuleInputDocument { Name = input.Name, Value = input.Value }),
        Target = ToDocument(example.Target),
        Realization = ToDocument(example.Realization),
        Scale = example.Scale is { } scale ? IndicatorMapping.ToDocument(scale) : null,
        Gives = new() { Status = Optional.Word(example.Gives.Status), Number = example.Gives.Number, Code = Optional.Text(example.Gives.Code) },
    };

    private static RuleValueDocument? ToDocument(IndicatorValue? value)
    {
        if (value is null)
            return null;
        ValueMembers members = ValueMapping.ToDocument(value);
        return new() { Number = members.Number, Range = members.Range, Rung = members.Rung, Text = members.Text };
    }
}
