using Kinerja.Configuration;
using Kinerja.Diagnostics;
using Kinerja.Periods;

namespace Kinerja.Serialization.Tests;

public class ConfigurationTests
{
    private const string Text = """
        {
          "kinerjaCheck": 1,
          "note": "Kecamatan Kerek",
          "show": "warning",
          "fail": "error",
          "severities": [
            {
              "id": "KIN30*",
              "category": "cascade",
              "file": "2021/**",
              "pointer": "/indicators/*",
              "code": "IKU-?",
              "period": "2016-2021",
              "unit": "seksi-pmd",
              "severity": "off",
              "note": "lama"
            },
            {
              "severity": "hidden"
            }
          ],
          "suppressions": [
            {
              "id": "KIN3012",
              "justification": "IKU bersama kabupaten",
              "until": "2024-02-29"
            },
            {
              "code": "IKU-2"
            }
          ]
        }

        """;

    private static readonly CheckConfiguration s_configuration = new()
    {
        Note = "Kecamatan Kerek",
        Show = DiagnosticSeverity.Warning,
        Fail = DiagnosticSeverity.Error,
        Severities =
        [
            new()
            {
                Findings = new()
                {
                    Id = "KIN30*", Category = DiagnosticCategory.Cascade, File = "2021/**", Pointer = "/indicators/*", Code = "IKU-?",
                    Period = Period.OfYears(2016, 2021), Unit = "seksi-pmd",
                },
                Severity = null,
                Note = "lama",
            },
            new() { Findings = new(), Severity = DiagnosticSeverity.Hidden },
        ],
        Suppressions =
        [
            new() { Findings = new() { Id = "KIN3012" }, Justification = "IKU bersama kabupaten", Until = new(2024, 2, 29) },
            new() { Findings = new() { Code = "IKU-2" }, Justification = "" },
        ],
    };

    public static TheoryData<string, string> Cases => new()
    {
        { "▼{\"fail\":\"error\"}", "KIN0009 " },
        { "{\"kinerjaCheck\":▼2}", "KIN0010 /kinerjaCheck" },
        { "{▼\"kinerja\":1}", "KIN0011 /kinerja" },
        { "{▼\"kinerjaBaseline\":1}", "KIN0011 /kinerjaBaseline" },
        { "{\"kinerjaCheck\":1,▼\"supressions\":[]}", "KIN0013 /supressions" },
        { "{\"kinerjaCheck\":1,\"fail\":▼\"off\"}", "KIN0020 /fail" },
        { "{\"kinerjaCheck\":1,\"severities\":[▼{\"id\":\"KIN3012\"}]}", "KIN0015 /severities/0" },
        { "{\"kinerjaCheck\":1,\"severities\":[{\"severity\":▼\"warn\"}]}", "KIN0020 /severities/0/severity" },
        { "{\"kinerjaCheck\":1,\"severities\":[{\"severity\":\"off\",\"period\":▼\"21\"}]}", "KIN0021 /severities/0/period" },
        { "{\"kinerjaCheck\":1,\"suppressions\":[{\"until\":▼\"2023-02-29\"}]}", "KIN0026 /suppressions/0/until" },
        { "{\"kinerjaCheck\":1,\"suppressions\":[{\"until\":▼\"2023-2-9\"}]}", "KIN0026 /suppressions/0/until" },
        { "{\"kinerjaCheck\":1,\"suppressions\":[{\"until\":▼20230209}]}", "KIN0014 /suppressions/0/until" },
    };

    [Fact]
    public void ReadConfiguration_TakesEveryMember() => Assert.Equal(s_configuration, KinerjaJson.ReadConfiguration(Text).ValueOrThrow());

    [Fact]
    public void ToJson_IsCanonical() => Assert.Equal(Text.ReplaceLineEndings("\n"), KinerjaJson.ToJson(s_configuration));

    [Fact]
    public void ReadConfiguration_OfAStream_ReadsTheSame()
    {
        using var stream = new MemoryStream();
        KinerjaJson.Write(s_configuration, stream);
        stream.Position = 0;

        Assert.Equal(s_configuration, KinerjaJson.ReadConfiguration(stream).ValueOrThrow());
    }

    [Fact]
    public void Empty_IsTheDefault()
    {
        Assert.Equal(CheckConfiguration.Default, KinerjaJson.ReadConfiguration("""{"kinerjaCheck":1}""").ValueOrThrow());
        Assert.Equal("{\n  \"kinerjaCheck\": 1\n}\n", KinerjaJson.ToJson(CheckConfiguration.Default));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadConfiguration_BadDocument_FindsItAtItsPlace(string text, string expected)
    {
        Marked document = Marked.Parse(text);

        Assert.Equal(FindingLines.At([expected], document), FindingLines.Of(KinerjaJson.ReadConfiguration(document.Json).Diagnostics));
    }

    [Fact]
    public void ToJson_OfASeverityThatDoesNotExist_IsRefusedWithItsPlace()
    {
        var configuration = new CheckConfiguration { Severities = [new() { Findings = new(), Severity = (DiagnosticSeverity)9 }] };

        Assert.Contains("/severities/0/severity", Assert.Throws<ArgumentException>(() => KinerjaJson.ToJson(configuration)).Message);
    }
}
