namespace Kinerja.Tool.Tests.Checking;

public sealed class FingerprintTests : IDisposable
{
    // Findings: A and C have no polarity, A supports two indicators that are not there, B uses two names that are not declared and
    // shares its name with D, whose formula is another.
    private static readonly string[] s_indicators =
    [
        """{ "code": "A", "kind": "other", "name": "a", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "formula": { "expression": "1" }, "supports": [ { "indicator": "X-9" }, { "indicator": "Y-9" } ] }""",
        """{ "code": "B", "kind": "other", "name": "b", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "[satu] + [dua]" } }""",
        """{ "code": "C", "kind": "other", "name": "c", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "formula": { "expression": "3" } }""",
        """{ "code": "D", "kind": "other", "name": "b", "unit": "u", "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat", "polarity": "maximize", "formula": { "expression": "4" } }""",
    ];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_HaveFingerprintsOfTheirOwn()
    {
        Dictionary<string, string> fingerprints = FingerprintsOf("rencana.json", s_indicators);

        Assert.Equal(["KIN3002", "KIN3002", "KIN3003", "KIN3003", "KIN3018", "KIN3018", "KIN3020"], fingerprints.Values.Order());
        Assert.All(fingerprints.Keys, fingerprint => Assert.Matches("^[0-9a-f]{32}$", fingerprint));
    }

    [Fact]
    public void Reordering_ChangesNone()
    {
        Dictionary<string, string> before = FingerprintsOf("rencana.json", s_indicators);

        Assert.Equal(before, FingerprintsOf("rencana.json", [s_indicators[3], s_indicators[2], s_indicators[1], s_indicators[0]]));
        Assert.Equal(before, FingerprintsOf("rencana.json", [s_indicators[1], s_indicators[0], s_indicators[3], s_indicators[2]]));
    }

    [Fact]
    public void MovedLines_AndTheLanguage_ChangeNone()
    {
        Dictionary<string, string> before = FingerprintsOf("rencana.json", s_indicators);

        Assert.Equal(before, FingerprintsOf("rencana.json", [.. s_indicators.Select(indicator => $"\n\n   {indicator}")]));
        Assert.Equal(before, FingerprintsOf("rencana.json", s_indicators, "en"));
    }

    [Fact]
    public void OtherDocument_HasOtherFingerprints() =>
        Assert.Empty(FingerprintsOf("rencana.json", s_indicators).Keys.Intersect(FingerprintsOf("lain.json", s_indicators).Keys));

    [Fact]
    public void DocumentNamedTwice_HasNoFingerprintTwice()
    {
        string file = Write("rencana.json", s_indicators);

        string[] fingerprints = [.. Sarif.Results(ToolCall.Of("check", file, file, "--format", "sarif")).Select(Sarif.Fingerprint)];

        Assert.Equal(14, fingerprints.Distinct().Count());
    }

    // Adding to the dictionary fails when two findings have one fingerprint.
    private Dictionary<string, string> FingerprintsOf(string name, string[] indicators, string language = "id") =>
        Sarif.Results(ToolCall.Of("check", Write(name, indicators), "--format", "sarif", "-l", language))
            .ToDictionary(Sarif.Fingerprint, result => result.GetProperty("ruleId").GetString()!);

    private string Write(string name, string[] indicators) =>
        _folder.Write(name, $$"""{ "kinerja": 1, "organization": { "code": "kec" }, "indicators": [ {{string.Join(",\n", indicators)}} ] }""");
}
