namespace Kinerja.Tool.Catalogues;

/// <summary>An example of the catalogue.</summary>
/// <param name="IsFine">Whether it shows what does not give the finding.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record CatalogueExample(bool IsFine, ValueList<string> Lines);
