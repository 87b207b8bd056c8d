using System.Text.Json.Serialization.Metadata;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>One of the two kinds of documents: its name, its shape, and the member that says its version.</summary>
internal sealed class DocumentFormat
{
    public static readonly DocumentFormat Cascade = new(DocumentsContext.Default.CascadeDocument, new("dokumen rencana", "a cascade document"));

    public static readonly DocumentFormat Realization =
        new(DocumentsContext.Default.RealizationSetDocument, new("dokumen realisasi", "a realisation document"));

    private DocumentFormat(JsonTypeInfo type, LocalizedText name)
    {
        Name = name;
        Root = Shape.OfObject(type);
        VersionPlace = Array.FindIndex(Root.Members, member => member.Shape.Kind == ShapeKind.Version);
    }

    public LocalizedText Name { get; }

    public Shape Root { get; }

    /// <summary>The place of the member that says the version.</summary>
    public int VersionPlace { get; }

    public string VersionMember => Root.Members[VersionPlace].Name;

    public DocumentFormat Other => this == Cascade ? Realization : Cascade;
}
