namespace Kinerja.Tool.Tests.Fixing;

/// <summary>A small sound plan and one-place mistakes in it that can mean one thing only.</summary>
internal static class Mistakes
{
    /// <summary>Nothing is found in it.</summary>
    public const string Sound = """
        {
          "kinerja": 1,
          "organization": { "code": "kec", "name": "Kecamatan Contoh" },
          "period": "2025",
          "units": [ { "code": "seksi-a", "name": "Seksi A", "parent": "kec" } ],
          "nodes": [
            { "code": "S-1", "kind": "sasaran", "text": "Desa tertib administrasi" },
            { "code": "SP-1", "kind": "sasaran", "owner": "kasi-a", "text": "Desa didampingi" }
          ],
          "positions": [
            { "code": "camat", "title": "Camat" },
            { "code": "kasi-a", "title": "Kepala Seksi A", "reportsTo": "camat", "unit": "seksi-a" }
          ],
          "variables": [
            { "name": "desa_tertib", "label": "Desa tertib", "unit": "desa", "source": "Laporan seksi", "partOf": "desa" },
            { "name": "desa_didampingi", "label": "Desa yang didampingi", "unit": "desa", "source": "Laporan seksi", "partOf": "desa" },
            { "name": "desa", "label": "Desa", "unit": "desa", "source": "Monografi" }
          ],
          "indicators": [
            { "code": "IKU-1", "kind": "iku", "name": "Persentase desa tertib administrasi", "owner": "kec", "measures": "S-1",
              "unit": "persen", "polarity": "maximize", "formula": { "expression": "[desa_tertib] / [desa] * 100", "decimals": 2 },
              "sources": [ "Laporan seksi" ], "responsible": "kasi-a",
              "targets": [ { "period": "2025", "number": 90 } ] },
            { "code": "IKI-C", "kind": "iki", "name": "Persentase desa tertib", "owner": "camat", "measures": "S-1",
              "unit": "persen", "polarity": "maximize", "formula": { "expression": "[IKU-1]", "decimals": 2 },
              "sources": [ "Laporan seksi" ], "responsible": "camat",
              "targets": [ { "period": "2025", "number": 90 } ], "supports": [ { "indicator": "IKU-1", "method": "indirect-service" } ] },
            { "code": "IKI-A", "kind": "iki", "name": "Persentase desa yang didampingi", "owner": "kasi-a", "measures": "SP-1",
              "unit": "persen", "polarity": "maximize", "formula": { "expression": "[desa_didampingi] / [desa] * 100", "decimals": 2 },
              "sources": [ "Laporan seksi" ], "responsible": "kasi-a",
              "targets": [ { "period": "2025", "number": 100 } ], "supports": [ { "indicator": "IKI-C", "method": "indirect-service" } ] }
          ]
        }
        """;

    /// <summary>What is written for what; each is one place, and no two of them touch.</summary>
    public static (string Sound, string Mistaken)[] All { get; } =
    [
        ("\"indicator\": \"IKI-C\"", "\"indicator\": \"iki-c\""),
        ("\"indicator\": \"IKU-1\"", "\"indicator\": \" IKU-1\""),
        ("\"reportsTo\": \"camat\"", "\"reportsTo\": \"CAMAT\""),
        ("\"unit\": \"seksi-a\"", "\"unit\": \"seksi- a\""),
        ("\"measures\": \"SP-1\"", "\"measures\": \"SР-1\""),
        ("\"responsible\": \"camat\"", "\"responsible\": \"Camat \""),
        ("\"parent\": \"kec\"", "\"parent\": \"Kec\""),
        ("\"owner\": \"kasi-a\", \"text\"", "\"owner\": \"kasi-а\", \"text\""),
        ("\"[desa_tertib] / [desa] * 100\"", "\"[desa_tertib] ÷ [desa] × １00\""),
        ("\"[desa_didampingi] / [desa] * 100\"", "\"[desa_didampingi] / [dеsa] * 100\""),
        ("\"kind\": \"iku\"", "\"kind\": \"IKU\""),
        ("\"period\": \"2025\",\n  \"units\"", "\"period\": 2025,\n  \"units\""),
        ("\"unit\": \"desa\", \"source\": \"Monografi\" }", "\"unit\": \"desa\", \"source\": \"Monografi\" },\n    { \"name\": \"desa\", \"label\": \"Desa\", \"unit\": \"desa\", \"source\": \"Monografi\" }"),
        ("\"title\": \"Camat\" }", "\"title\": \"Camat\" }, { \"title\": \"Camat\", \"code\": \"camat\" }"),
    ];

    public static string With(params IEnumerable<(string Sound, string Mistaken)> mistakes) =>
        mistakes.Aggregate(Sound, (plan, mistake) => plan.Replace(mistake.Sound, mistake.Mistaken, StringComparison.Ordinal));
}
