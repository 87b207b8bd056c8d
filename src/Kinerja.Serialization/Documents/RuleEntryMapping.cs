using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

internal static class RuleEntryMapping
{
    public static RuleScale ToModel(RuleScaleDocument document) => new()
    {
        Name = document.Name,
        Title = RulePackMapping.Text(document.Title),
        Source = RulePackMapping.RequiredSource(document.Source),
        Note = RulePackMapping.Text(document.Note),
        Decimals = document.Decimals,
        Bands = [.. document.Bands.Select(ToModel)],
    };

    public static RuleScaleDocument ToDocument(RuleScale scale) => new()
    {
        Name = scale.Name,
        Title = RulePackMapping.Text(scale.Title),
        Source = RulePackMapping.RequiredSource(scale.Source),
        Note = RulePackMapping.Text(scale.Note),
        Decimals = scale.Decimals,
        Bands = [.. scale.Bands.Select(ToDocument)],
    };

    public static RuleFormula ToModel(RuleFormulaDocument document) => new()
    {
        Name = document.Name,
        Title = RulePackMapping.Text(document.Title),
        Source = RulePackMapping.RequiredSource(document.Source),
        Note = RulePackMapping.Text(document.Note),
        Variables = Optional.Model(document.Variables, ToModel),
        Expression = document.Expression,
        Decimals = document.Decimals,
    };

    public static RuleFormulaDocument ToDocument(RuleFormula formula) => new()
    {
        Name = formula.Name,
        Title = RulePackMapping.Text(formula.Title),
        Source = RulePackMapping.RequiredSource(formula.Source),
        Note = RulePackMapping.Text(formula.Note),
        Variables = Optional.List(formula.Variables, ToDocument),
        Expression = formula.Expression,
        Decimals = formula.Decimals,
    };

    public static RuleTable ToModel(RuleTableDocument document) => new()
    {
        Name = document.Name,
        Title = RulePackMapping.Text(document.Title),
        Source = RulePackMapping.RequiredSource(document.Source),
        Note = RulePackMapping.Text(document.Note),
        Keys = [.. document.Keys.Select(key => new RuleTableKey { Name = key.Name, Values = Optional.Model(key.Values, value => value) })],
        Rows = [.. document.Rows.Select(ToModel)],
    };

    public static RuleTableDocument ToDocument(RuleTable table) => new()
    {
        Name = table.Name,
        Title = RulePackMapping.Text(table.Title),
        Source = RulePackMapping.RequiredSource(table.Source),
        Note = RulePackMapping.Text(table.Note),
        Keys = [.. table.Keys.Select(key => new RuleTableKeyDocument { Name = key.Name, Values = Optional.List(key.Values, value => value) })],
        Rows = [.. table.Rows.Select(ToDocument)],
    };

    public static RuleDecision ToModel(RuleDecisionDocument document) => new()
    {
        Name = document.Name,
        Title = RulePackMapping.Text(document.Title),
        Source = RulePackMapping.RequiredSource(document.Source),
        Note = RulePackMapping.Text(document.Note),
        Variables = Optional.Model(document.Variables, ToModel),
        Branches = [.. document.Branches.Select(ToModel)],
        Otherwise = RulePackMapping.Text(document.Otherwise),
    };

    public static RuleDecisionDocument ToDocument(RuleDecision decision) => new()
    {
        Name = decision.Name,
        Title = RulePackMapping.Text(decision.Title),
        Source = RulePackMapping.RequiredSource(decision.Source),
        Note = RulePackMapping.Text(decision.Note),
        Variables = Optional.List(decision.Variables, ToDocument),
        Branches = [.. decision.Branches.Select(ToDocument)],
        Otherwise = RulePackMapping.Text(decision.Otherwise),
    };

    public static RuleCheck ToModel(RuleCheckDocument document) => new()
    {
        Name = document.Name,
        Title = RulePackMapping.Text(document.Title),
        Source = RulePackMapping.RequiredSource(document.Source),
        Note = RulePackMapping.Text(document.Note),
        Variables = Optional.Model(document.Variables, ToModel),
        Requirements = [.. document.Requirements.Select(item => new RuleRequirement { Must = item.Must, Message = RulePackMapping.Text(item.Message) })],
    };

    public static RuleCheckDocument ToDocument(RuleCheck check) => new()
    {
        Name = check.Name,
        Title = RulePackMapping.Text(check.Title),
        Source = RulePackMapping.RequiredSource(check.Source),
        Note = RulePackMapping.Text(check.Note),
        Variables = Optional.List(check.Variables, ToDocument),
        Requirements = [.. check.Requirements.Select(item => new RuleRequirementDocument { Must = item.Must, Message = RulePackMapping.RequiredText(item.Message) })],
    };

    private static Band ToModel(BandDocument document) => new()
    {
        Code = document.Code,
        Label = RulePackMapping.Text(document.Label),
        Low = document.Low,
        IncludesLow = document.Includes is null or BandEnds.Both or BandEnds.Low,
        High = document.High,
        IncludesHigh = document.Includes is null or BandEnds.Both or BandEnds.High,
    };

    private static BandDocument ToDocument(Band band) => new()
    {
        Code = band.Code,
        Label = RulePackMapping.Text(band.Label),
        Low = band.Low,
        High = band.High,
        Includes = (band.IncludesLow, band.IncludesHigh) switch
        {
            (true, true) => null,
            (true, false) => BandEnds.Low,
            (false, true) => BandEnds.High,
            _ => BandEnds.Neither,
        },
    };

    private static RuleVariable ToModel(RuleVariableDocument document) => new()
    {
        Name = document.Name,
        Label = RulePackMapping.Text(document.Label),
        Minimum = document.Minimum,
        Maximum = document.Maximum,
    };

    private static RuleVariableDocument ToDocument(RuleVariable variable) => new()
    {
        Name = variable.Name,
        Label = RulePackMapping.Text(variable.Label),
        Minimum = variable.Minimum,
        Maximum = variable.Maximum,
    };

    private static RuleTableRow ToModel(RuleTableRowDocument document) => new()
    {
        Keys = [.. document.Keys],
        Number = document.Number,
        Text = document.Text ?? "",
        Refusal = RulePackMapping.Text(document.Refusal),
        Source = RulePackMapping.Source(document.Source),
    };

    private static RuleTableRowDocument ToDocument(RuleTableRow row) => new()
    {
        Keys = [.. row.Keys],
        Number = row.Number,
        Text = Optional.Text(row.Text),
        Refusal = RulePackMapping.Text(row.Refusal),
        Source = RulePackMapping.Source(row.Source),
    };

    private static RuleBranch ToModel(RuleBranchDocument document) => new()
    {
        When = document.When,
        Code = document.Code,
        Label = RulePackMapping.Text(document.Label),
        Number = document.Number,
        Source = RulePackMapping.Source(document.Source),
    };

    private static RuleBranchDocument ToDocument(RuleBranch branch) => new()
    {
        When = branch.When,
        Code = branch.Code,
        Label = RulePackMapping.Text(branch.Label),
        Number = branch.Number,
        Source = RulePackMapping.Source(branch.Source),
    };
}
