using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Abstractions.Tests.Cascades;

/// <summary>A small cascade in which every part of the model occurs once, built anew at each call.</summary>
internal static class Kerek
{
    public static Cascade Build() => new()
    {
        Organization = new() { Code = "kerek", Name = "Kecamatan Kerek", Parent = "tuban" },
        Period = Period.OfYears(2016, 2021),
        Title = "Indikator Kinerja Utama",
        Note = "contoh",
        Units = [new() { Code = "tuban", Name = "Kabupaten Tuban" }],
        Nodes = [new() { Code = "T1", Kind = NodeKind.Tujuan, Text = "Pelayanan yang baik" }, new() { Code = "S1", Kind = NodeKind.Sasaran, Parent = "T1", Owner = "camat" }],
        Positions = [new() { Code = "camat", Title = "Camat" }, new() { Code = "kasi-pmd", Title = "Kepala Seksi PMD", ReportsTo = "camat", Unit = "kerek" }],
        Variables =
        [
            new() { Name = "jumlah desa", Unit = "desa", Constant = 17m },
            new() { Name = "Tertib", Owner = "kasi-pmd", PartOf = "jumlah desa", Source = "Laporan" },
        ],
        Indicators =
        [
            new() { Code = "IKU-1", Kind = IndicatorKind.Iku, Name = "Persentase desa tertib", Measures = "S1", Unit = "persen" },
            new()
            {
                Code = "IKI-1",
                Kind = IndicatorKind.Iki,
                NameFrom = "IKU-1",
                Owner = "kasi-pmd",
                Polarity = Polarity.Maximize,
                Formula = new() { Text = "desa tertib dibagi jumlah desa", Expression = "[tertib] / [jumlah desa] * 100", Decimals = 2 },
                Sources = ["Laporan", "Survei"],
                Responsible = "kasi-pmd",
                Reporting = PeriodKind.Quarter,
                Consolidation = Consolidation.LastKnown,
                Scale = new() { Minimum = 0m, Maximum = 100m },
                Baseline = new() { Value = new NumberValue(71.43m) { Text = "71,43" }, Period = Period.OfYear(2020) },
                Targets = [new() { Value = new RangeValue(80m, 90m), Period = Period.OfQuarter(2021, 1) }, new() { Value = new RungValue("BB") }],
                Supports = [new() { Indicator = "IKU-1", Method = SupportMethod.DirectByLoad, Weight = 60m }],
                Mentions = [new() { Name = "Desa tertib", Measures = "S1", Place = "tabel linieritas" }],
                Manual = new() { Purpose = "mengetahui ketertiban", KeyActivities = ["pembinaan", "monitoring"] },
            },
        ],
    };
}
