using Kinerja;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;
using Kinerja.Serialization;

Console.OutputEncoding = System.Text.Encoding.UTF8;
string folder = Path.Combine(AppContext.BaseDirectory, "tahun");

// 1. The plan, what was measured, and the rules that the office chose: nothing about scoring is assumed.
var engine = new KinerjaEngine();
Cascade plan = KinerjaJson.ReadCascade(Text("rencana-2025.json")).ValueOrThrow();
RealizationSet measured = KinerjaJson.ReadRealizations(Text("realisasi-2025.json")).ValueOrThrow();
RealizationSet before = KinerjaJson.ReadRealizations(Text("realisasi-2024.json")).ValueOrThrow();
RuleBook book = engine.Load(KinerjaJson.OfficialRulePacks()).ValueOrThrow();
var today = new DateOnly(2025, 12, 31);
CompiledRulePack practice = book.On("praktik-capaian", today).ValueOrThrow();
MeasureOptions options = new MeasureOptions { Earlier = [before], Bands = practice.Scale("tiga-warna").ValueOrThrow() }.With(practice);

// 2. Quarter by quarter: what is due so far, and what the rest of the year still has to bring.
foreach (DateOnly date in (DateOnly[])[new(2025, 3, 31), new(2025, 6, 30), new(2025, 9, 30), today])
{
    Scorecard scorecard = engine.Measure(plan, measured, options with { Date = date });
    IndicatorScore complaints = scorecard.Find("IKU-2")!;
    Console.WriteLine($"{date:yyyy-MM-dd}  {Percent(scorecard.Organization.Score.Value)}, {scorecard.Organization.Score.Band?.Code ?? "belum lengkap"}; pengaduan {complaints.Realization} dari paling banyak {complaints.Target}{StillAllowed(complaints)}");
}

// 3. One number, from its inputs down to its source.
Scorecard year = engine.Measure(plan, measured, options with { Date = today });
if (engine.TryExplain(year, "IKU-3", out ScoreExplanation? explanation))
    Console.WriteLine($"\n{explanation.Format(Language.Indonesian)}");

// 4. Who can still move it.
foreach (Mover mover in engine.MoversOf(year, "IKU-3"))
    Console.WriteLine($"\n{mover.Code}: bagian {Percent(mover.Share * 100m)}, capaian {Percent(mover.Achievement)}");

string Text(string name) => File.ReadAllText(Path.Combine(folder, name));

string StillAllowed(IndicatorScore score)
{
    IEnumerable<PeriodPart> parts = score.Indicator.Targets.Where(target => target.Period!.Kind == PeriodKind.Quarter)
        .Select(target => new PeriodPart(target.Period!, ((NumberValue)target.Value).Number, RealizationOf(score, target.Period!)));
    NeededRealization needed = engine.Needed(
        score.Achievement!.Variant, engine.Consolidate(Consolidation.Sum, Period.OfYear(2025), parts), new NumberValue(20), scale: score.Indicator.Scale);
    return needed.Status == NeededStatus.Open ? $"; sisanya paling banyak {needed.Rest.High} dalam {needed.Remaining.Count} triwulan" : "";
}

static decimal? RealizationOf(IndicatorScore score, Period period) =>
    score.Consolidation?.Parts.FirstOrDefault(part => part.Period == period)?.Realization;

static string Percent(Kinerja.Formulas.Rational? value) =>
    value is { } number && number.TryToDecimal(2, out decimal rounded) ? $"{LocalizedText.Of(rounded).Indonesian} %" : "-";
