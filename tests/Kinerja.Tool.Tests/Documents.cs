namespace Kinerja.Tool.Tests;

/// <summary>Small documents; what is wrong with each, and where, can be seen by counting.</summary>
internal static class Documents
{
    public const string Clean = """{ "kinerja": 1, "organization": { "code": "kec" } }""";

    /// <summary>An IKU that no IKI supports (KIN3012) and that nothing else can be said of; its brace stands in line 4, column 19.</summary>
    public const string OneWarning = """
        {
          "kinerja": 1,
          "organization": { "code": "kec" },
          "indicators": [ { "code": "IKU-1", "kind": "iku", "name": "Desa", "unit": "desa", "polarity": "maximize", "formula": { "expression": "7" }, "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat" } ]
        }
        """;

    /// <summary>A formula in words only (KIN2044), of an indicator of neither kind; the words stand in line 2, column 112.</summary>
    public const string OneInfo = """
        { "kinerja": 1, "organization": { "code": "kec" }, "indicators": [
          { "code": "A", "kind": "other", "name": "Desa", "unit": "desa", "polarity": "maximize", "formula": { "text": "Jumlah desa" }, "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat" } ] }
        """;

    /// <summary>A name in a formula that is not declared (KIN3003), at line 6, column 21, and a warning before it.</summary>
    public const string OneError = """
        {
          "kinerja": 1,
          "organization": { "code": "kec" },
          "variables": [ { "name": "tertib" }, { "name": "desa" } ],
          "indicators": [ { "code": "IKU-1", "kind": "iku", "name": "Desa tertib", "unit": "persen", "polarity": "maximize", "formula": {
              "expression": "[tertib] / [dessa] * 100" }, "targets": [ { "number": 7 } ], "sources": [ "Profil" ], "responsibleText": "Camat" } ]
        }
        """;

    public const string Realization = """{ "kinerjaRealization": 1, "organization": "kec" }""";

    /// <summary>Cut after the last of its 41 characters, so what is missing is missing at column 42.</summary>
    public const string CutShort = """{ "kinerja": 1, "organization": { "code":""";
}
