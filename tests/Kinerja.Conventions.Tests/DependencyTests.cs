using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Kinerja.Conventions.Tests;

/// <summary>Which part may lean on which; an arrow more is a decision, not an accident.</summary>
public sealed partial class DependencyTests
{
    private const string Injection = "Microsoft.Extensions.DependencyInjection.Abstractions";

    public static TheoryData<string, string[]> AssemblyArrows { get; } = new()
    {
        { "Kinerja.Abstractions", [] },
        { "Kinerja.Serialization", ["Kinerja.Abstractions"] },
        { "Kinerja.Engine", ["Kinerja.Abstractions", Injection, "NCalc"] },
        { "Kinerja.Testing", ["Kinerja.Abstractions", "Kinerja.Engine", "Kinerja.Serialization"] },
    };

    public static TheoryData<string, string[], string[]> ProjectArrows { get; } = new()
    {
        { "Kinerja.Abstractions", [], [] },
        { "Kinerja.Serialization", [], ["Kinerja.Abstractions"] },
        { "Kinerja.Engine", ["CoreCLR-NCalc", Injection], ["Kinerja.Abstractions"] },
        { "Kinerja.Testing", [], ["Kinerja.Engine", "Kinerja.Serialization"] },
        { "Kinerja.Tool", ["Spectre.Console", "System.CommandLine"], ["Kinerja.Engine", "Kinerja.Serialization"] },
    };

    [Theory]
    [MemberData(nameof(AssemblyArrows))]
    public void Assembly_OutsideTheFramework_ReferencesOnlyWhatIsAllowed(string library, string[] allowed)
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        IEnumerable<string> outside = LibraryAssemblies.Of(library).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !File.Exists(Path.Combine(framework, name + ".dll")));

        Assert.Equal(allowed, outside.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectArrows))]
    public void Project_ReferencesExactlyWhatIsAllowed(string project, string[] packages, string[] projects)
    {
        XDocument text = Repository.Project(project);

        Assert.Equal(packages, Includes(text, "PackageReference"));
        Assert.Equal(projects, Includes(text, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));
    }

    [Fact]
    public void Properties_OfAllSources_AddNoReference()
    {
        string[] shared = ["Directory.Build.props", "src/Directory.Build.props", "src/Library.props"];

        Assert.All(shared, path => Assert.Empty(Includes(XDocument.Load(Repository.PathOf(path)), "PackageReference")));
    }

    [Fact]
    public void Parser_IsUsedInOneFileOnly()
    {
        IEnumerable<string> users = Repository.Sources("src").Where(path => ParserUse().IsMatch(Repository.Read(path)));

        Assert.Equal(["src/Kinerja.Engine/Formulas/Parsing/NCalcDoor.cs"], users);
    }

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(element => (string)element.Attribute("Include")!).Order(StringComparer.Ordinal);

    // A using, an alias or a qualified name in code; remarks may speak of NCalc.
    [GeneratedRegex(@"^(?!\s*//).*\b(NCalc|Antlr\d*)(\.[A-Z]|;)", RegexOptions.Multiline)]
    private static partial Regex ParserUse();
}
