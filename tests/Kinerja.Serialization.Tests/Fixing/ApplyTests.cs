using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests.Fixing;

public class ApplyTests
{
    private const string Json =
        """
        { "a" : "satu",
          "b": [ { "x": 1 }, { "x": 2 },
                 { "x": 3.0 } ],
          "c": {},"d": { "only": "é" },
          "e":[] }
        """;

    [Fact]
    public void Replace_ChangesTheValueAlone() =>
        AssertApplied(Json.Replace("\"satu\"", "\"dua\""), Of(FixEdit.Test("/a", "satu"), FixEdit.Replace("/a", "dua")));

    [Fact]
    public void Replace_WritesTextsAsDocumentsDo() =>
        AssertApplied(Json.Replace("\"satu\"", """ "\"é\\\u202e\n" """.Trim()), Of(FixEdit.Replace("/a", "\"é\\\u202e\n")));

    [Fact]
    public void Replace_ByANumber_WritesEveryDigit() =>
        AssertApplied(Json.Replace("3.0", "2.50"), Of(FixEdit.Test("/b/2/x", 3m), FixEdit.Replace("/b/2/x", 2.50m)));

    [Fact]
    public void Remove_TakesTheCommaAndTheBlanksBeforeIt()
    {
        AssertApplied(Json.Replace(", { \"x\": 2 }", ""), Of(FixEdit.Remove("/b/1")));
        AssertApplied(Json.Replace(",\n         { \"x\": 3.0 }", ""), Of(FixEdit.Remove("/b/2")));
        AssertApplied(Json.Replace(",\n  \"e\":[]", ""), Of(FixEdit.Remove("/e")));
    }

    [Fact]
    public void Remove_OfTheFirst_TakesTheBlanksBehindIt()
    {
        AssertApplied(Json.Replace("{ \"x\": 1 }, ", ""), Of(FixEdit.Remove("/b/0")));
        AssertApplied(Json.Replace("\"a\" : \"satu\",\n  ", ""), Of(FixEdit.Remove("/a")));
    }

    [Fact]
    public void Remove_OfTheOnlyOne_LeavesAnEmptyPair() =>
        AssertApplied(Json.Replace("{ \"only\": \"é\" }", "{}"), Of(FixEdit.Remove("/d/only")));

    [Fact]
    public void Add_OfAMember_StandsBehindTheLastInTheSameForm()
    {
        AssertApplied(Json.Replace("{ \"x\": 1 }", "{ \"x\": 1, \"y\": 2 }"), Of(FixEdit.Add("/b/0/y", 2m)));
        AssertApplied(Json.Replace("\"e\":[]", "\"e\":[],\n  \"f\": \"g\""), Of(FixEdit.Add("/f", "g")));
        AssertApplied(Json.Replace("{}", "{\"y\": 2}"), Of(FixEdit.Add("/c/y", 2m)));
        AssertApplied("""{"a":1,"b":"c"}""", Of(FixEdit.Add("/b", "c")), """{"a":1}""");
    }

    [Fact]
    public void Add_OfAMemberThatExists_ReplacesItsValue() =>
        AssertApplied(Json.Replace("\"satu\"", "5"), Of(FixEdit.Add("/a", 5m)));

    [Fact]
    public void Add_OfAnElement_StandsBeforeTheOldOneOrAtTheEnd()
    {
        AssertApplied("""[ "x", "y", "z" ]""", Of(FixEdit.Add("/1", "y")), """[ "x", "z" ]""");
        AssertApplied("""[ "x", "y", "z" ]""", Of(FixEdit.Add("/2", "z")), """[ "x", "y" ]""");
        AssertApplied("""[ "x", "y", "z" ]""", Of(FixEdit.Add("/-", "z")), """[ "x", "y" ]""");
        AssertApplied(Json.Replace("[]", "[1]"), Of(FixEdit.Add("/e/-", 1m)));
    }

    [Fact]
    public void SeveralChangesOfOneFix_CountPlacesInTheDocumentAsItWas() =>
        AssertApplied(
            Json.Replace(", { \"x\": 2 },\n         { \"x\": 3.0 }", "").Replace("\"e\":[]", "\"e\":[],\n  \"f\": 1,\n  \"g\": 2"),
            Of(FixEdit.Remove("/b/1"), FixEdit.Remove("/b/2"), FixEdit.Add("/f", 1m), FixEdit.Add("/g", 2m)));

    [Fact]
    public void ByteOrderMark_StaysWhereItIs()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"a":"é"}""")];

        JsonFixResult result = KinerjaJson.Apply(marked, [Of(FixEdit.Replace("/a", "è"))]);

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"a":"è"}""")], result.Utf8Json.ToArray());
        TextReplacement only = Assert.Single(Assert.Single(result.Applied).Replacements);
        Assert.Equal((8, 4, 1, 6, 1, 9), (only.Offset, only.Length, only.Line, only.Column, only.EndLine, only.EndColumn));
    }

    [Fact]
    public void EqualFixes_AreOne()
    {
        JsonFixResult result = KinerjaJson.Apply(Json, [Of(FixEdit.Remove("/a")), Of(FixEdit.Remove("/a"))]);

        Assert.Single(result.Applied);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Locate_TellsTheStretch_AndChangesNothing()
    {
        LocatedFix located = Assert.Single(KinerjaJson.ReadCascade(Json, "r.json").LocateFixes([Of(FixEdit.Remove("/b/2"))]));

        TextReplacement only = Assert.Single(located.Replacements);
        // Behind the second element of line 2, up to the brace that closes the third in line 3.
        Assert.Equal((2, 32, 3, 22), (only.Line, only.Column, only.EndLine, only.EndColumn));
        Assert.Equal((",\n         { \"x\": 3.0 }", ""), (only.Before, only.After));
        Assert.Null(located.Refusal);
    }

    internal static Fix Of(params FixEdit[] edits) => new(FixKind.Suggested, new("Perbaiki", "Repair"), edits);

    private static void AssertApplied(string expected, Fix fix, string json = Json)
    {
        JsonFixResult result = KinerjaJson.Apply(json, [fix]);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, result.Json);
    }
}
