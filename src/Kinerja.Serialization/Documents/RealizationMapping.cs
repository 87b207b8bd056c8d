using Kinerja.Indicators;

namespace Kinerja.Serialization.Documents;

internal static class RealizationMapping
{
    public static RealizationSet ToModel(RealizationSetDocument document) => new()
    {
        Organization = document.Organization,
        Period = document.Period,
        Note = document.Note ?? "",
        Variables = Optional.Model(document.Variables, ToModel),
        Indicators = Optional.Model(document.Indicators, ToModel),
    };

    public static RealizationSetDocument ToDocument(RealizationSet set) => new()
    {
        Version = FormatVersion.Current,
        Organization = set.Organization,
        Period = set.Period,
        Note = Optional.Text(set.Note),
        Variables = Optional.List(set.Variables, ToDocument),
        Indicators = Optional.List(set.Indicators, ToDocument),
    };

    private static VariableValue ToModel(VariableValueDocument document) => new()
    {
        Variable = document.Variable,
        Owner = document.Owner ?? "",
        Period = document.Period,
        Value = document.Value,
        Note = document.Note ?? "",
    };

    private static VariableValueDocument ToDocument(VariableValue value) => new()
    {
        Variable = value.Variable,
        Owner = Optional.Text(value.Owner),
        Period = value.Period,
        Value = value.Value,
        Note = Optional.Text(value.Note),
    };

    private static Realization ToModel(RealizationDocument document) => new()
    {
        Indicator = document.Indicator,
        Period = document.Period,
        Value = ValueMapping.ToModel(document),
        Note = document.Note ?? "",
    };

    private static RealizationDocument ToDocument(Realization realization)
    {
        ValueMembers value = ValueMapping.ToDocument(realization.Value);
        return new()
        {
            Indicator = realization.Indicator,
            Period = realization.Period,
            Number = value.Number,
            Range = value.Range,
            Rung = value.Rung,
            Text = value.Text,
            Note = Optional.Text(realization.Note),
        };
    }
}
