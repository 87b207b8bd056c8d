using Kinerja.Cascades;

namespace Kinerja.Serialization.Tests;

public class CascadeFindingTests
{
    private const string Head = "\"kinerja\":1,\"organization\":{\"code\":\"a\"}";
    private const string One = "{" + Head + ",\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",";

    // Document (▼ before each expected place), then id and pointer of each finding in order.
    public static TheoryData<string, string> Cases => new()
    {
        // The whole document
        { "▼", "KIN0003 " },
        { "▼ \r\n\t ", "KIN0003 " },
        { "▼[]", "KIN0008 " },
        { "▼[{\"a\":[1,{}]}, 2]", "KIN0008 " },
        { "▼\"teks\"", "KIN0008 " },
        { " ▼12", "KIN0008 " },
        { "▼null", "KIN0008 " },
        { "▼true", "KIN0008 " },
        { "▼▼{}", "KIN0009 |KIN0015 " },
        { "▼{\"organization\":{\"code\":\"a\"}}", "KIN0009 " },
        { "{\"kinerja\":▼2,\"organization\":{\"code\":\"a\"}}", "KIN0010 /kinerja" },
        { "{\"kinerja\":▼2,\"organization\":{},\"baru\":[{}]}", "KIN0010 /kinerja" },
        { "{\"baru\":[{}],\"kinerja\":▼1.5}", "KIN0010 /kinerja" },
        { "{\"kinerja\":▼1e400}", "KIN0010 /kinerja" },
        { "{\"kinerja\":▼\"1\",\"organization\":▼{}}", "KIN0010 /kinerja|KIN0015 /organization" },
        { "{\"kinerja\":▼null,\"organization\":{\"code\":\"a\"}}", "KIN0010 /kinerja" },
        { "{\"kinerja\":▼[1],\"organization\":{\"code\":\"a\"}}", "KIN0010 /kinerja" },
        { "{▼\"kinerjaRealization\":1,\"organization\":\"a\"}", "KIN0011 /kinerjaRealization" },
        { "{\"organization\":\"a\",▼\"kinerjaRealization\":1}", "KIN0011 /kinerjaRealization" },
        { "{" + Head + ",▼\"kinerjaRealization\":1}", "KIN0013 /kinerjaRealization" },
        { "▼{\"kinerja\":1}", "KIN0015 " },

        // Members
        { "{" + Head + ",▼\"kinerja\":1}", "KIN0012 /kinerja" },
        { "{" + Head + ",\"title\":\"a\",\"note\":\"\",▼\"title\":\"b\",▼\"t\\u0069tle\":\"c\"}", "KIN0012 /title|KIN0012 /title" },
        { "{" + Head + ",▼\"titel\":\"x\"}", "KIN0013 /titel" },
        { "{" + Head + ",▼\"a/b~c\":{\"code\":[{}]}}", "KIN0013 /a~1b~0c" },
        { "{" + Head + ",▼\"Title\":\"x\"}", "KIN0013 /Title" },
        { "{" + Head + ",▼\"\":1,▼\"\":2}", "KIN0013 /|KIN0013 /" },
        { "{" + Head + ",\"nodes\":[{\"code\":\"é😀\",▼\"kin\":\"x\",\"kind\":\"sasaran\"}]}", "KIN0013 /nodes/0/kin" },
        { "{" + Head + ",\"$schema\":▼1}", "KIN0014 /$schema" },
        { "{" + Head + ",\"title\":▼null}", "KIN0014 /title" },
        { "{" + Head + ",\"title\":▼[\"x\",{\"code\":1}]}", "KIN0014 /title" },
        { "{" + Head + ",\"title\":▼{\"title\":{}}}", "KIN0014 /title" },
        { "{" + Head + ",\"title\":▼false,\"note\":▼1}", "KIN0014 /title|KIN0014 /note" },
        { "{\"kinerja\":1,\"organization\":▼\"a\"}", "KIN0014 /organization" },
        { "{\"kinerja\":1,\"organization\":{\"code\":▼7}}", "KIN0014 /organization/code" },
        { "{" + Head + ",\"nodes\":▼{}}", "KIN0014 /nodes" },
        { "{" + Head + ",\"nodes\":[▼null,▼[],▼\"x\",▼▼{}]}", "KIN0014 /nodes/0|KIN0014 /nodes/1|KIN0014 /nodes/2|KIN0015 /nodes/3|KIN0015 /nodes/3" },
        { "{" + Head + ",\"period\":▼2021}", "KIN0014 /period" },
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼\"7\"}]}", "KIN0014 /variables/0/constant" },
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼null}]}", "KIN0014 /variables/0/constant" },
        { One + "\"sources\":[\"a\",▼1]}]}", "KIN0014 /indicators/0/sources/1" },
        { One + "\"polarity\":▼true}]}", "KIN0014 /indicators/0/polarity" },
        { "{\"kinerja\":1,\"organization\":{\"code\":▼\"\"}}", "KIN0024 /organization/code" },
        { One + "\"supports\":[{\"indicator\":▼\"\"}],\"mentions\":[▼{}]}]}", "KIN0024 /indicators/0/supports/0/indicator|KIN0015 /indicators/0/mentions/0" },

        // Numbers
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼79228162514264337593543950336}]}", "KIN0016 /variables/0/constant" },
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼1e400}]}", "KIN0016 /variables/0/constant" },
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼1e-400}]}", "KIN0017 /variables/0/constant" },
        { "{" + Head + ",\"variables\":[{\"name\":\"a\",\"constant\":▼1.234567890123456789012345678901234}]}", "KIN0017 /variables/0/constant" },
        { One + "\"formula\":{\"decimals\":▼2.5}}]}", "KIN0018 /indicators/0/formula/decimals" },
        { One + "\"formula\":{\"decimals\":▼29}}]}", "KIN0019 /indicators/0/formula/decimals" },
        { One + "\"formula\":{\"decimals\":▼-1}}]}", "KIN0019 /indicators/0/formula/decimals" },
        { One + "\"formula\":{\"decimals\":▼1e99}}]}", "KIN0016 /indicators/0/formula/decimals" },

        // Words and periods
        { "{" + Head + ",\"nodes\":[{\"code\":\"n\",\"kind\":▼\"sasaan\"}]}", "KIN0020 /nodes/0/kind" },
        { "{" + Head + ",\"nodes\":[{\"code\":\"n\",\"kind\":▼\"Sasaran\"}]}", "KIN0020 /nodes/0/kind" },
        { One + "\"polarity\":▼\"\"}]}", "KIN0020 /indicators/0/polarity" },
        { "{" + Head + ",\"period\":▼\"2021-13\"}", "KIN0021 /period" },
        { "{" + Head + ",\"period\":▼\"\"}", "KIN0021 /period" },
        { "{" + Head + ",\"period\":▼\" 2021\"}", "KIN0021 /period" },

        // Values
        { One + "\"targets\":[▼{}]}]}", "KIN0023 /indicators/0/targets/0" },
        { One + "\"baseline\":▼{\"period\":\"2020\"}}]}", "KIN0023 /indicators/0/baseline" },
        { One + "\"targets\":[▼{\"number\":1,\"rung\":\"WTP\"}]}]}", "KIN0022 /indicators/0/targets/0" },
        { One + "\"targets\":[▼{\"number\":▼null,\"range\":▼▼{}}]}]}", "KIN0022 /indicators/0/targets/0|KIN0014 /indicators/0/targets/0/number|KIN0015 /indicators/0/targets/0/range|KIN0015 /indicators/0/targets/0/range" },
        { One + "\"targets\":[{\"number\":▼\"80\"}]}]}", "KIN0014 /indicators/0/targets/0/number" },

        // Halves of characters
        { "{" + Head + ",\"title\":\"ab▼\\ud800\"}", "KIN0002 /title" },
        { "{" + Head + ",\"title\":\"▼\\udC00\\ud800\"}", "KIN0002 /title" },
        { "{" + Head + ",\"title\":\"\\ud83d\\ude00▼\\ud83dx\"}", "KIN0002 /title" },
        { "{" + Head + ",\"title\":\"▼\\ud83d\\n\"}", "KIN0002 /title" },
        { "{" + Head + ",\"ti▼\\ud800\":{}}", "KIN0002 /ti\\ud800" },
        { "{" + Head + ",\"period\":\"▼\\ud800\"}", "KIN0002 /period" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadCascade_BadDocument_FindsItAtItsPlace(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(document.Json, "kerek.json");

        Assert.Equal(FindingLines.At(expected.Split('|'), document), FindingLines.Of(result.Diagnostics));
        Assert.All(result.Diagnostics, finding => Assert.Equal("kerek.json", finding.Location.Document));
        Assert.False(result.IsSuccess);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadCascade_BadDocumentFromBytes_FindsTheSame(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        Assert.Equal(KinerjaJson.ReadCascade(document.Json).Diagnostics, KinerjaJson.ReadCascade(document.Utf8).Diagnostics);
        Assert.Equal(KinerjaJson.ReadCascade(document.Json).Diagnostics, KinerjaJson.ReadCascade(new MemoryStream(document.Utf8)).Diagnostics);
        Assert.NotEmpty(expected);
    }

    [Fact]
    public void DuplicateMember_NamesTheFirstPlace()
    {
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade("{" + Head + ",\n \"title\": \"a\",\n  \"title\": \"b\"}", "x");

        Diagnostics.Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal((3, 3), (finding.Location.Line, finding.Location.Column));
        Diagnostics.RelatedLocation first = Assert.Single(finding.RelatedLocations);
        Assert.Equal(("x", "/title", 2, 2), (first.Location.Document, first.Location.Pointer, first.Location.Line, first.Location.Column));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("10e-1", "1")]
    public void Version_OneInAnyForm_IsVersionOne(string version, string decimals)
    {
        string json = $"{{\"kinerja\":{version},\"organization\":{{\"code\":\"a\"}},\"indicators\":[{{\"code\":\"i\",\"kind\":\"iku\",\"formula\":{{\"decimals\":{version}}}}}]}}";

        Cascade cascade = KinerjaJson.ReadCascade(json).ValueOrThrow();

        Assert.Equal(decimals, cascade.Indicators[0].Formula!.Decimals!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ReadCascade_ManyProblems_FindsAllInOrderOfPlace()
    {
        Marked document = Marked.Parse(
            """
            {
              "kinerja": 1,
              "organization": ▼{ ▼"nama": "Kecamatan Kerek" },
              "period": ▼"2021-Q5",
              "nodes": [
                { "code": "T1", "kind": ▼"tujan" },
                ▼{ "kind": "sasaran", "parent": ▼1 }
              ],
              "variables": [ { "name": ▼"", "constant": ▼1e99 } ],
              "indicators": [
                {
                  "code": "IKU-1", "kind": "iku", ▼"code": "IKU-2",
                  "formula": { "decimals": ▼30 },
                  "targets": [ ▼{ "period": "2021" }, { "number": ▼"80" } ]
                }
              ],
              "title": "half ▼\ud800"
            }
            """);
        string[] expected =
        [
            "KIN0015 /organization", "KIN0013 /organization/nama", "KIN0021 /period", "KIN0020 /nodes/0/kind", "KIN0015 /nodes/1",
            "KIN0014 /nodes/1/parent", "KIN0024 /variables/0/name", "KIN0016 /variables/0/constant", "KIN0012 /indicators/0/code",
            "KIN0019 /indicators/0/formula/decimals", "KIN0023 /indicators/0/targets/0", "KIN0014 /indicators/0/targets/1/number", "KIN0002 /title",
        ];

        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(document.Json);

        Assert.Equal(FindingLines.At(expected, document), FindingLines.Of(result.Diagnostics));
    }

    [Fact]
    public void ReadCascade_SyntaxErrorAfterProblems_ReportsBoth()
    {
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade("{\"titel\":1,\n\"kinerja\":1,,\"organization\":{}}");

        Assert.Equal(["KIN0013 /titel 1:2", "KIN0004 /kinerja 2:13"], FindingLines.Of(result.Diagnostics));
    }
}
