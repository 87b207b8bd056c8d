using System.Reflection;

namespace Kinerja.Serialization;

/// <summary>The published schemas, which travel inside the assembly.</summary>
internal static class SchemaText
{
    public static readonly string Cascade = Read("kinerja.v1.schema.json");

    public static readonly string Realization = Read("kinerja-realization.v1.schema.json");

    public static readonly string Configuration = Read("kinerja-check.v1.schema.json");

    public static readonly string Baseline = Read("kinerja-baseline.v1.schema.json");

    public static readonly string RulePack = Read("kinerja-rules.v1.schema.json");

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
