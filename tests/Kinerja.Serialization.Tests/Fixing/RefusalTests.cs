using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests.Fixing;

public class RefusalTests
{
    private const string Json =
        """
        { "a": "satu",
          "b": [ "x", "y" ],
          "twice": 1, "twice": 2 }
        """;

    [Theory]
    [InlineData("/b/5", 2, 8)]
    [InlineData("/c/d", 1, 1)]
    [InlineData("/a/b", 1, 8)]
    [InlineData("/twice", 3, 12)]
    [InlineData("no pointer", 1, 1)]
    public void PlaceThatIsNotThere_OrIsTwice_IsSaid(string pointer, int line, int column) =>
        AssertRefused("KIN9008", pointer, line, column, ApplyTests.Of(FixEdit.Replace(pointer, "z")));

    [Fact]
    public void WholeDocument_CannotBeRemoved() => AssertRefused("KIN9008", "", 1, 1, ApplyTests.Of(FixEdit.Remove("")));

    [Theory]
    [InlineData("dua")]
    [InlineData("Satu")]
    public void ValueThatChanged_IsSaid(string expected) =>
        AssertRefused("KIN9009", "/a", 1, 8, ApplyTests.Of(FixEdit.Test("/a", expected), FixEdit.Remove("/b/0")));

    [Fact]
    public void TextAndNumber_AreNotTheSame() =>
        AssertRefused("KIN9009", "/b/0", 2, 10, ApplyTests.Of(FixEdit.Test("/b/0", 1m), FixEdit.Remove("/b/0")));

    [Fact]
    public void LaterOfTwoThatOverlap_IsRefused()
    {
        Fix first = ApplyTests.Of(FixEdit.Remove("/b"));

        JsonFixResult result = KinerjaJson.Apply(Json, [first, ApplyTests.Of(FixEdit.Replace("/b/1", "z"))], "r.json");

        Assert.Equal([first], result.Applied.Select(applied => applied.Fix));
        Diagnostic refusal = Assert.Single(result.Diagnostics);
        Assert.Equal("r.json(2,15): error KIN9010: The fix \"Repair\" is not applied: another fix changes the same place.", refusal.Format(Language.English));
    }

    [Fact]
    public void ChangeOfWhatAnotherFixTests_IsRefused()
    {
        Fix first = ApplyTests.Of(FixEdit.Test("/a", "satu"), FixEdit.Remove("/b/0"));

        JsonFixResult result = KinerjaJson.Apply(Json, [first, ApplyTests.Of(FixEdit.Replace("/a", "dua"))]);
        JsonFixResult turned = KinerjaJson.Apply(Json, [ApplyTests.Of(FixEdit.Replace("/a", "dua")), first]);

        Assert.Equal("KIN9010", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("KIN9010", Assert.Single(turned.Diagnostics).Id);
    }

    [Fact]
    public void FixThatOverlapsItself_IsRefused() =>
        AssertRefused("KIN9010", "/b/1", 2, 15, ApplyTests.Of(FixEdit.Remove("/b"), FixEdit.Remove("/b/1")));

    [Fact]
    public void RefusedFix_ChangesNothingOfItself()
    {
        JsonFixResult result = KinerjaJson.Apply(Json, [ApplyTests.Of(FixEdit.Replace("/a", "dua"), FixEdit.Remove("/nowhere"))]);

        Assert.Equal(Json, result.Json);
    }

    [Theory]
    [InlineData("""{ "a": 1, }""", "KIN0004")]
    [InlineData("""{ "a": 1 } {}""", "KIN0004")]
    [InlineData("""{ "a":""", "KIN0004")]
    [InlineData("", "KIN0004")]
    public void DocumentThatIsNoJson_IsLeftAlone(string json, string id)
    {
        JsonFixResult result = KinerjaJson.Apply(json, [ApplyTests.Of(FixEdit.Replace("/a", 2m)), ApplyTests.Of(FixEdit.Remove("/a"))]);

        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        Assert.Equal((json, 0), (result.Json, result.Applied.Count));
    }

    [Fact]
    public void BytesThatAreNoText_AreLeftAlone()
    {
        byte[] bytes = [.. "{ \"a\": \""u8, 0xFF, .. "\" }"u8];

        JsonFixResult result = KinerjaJson.Apply(bytes, [ApplyTests.Of(FixEdit.Remove("/a"))]);

        Assert.Equal("KIN0001", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(bytes, result.Utf8Json.ToArray());
    }

    [Theory]
    [InlineData("""{ "\ud800": 1, "a": "\ud800" }""")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void HostileDocument_IsRefusedAndNothingThrown(string json) =>
        Assert.NotEmpty(KinerjaJson.Apply(json, [ApplyTests.Of(FixEdit.Test("/a", "x"), FixEdit.Remove("/a"))]).Diagnostics);

    private static void AssertRefused(string id, string pointer, int line, int column, Fix fix)
    {
        JsonFixResult result = KinerjaJson.Apply(Json, [fix], "r.json");

        Diagnostic refusal = Assert.Single(result.Diagnostics);
        Assert.Equal((id, pointer, "r.json", line, column), (refusal.Id, refusal.Location.Pointer, refusal.Location.Document, refusal.Location.Line, refusal.Location.Column));
        Assert.Equal((Json, 0), (result.Json, result.Applied.Count));
        LocatedFix located = Assert.Single(KinerjaJson.ReadCascade(Json, "r.json").LocateFixes([fix]));
        Assert.Equal((0, refusal), (located.Replacements.Count, located.Refusal));
    }
}
