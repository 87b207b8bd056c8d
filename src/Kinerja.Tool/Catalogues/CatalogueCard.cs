namespace Kinerja.Tool.Catalogues;

/// <summary>What the catalogue says of one id, as it stands there.</summary>
/// <param name="Id">The id.</param>
/// <param name="Basis">On what ground the finding stands, in English.</param>
/// <param name="Dasar">The same in Indonesian; empty when the card does not say.</param>
/// <param name="Remarks">What else is said, in English.</param>
/// <param name="Examples">Texts that give the finding and texts that do not.</param>
internal sealed record CatalogueCard(string Id, string Basis, string Dasar, ValueList<string> Remarks, ValueList<CatalogueExample> Examples);
