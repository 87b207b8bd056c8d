namespace Kinerja.Serialization.Tests;

internal static class Samples
{
    /// <summary>A canonical document with one of everything.</summary>
    public const string Small =
        """
        {
          "kinerja": 1,
          "title": "Indikator Kinerja Utama – Kecamatan Kerek",
          "organization": {
            "code": "kerek",
            "name": "Kecamatan Kerek",
            "parent": "tuban"
          },
          "period": "2016-2021",
          "note": "Contoh \"lengkap\"\ndua baris 😀",
          "units": [
            {
              "code": "tuban",
              "name": "Kabupaten Tuban"
            }
          ],
          "nodes": [
            {
              "code": "S2",
              "kind": "sasaran",
              "parent": "T1",
              "owner": "kerek",
              "text": "Meningkatnya pelayanan",
              "note": "baris 12"
            }
          ],
          "positions": [
            {
              "code": "kasi-pmd",
              "title": "Kepala Seksi",
              "reportsTo": "camat",
              "unit": "kerek",
              "note": "-"
            }
          ],
          "variables": [
            {
              "name": "jumlah_desa",
              "label": "Jumlah desa",
              "unit": "desa",
              "source": "Monografi",
              "owner": "kasi-pmd",
              "partOf": "jumlah_wilayah",
              "constant": 7.00,
              "note": "tetap"
            }
          ],
          "indicators": [
            {
              "code": "IKI-1",
              "name": "Persentase desa tertib",
              "nameFrom": "IKI-0",
              "kind": "other",
              "kindLabel": "IKK",
              "measures": "S2",
              "owner": "kasi-pmd",
              "definition": "Desa tertib dibagi jumlah desa",
              "unit": "persen",
              "polarity": "maximize",
              "formula": {
                "text": "Jumlah ----- x 100%",
                "expression": "[tertib] / [jumlah_desa] * 100",
                "decimals": 2,
                "note": "dibaca"
              },
              "sources": [
                "Laporan",
                ""
              ],
              "responsible": "kasi-pmd",
              "responsibleText": "Kasi PMD",
              "reporting": "quarter",
              "consolidation": "last-known",
              "achievement": "PREDICATE",
              "weight": 37.5,
              "scale": {
                "minimum": 0,
                "maximum": 100.0,
                "rungs": [
                  "CC",
                  "B"
                ]
              },
              "baseline": {
                "period": "2020",
                "rung": "B"
              },
              "targets": [
                {
                  "period": "2021-Q1",
                  "number": 3.10,
                  "text": "3,10",
                  "note": "pagi"
                },
                {
                  "period": "2021-S1",
                  "range": {
                    "low": 80,
                    "high": 90
                  },
                  "text": "80-90"
                },
                {
                  "period": "2021-03",
                  "text": "sesuai SPM"
                }
              ],
              "supports": [
                {
                  "indicator": "IKU-2",
                  "method": "indirect-service",
                  "weight": 12.5,
                  "note": "dinilai"
                }
              ],
              "supportsNoIku": "tugas tambahan",
              "mentions": [
                {
                  "name": "Prosentase desa",
                  "measures": "S1",
                  "place": "tabel linieritas"
                }
              ],
              "manual": {
                "purpose": "a",
                "reason": "b",
                "dataProvider": "c",
                "validity": "exact",
                "controllability": "high",
                "aspect": "quantity",
                "perspective": "d",
                "legalBasis": "e",
                "evidence": "f",
                "keyActivities": [
                  "g"
                ]
              },
              "note": "akhir"
            }
          ]
        }

        """;

    /// <summary>A canonical realisation document with one of everything.</summary>
    public const string Realizations =
        """
        {
          "kinerjaRealization": 1,
          "organization": "kerek",
          "period": "2021-Q1",
          "note": "angka contoh",
          "variables": [
            {
              "variable": "jumlah_desa",
              "owner": "kasi-pmd",
              "period": "2021",
              "value": 7.50,
              "note": "x"
            },
            {
              "variable": "tertib",
              "value": null
            }
          ],
          "indicators": [
            {
              "indicator": "IKU-1",
              "period": "2021-03",
              "number": 81.0,
              "text": "81,0",
              "note": "y"
            },
            {
              "indicator": "IKU-2",
              "range": {
                "low": 90,
                "high": 80
              }
            },
            {
              "indicator": "IKU-3",
              "rung": "WTP"
            },
            {
              "indicator": "IKU-4"
            }
          ]
        }

        """;
}
