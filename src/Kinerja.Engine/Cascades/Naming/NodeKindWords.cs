using Kinerja.Diagnostics;

namespace Kinerja.Cascades.Naming;

/// <summary>The kinds of nodes as people say them.</summary>
internal static class NodeKindWords
{
    public static LocalizedText Of(NodeKind kind) => kind switch
    {
        NodeKind.Vision => new("visi", "vision"),
        NodeKind.Mission => new("misi", "mission"),
        NodeKind.Tujuan => new("tujuan", "tujuan"),
        NodeKind.Sasaran => new("sasaran", "sasaran"),
        NodeKind.Program => new("program", "programme"),
        NodeKind.Activity => new("kegiatan", "activity"),
        NodeKind.Subactivity => new("subkegiatan", "sub-activity"),
        _ => new("kondisi", "condition"),
    };
}
