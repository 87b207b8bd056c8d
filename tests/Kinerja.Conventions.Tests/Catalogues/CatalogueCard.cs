namespace Kinerja.Conventions.Tests.Catalogues;

/// <summary>What the catalogue says of one id.</summary>
internal sealed record CatalogueCard(
    string Id, string Title, string Section, IReadOnlyList<(string Name, string Text)> Facts, IReadOnlyList<CatalogueExample> Examples)
{
    public string Fact(string name) => Facts.Single(fact => fact.Name == name).Text;
}
