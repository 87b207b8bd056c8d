using Kinerja.Cascades;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

public class LocateTests
{
    private const string Json =
        """
        {"kinerja":1,
         "organization": { "code": "é😀", "name": "x" },
         "a/b~c": 1,
         "nodes": [ { "code": "n0", "kind": "tujuan" }, { "code": "😀😀",   "kind": "sasaran" } ],
         "units": [] }
        """;

    private static readonly DiagnosticDescriptor s_kind = new("TST0001", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning, "t", "m", "r");

    public static Diagnostic At(string? pointer, string document = "") => new(s_kind, new() { Pointer = pointer, Document = document });

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/kinerja", 1, 12)]
    [InlineData("/organization", 2, 18)]
    [InlineData("/organization/code", 2, 28)]
    [InlineData("/organization/name", 2, 43)]
    [InlineData("/a~1b~0c", 3, 11)]
    [InlineData("/nodes", 4, 11)]
    [InlineData("/nodes/0", 4, 13)]
    [InlineData("/nodes/1", 4, 49)]
    [InlineData("/nodes/1/code", 4, 59)]
    [InlineData("/nodes/1/kind", 4, 77)]
    [InlineData("/units", 5, 11)]
    public void Locate_Pointer_IsWhereTheValueBegins(string pointer, int line, int column) => AssertPlace(pointer, line, column);

    [Theory]
    [InlineData("/title", 1, 1)]
    [InlineData("/organization/parent", 2, 18)]
    [InlineData("/organization/code/deeper/still", 2, 28)]
    [InlineData("/nodes/2", 4, 11)]
    [InlineData("/nodes/01", 4, 11)]
    [InlineData("/nodes/-", 4, 11)]
    [InlineData("/nodes/99999999999", 4, 11)]
    [InlineData("/nodes/1/text", 4, 49)]
    [InlineData("/units/0/code", 5, 11)]
    [InlineData("no pointer", 1, 1)]
    public void Locate_PointerToNothing_IsTheNearestThingAroundIt(string pointer, int line, int column) => AssertPlace(pointer, line, column);

    [Fact]
    public void Locate_Batch_KeepsOrderAndFillsRelatedLocations()
    {
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(Json.Replace("\"a/b~c\": 1,", "", StringComparison.Ordinal), "k.json");
        Assert.True(result.IsSuccess);
        Diagnostic related = At("/nodes/1/code") with { RelatedLocations = [new(new() { Pointer = "/nodes/0/code" }, "here"), new(new() { Code = "n" }, "there")] };

        IReadOnlyList<Diagnostic> located = result.Locate([related, At("/kinerja"), At("/kinerja", "k.json"), At("/kinerja", "other.json"), At(null)]);

        Assert.Equal(["TST0001 /nodes/1/code 4:59", "TST0001 /kinerja 1:12", "TST0001 /kinerja 1:12", "TST0001 /kinerja :", "TST0001  :"], FindingLines.Of(located));
        Assert.Equal(["k.json", "k.json", "k.json", "other.json", ""], located.Select(finding => finding.Location.Document));
        Assert.Equal(("k.json", 4, 23), (located[0].RelatedLocations[0].Location.Document, located[0].RelatedLocations[0].Location.Line, located[0].RelatedLocations[0].Location.Column));
        Assert.Equal(new DiagnosticLocation { Code = "n" }, located[0].RelatedLocations[1].Location);
    }

    [Fact]
    public void Locate_AlreadyLocated_StaysAsItIs()
    {
        Diagnostic known = new(s_kind, new() { Pointer = "/kinerja", Line = 77, Column = 7 });

        Assert.Equal([known], KinerjaJson.ReadCascade(Json).Locate([known]));
    }

    [Fact]
    public void Locate_FindingsOfReadingItself_AreFoundAgain()
    {
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade("{\"kinerja\":1,\n\"organization\":{\"code\":7},\"period\":\"x\"}", "k.json");
        IEnumerable<Diagnostic> bare = result.Diagnostics.Select(finding => finding with { Location = new() { Pointer = finding.Location.Pointer } });

        Assert.Equal(result.Diagnostics, result.Locate(bare));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"kinerja\":1,\"organization\":{\"code\"", 1, 29)]
    [InlineData("{\"kinerja\":1,\"organization\":{,", 1, 29)]
    [InlineData("{\"\\ud800\":1,\"organization\":{\"code\":\"\\ud800\"}}", 1, 36)]
    public void Locate_BrokenDocument_GivesTheNearestPlaceBeforeTheDefect(string json, int line, int column)
    {
        Diagnostic located = Assert.Single(KinerjaJson.ReadCascade(json).Locate([At("/organization/code")]));

        Assert.Equal((line, column), (located.Location.Line, located.Location.Column));
    }

    [Fact]
    public void Locate_VeryDeepPointer_IsFollowedWithoutRecursion()
    {
        string pointer = string.Concat(Enumerable.Repeat("/organization", 100_000));

        Assert.Equal("2:18", $"{Place(pointer).Line}:{Place(pointer).Column}");
    }

    private static void AssertPlace(string pointer, int line, int column) =>
        Assert.Equal((line, column), (Place(pointer).Line, Place(pointer).Column));

    private static DiagnosticLocation Place(string pointer) => Assert.Single(KinerjaJson.ReadCascade(Json).Locate([At(pointer)])).Location;
}
