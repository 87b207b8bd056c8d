using System.Text.Json.Serialization.Metadata;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>One of the two kinds of documents: its name, its shape, and the member that says its version.</summary>
internal sealed class DocumentFormat
{
    public static readonly DocumentFormat Cascade = new(DocumentsContext.Default.CascadeDocument, new("dokumen cascade", "a cascade document"));

    public static readonly DocumentFormat Realization =
        new(DocumentsContext.Default.RealizationSetDocument, new("dokumen realisasi", "a realisation document"));

    private DocumentFormat(JsonTypeInfo type, LocalizedText name)
    {
        Name = name;
        Root = Shape.OfObject(type);
        VersionMember = Root.Members.Single(member => member.Shape.Kind == ShapeKind.Version).Name;
    }

    public LocalizedText Name { get; }

    public Shape Root { get; }

    public string VersionMember { get; }

    public DocumentFormat Other => this == Cascade ? Realization : Cascade;
}
