namespace Kinerja.Cascades;

/// <summary>The lists of a cascade, in the order in which findings about them stand.</summary>
internal enum ElementList
{
    Units,
    Nodes,
    Positions,
    Variables,
    Indicators,
}
