using System.Xml.Linq;

namespace Kinerja.Conventions.Tests;

/// <summary>What every package has to bring along, read from the project files.</summary>
public sealed class PackageTests
{
    public static TheoryData<string> Libraries { get; } = [.. Repository.Libraries];

    public static TheoryData<string> Packages { get; } = [.. Repository.Libraries, "Kinerja.Tool"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_StatesWhatItIsBuiltFor(string library)
    {
        IReadOnlyDictionary<string, string> properties = PropertiesOf(library);

        Assert.Equal("net8.0;net10.0", properties["TargetFrameworks"]);
        Assert.Equal("true", properties["IsAotCompatible"]);
        Assert.Equal("true", properties["EnablePackageValidation"]);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_StatesWhatItIs(string package)
    {
        IReadOnlyDictionary<string, string> properties = PropertiesOf(package);

        Assert.Matches(@"^\p{Lu}.{40,}\.$", properties["Description"]);
        Assert.Equal("true", properties["GenerateDocumentationFile"]);
        Assert.Equal("true", properties["TreatWarningsAsErrors"]);
        Assert.Equal("README.md", properties["PackageReadmeFile"]);
        Assert.Equal("MIT", properties["PackageLicenseExpression"]);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HasAReadmeThatIsNoStub(string package)
    {
        string path = Repository.PathOf($"src/{package}/README.md");

        Assert.True(File.Exists(path), $"{path} is not there.");
        Assert.InRange(File.ReadLines(path).Count(), 11, int.MaxValue);
    }

    // Included and not updated: the build that packs for both frameworks has no default items.
    [Fact]
    public void Abstractions_CarryTheCatalogue()
    {
        XElement item = Repository.Project("Kinerja.Abstractions").Descendants("None")
            .Single(element => (string?)element.Attribute("Include") == "Diagnostics/Catalogue.md");

        Assert.Equal("true", (string?)item.Attribute("Pack"));
    }

    // The properties as the files state them, the nearest last; conditions play no part in those that are asked for.
    private static Dictionary<string, string> PropertiesOf(string project)
    {
        XDocument own = Repository.Project(project);
        bool isLibrary = own.Descendants("Import").Any(import => (string?)import.Attribute("Project") == "../Library.props");
        string[] shared = ["Directory.Build.props", "src/Directory.Build.props", .. isLibrary ? ["src/Library.props"] : Array.Empty<string>()];
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XElement property in shared.Select(path => XDocument.Load(Repository.PathOf(path))).Append(own)
            .SelectMany(file => file.Descendants("PropertyGroup").Elements()))
        {
            properties[property.Name.LocalName] = property.Value;
        }

        return properties;
    }
}
