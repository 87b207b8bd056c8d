using System.Reflection;
using Kinerja.Regulations;

namespace Kinerja.Serialization;

/// <summary>The rule packs that travel inside the assembly.</summary>
internal static class OfficialPacks
{
    private const string Folder = "RulePacks/";

    public static readonly ValueList<RulePack> All = [.. Names().Select(Read)];

    private static IEnumerable<string> Names() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static RulePack Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return KinerjaJson.ReadRulePack(stream, name[Folder.Length..^".json".Length]).ValueOrThrow();
    }
}
