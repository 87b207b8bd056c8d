using System.Text.Json.Serialization.Metadata;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>A kind of document: its name, its shape, and the member that says its version.</summary>
internal sealed class DocumentFormat
{
    public static readonly DocumentFormat Cascade = new(DocumentsContext.Default.CascadeDocument, new("dokumen rencana", "a cascade document"));

    public static readonly DocumentFormat Realization =
        new(DocumentsContext.Default.RealizationSetDocument, new("dokumen realisasi", "a realisation document"));

    public static readonly DocumentFormat Configuration =
        new(DocumentsContext.Default.CheckConfigurationDocument, new("konfigurasi pemeriksaan", "a check configuration"));

    public static readonly DocumentFormat Baseline =
        new(DocumentsContext.Default.FindingBaselineDocument, new("baseline temuan", "a baseline of findings"));

    public static readonly DocumentFormat RulePack =
        new(DocumentsContext.Default.RulePackDocument, new("paket aturan", "a rule pack"));

    private static readonly DocumentFormat[] s_all = [Cascade, Realization, Configuration, Baseline, RulePack];

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

    /// <summary>The kind of document whose version this member says; null when it says none.</summary>
    public static DocumentFormat? OfVersionMember(string name) => Array.Find(s_all, format => format.VersionMember == name);
}
