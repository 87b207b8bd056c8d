using Kinerja;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Serialization;
using Microsoft.Extensions.DependencyInjection;

using ServiceProvider services = new ServiceCollection().AddKinerja().BuildServiceProvider();
KinerjaEngine kinerja = services.GetRequiredService<KinerjaEngine>();

CompiledFormula formula = kinerja.Compile("[tertib] / [desa] * 100", decimals: 2).ValueOrThrow();
Console.WriteLine(formula.Evaluate(("tertib", 5m), ("desa", 7m)));
Console.WriteLine(formula.Evaluate(("tertib", 5m)));

JsonReadResult<Cascade> plan = KinerjaJson.ReadCascade("""
    {
      "kinerja": 1,
      "organization": { "code": "kerek", "name": "Kecamatan Kerek" },
      "variables": [ { "name": "jumlah_desa" } ],
      "indicators": [
        { "code": "IKU-1", "kind": "iku", "name": "Persentase desa tertib", "unit": "persen", "polarity": "maximize",
          "formula": { "expression": "[tertib] / [jumlah_dessa] * 100" },
          "targets": [ { "number": 90 } ], "sources": ["Seksi Pemerintahan"], "responsibleText": "Camat" }
      ]
    }
    """, "kerek.json");
foreach (Diagnostic finding in plan.Locate(kinerja.Check(plan.ValueOrThrow())))
    Console.WriteLine(kinerja.Describe(finding));
