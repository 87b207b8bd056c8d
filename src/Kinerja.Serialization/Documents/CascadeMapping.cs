using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Serialization.Documents;

internal static class CascadeMapping
{
    public static Cascade ToModel(CascadeDocument document) => new()
    {
        Title = document.Title ?? "",
        Organization = ToModel(document.Organization),
        Period = document.Period,
        Note = document.Note ?? "",
        Units = Optional.Model(document.Units, ToModel),
        Nodes = Optional.Model(document.Nodes, ToModel),
        Positions = Optional.Model(document.Positions, ToModel),
        Variables = Optional.Model(document.Variables, ToModel),
        Indicators = Optional.Model(document.Indicators, IndicatorMapping.ToModel),
    };

    public static CascadeDocument ToDocument(Cascade cascade) => new()
    {
        Version = FormatVersion.Current,
        Title = Optional.Text(cascade.Title),
        Organization = cascade.Organization is null ? null! : ToDocument(cascade.Organization),
        Period = cascade.Period,
        Note = Optional.Text(cascade.Note),
        Units = Optional.List(cascade.Units, ToDocument),
        Nodes = Optional.List(cascade.Nodes, ToDocument),
        Positions = Optional.List(cascade.Positions, ToDocument),
        Variables = Optional.List(cascade.Variables, ToDocument),
        Indicators = Optional.List(cascade.Indicators, IndicatorMapping.ToDocument),
    };

    private static OrganizationUnit ToModel(UnitDocument document) => new()
    {
        Code = document.Code,
        Name = document.Name ?? "",
        Parent = document.Parent ?? "",
    };

    private static UnitDocument ToDocument(OrganizationUnit unit) => new()
    {
        Code = unit.Code,
        Name = Optional.Text(unit.Name),
        Parent = Optional.Text(unit.Parent),
    };

    private static CascadeNode ToModel(NodeDocument document) => new()
    {
        Code = document.Code,
        Kind = document.Kind,
        Parent = document.Parent ?? "",
        Owner = document.Owner ?? "",
        Text = document.Text ?? "",
        Note = document.Note ?? "",
    };

    private static NodeDocument ToDocument(CascadeNode node) => new()
    {
        Code = node.Code,
        Kind = node.Kind,
        Parent = Optional.Text(node.Parent),
        Owner = Optional.Text(node.Owner),
        Text = Optional.Text(node.Text),
        Note = Optional.Text(node.Note),
    };

    private static Position ToModel(PositionDocument document) => new()
    {
        Code = document.Code,
        Title = document.Title ?? "",
        ReportsTo = document.ReportsTo ?? "",
        Unit = document.Unit ?? "",
        Note = document.Note ?? "",
    };

    private static PositionDocument ToDocument(Position position) => new()
    {
        Code = position.Code,
        Title = Optional.Text(position.Title),
        ReportsTo = Optional.Text(position.ReportsTo),
        Unit = Optional.Text(position.Unit),
        Note = Optional.Text(position.Note),
    };

    private static Variable ToModel(VariableDocument document) => new()
    {
        Name = document.Name,
        Label = document.Label ?? "",
        Unit = document.Unit ?? "",
        Source = document.Source ?? "",
        Owner = document.Owner ?? "",
        PartOf = document.PartOf ?? "",
        Constant = document.Constant,
        Note = document.Note ?? "",
    };

    private static VariableDocument ToDocument(Variable variable) => new()
    {
        Name = variable.Name,
        Label = Optional.Text(variable.Label),
        Unit = Optional.Text(variable.Unit.Text),
        Source = Optional.Text(variable.Source),
        Owner = Optional.Text(variable.Owner),
        PartOf = Optional.Text(variable.PartOf),
        Constant = variable.Constant,
        Note = Optional.Text(variable.Note),
    };
}
