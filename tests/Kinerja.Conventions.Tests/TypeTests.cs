using System.Text.RegularExpressions;

namespace Kinerja.Conventions.Tests;

/// <summary>Where a type of a library stands and what kind it is.</summary>
public sealed partial class TypeTests
{
    // Small families that nobody else can add to; they are read together.
    private static readonly string[] s_families = ["src/Kinerja.Abstractions/Indicators/IndicatorValue.cs"];

    // JsonReadResult is a Result that also knows where everything stands.
    private static readonly string[] s_open = ["Result`1"];

    // Extension methods stand where their users look for them.
    private static readonly Dictionary<string, string> s_elsewhere = new(StringComparer.Ordinal)
    {
        ["src/Kinerja.Engine/KinerjaServiceCollectionExtensions.cs"] = "Microsoft.Extensions.DependencyInjection",
    };

    public static TheoryData<string> Libraries { get; } = [.. Repository.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicType_IsClosedUnlessListed(string library)
    {
        IEnumerable<string> open = LibraryAssemblies.Of(library).GetExportedTypes()
            .Where(type => !type.IsSealed && !type.IsAbstract && !s_open.Contains(type.Name))
            .Select(type => type.FullName!);

        Assert.Empty(open);
    }

    // A type of several faces has a file for each: CompiledFormula.cs, CompiledFormula.Columns.cs.
    [Fact]
    public void LibraryFile_HoldsOnePublicTypeOfItsOwnName()
    {
        Assert.All(Repository.LibrarySources().Except(s_families), path =>
        {
            string[] types = [.. PublicType().Matches(Repository.Read(path)).Select(match => match.Groups["name"].Value).Distinct()];
            bool isAlone = types.Length == 0 || (types is [var only] && only == Path.GetFileName(path).Split('.')[0]);
            Assert.True(isAlone, $"{path} holds {string.Join(", ", types)}.");
        });
    }

    [Fact]
    public void Namespace_IsTheFolder()
    {
        Assert.All(Repository.Sources("src", "tests"), path =>
        {
            string[] folders = path.Split('/')[1..^1];
            string ofFolder = string.Join('.', folders.Skip(1).Prepend(RootNamespace(folders[0])));
            string expected = s_elsewhere.GetValueOrDefault(path, ofFolder);
            Match found = Namespace().Match(Repository.Read(path));
            string name = found.Groups["name"].Value;
            Assert.True(found.Success ? name == expected : IsProgram(path), $"{path} has the namespace '{name}', expected '{expected}'.");
        });
    }

    // The words and the verbs stand in one namespace; every other project has its own.
    private static string RootNamespace(string project) => project is "Kinerja.Abstractions" or "Kinerja.Engine" ? "Kinerja" : project;

    // A program of top-level statements has no namespace.
    private static bool IsProgram(string path) => path.EndsWith("/Program.cs", StringComparison.Ordinal);

    // A delegate may stand with the type that takes it.
    [GeneratedRegex(
        @"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:record struct|record class|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
