using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>Writes a draft out: name, unit, formula with its variables, targets, baseline, scale.</summary>
internal sealed class IndicatorWriter(Random random, bool hasWords, bool hasTable)
{
    private static readonly string[] s_rungs = ["C", "CC", "B", "BB", "A", "AA"];

    private readonly Dictionary<string, Variable> _shared = new(StringComparer.Ordinal);
    private readonly List<Variable> _own = [];
    private readonly HashSet<string> _working = new(StringComparer.Ordinal);

    public IEnumerable<Variable> Variables => _shared.Values.Concat(_own);

    public Indicator Write(Draft draft)
    {
        Indicator indicator = new()
        {
            Code = draft.Code,
            Kind = draft.Kind,
            KindLabel = draft.Kind == IndicatorKind.Other ? "IKP" : "",
            Name = NameOf(draft),
            Measures = draft.Measures,
            Owner = draft.Owner,
            Responsible = draft.Responsible,
            Definition = $"Ukuran keberhasilan {draft.Subject.Words}",
            Unit = UnitOf(draft),
            Polarity = PolarityOf(draft.Nature),
            Formula = FormulaOf(draft),
            Sources = [$"Laporan {draft.Subject.Words}", .. draft.Sections],
            Reporting = draft.Path.Reporting,
            Consolidation = draft.Path.Consolidation,
            Supports = [.. draft.Links],
            SupportsNoIku = draft.SupportsNoIku,
            Manual = draft.Aspect.Length == 0 ? null : new IndicatorManual { Aspect = draft.Aspect },
            Note = random.Next(4) == 0 ? "disalin dari lampiran" : "",
        };
        indicator = draft.Nature switch
        {
            Nature.Predicate => WithRungs(indicator, draft),
            Nature.Band => WithBands(indicator, draft),
            _ => WithNumbers(indicator, draft),
        };
        // A table lists all of its kind or is none.
        if (hasTable && draft.Kind == IndicatorKind.Iku)
            indicator = indicator with { Mentions = [new() { Name = indicator.Name, Measures = indicator.Measures, Place = "tabel IKU" }] };
        return indicator;
    }

    public static Polarity PolarityOf(Nature nature) => nature switch
    {
        Nature.Complaints or Nature.AverageTime => Polarity.Minimize,
        Nature.Band => Polarity.Stabilize,
        _ => Polarity.Maximize,
    };

    private static string NameOf(Draft draft) => draft.Nature switch
    {
        Nature.Share => $"Persentase {draft.Subject.Words}",
        Nature.Count => $"Jumlah {draft.Subject.Words}",
        Nature.Complaints => $"Jumlah pengaduan tentang {draft.Subject.Words}",
        Nature.Rate => $"Rasio {draft.Subject.Words} per 1.000 penduduk",
        Nature.AverageTime => $"Rata-rata waktu penyelesaian {draft.Subject.Words}",
        Nature.Score => $"Indeks layanan {draft.Subject.Words}",
        Nature.Predicate => $"Predikat pengelolaan {draft.Subject.Words}",
        Nature.Growth => $"Pertumbuhan jumlah {draft.Subject.Words}",
        _ => $"Tingkat keterisian {draft.Subject.Words}",
    };

    private static string UnitOf(Draft draft) => draft.Nature switch
    {
        Nature.Count => draft.Subject.Noun,
        Nature.Complaints => "pengaduan",
        Nature.Rate => $"{draft.Subject.Noun} per 1.000 penduduk",
        Nature.AverageTime => "hari",
        Nature.Score => "indeks",
        Nature.Predicate => "predikat",
        _ => draft.Code.Length % 2 == 0 ? "persen" : "%",
    };

    private Formula FormulaOf(Draft draft)
    {
        Subject subject = draft.Subject;
        if (draft.ComputedFrom.Count > 0)
        {
            string[] parts = [.. draft.ComputedFrom.Select(code => $"[{code}]")];
            return draft.Nature is Nature.Count or Nature.Complaints ? Computed(string.Join(" + ", parts)) : Computed($"Average({string.Join(", ", parts)})");
        }

        return draft.Nature switch
        {
            Nature.Share or Nature.Band => ShareOf(draft),
            Nature.Count => CountOf(draft, subject.Noun),
            Nature.Complaints => CountOf(draft, "pengaduan"),
            Nature.Rate => Computed($"[{Part(draft, subject.Name, subject.Noun)}] / [{Whole("penduduk")}] * 1000", decimals: 3),
            Nature.AverageTime => Computed($"[{Part(draft, $"hari_{subject.Name}", "hari")}] / [{Part(draft, subject.Name, subject.Noun)}]", decimals: 1),
            Nature.Score => Computed($"WeightedAverage([{Part(draft, $"nilai_sarana_{subject.Name}", "nilai")}], 40, [{Part(draft, $"nilai_petugas_{subject.Name}", "nilai")}], 60)", decimals: 2),
            Nature.Predicate => Computed($"[{Part(draft, $"nilai_{subject.Name}", "nilai")}]"),
            _ => Computed($"Growth([{Part(draft, $"{subject.Name}_sekarang", subject.Noun)}], [{Part(draft, $"{subject.Name}_sebelumnya", subject.Noun)}])", decimals: 2),
        };
    }

    private Formula ShareOf(Draft draft)
    {
        string words = $"Jumlah {draft.Subject.Words} dibagi jumlah {draft.Subject.Noun} dikali 100%";
        if (hasWords && draft.Nature == Nature.Share && random.Next(4) == 0)
            return new() { Text = words };
        string whole = Whole(draft.Subject.Noun);
        string part = Part(draft, draft.Subject.Name, draft.Subject.Noun, whole);
        string expression = random.Next(6) switch
        {
            0 => $"Percent([{part}], [{whole}])",
            1 => $"if([{whole}] = 0, 0, [{part}] / [{whole}] * 100)",
            2 => $"100 * [{part}] / [{whole}]",
            3 => $"Min(100, [{part}] / [{whole}] * 100)",
            _ => $"[{part}] / [{whole}] * 100",
        };
        return Computed(expression, random.Next(2) == 0 ? words : "", 2);
    }

    private Formula CountOf(Draft draft, string unit)
    {
        string name = $"{(unit == draft.Subject.Noun ? "" : unit + "_")}{draft.Subject.Name}";
        if (draft.IsShared)
        {
            _own.Add(new() { Name = "hasil_bersama", Label = "hasil bersama", Unit = unit, Source = "Laporan", Owner = draft.Owner });
            return Computed("[hasil_bersama]");
        }

        // One expression for many owners, each with data of its own.
        if (draft.Owner.Length > 0 && random.Next(4) == 0 && _working.Add(draft.Owner))
        {
            _own.Add(new() { Name = "hasil_kerja", Label = "hasil kerja", Unit = unit, Source = "Laporan", Owner = draft.Owner });
            return Computed("[hasil_kerja]");
        }

        if (random.Next(2) == 0)
            return Computed($"[{Part(draft, name, unit)}]");
        string first = Part(draft, $"{name}_semester_1", unit);
        string second = Part(draft, $"{name}_semester_2", unit);
        return Computed(random.Next(2) == 0 ? $"[{first}] + [{second}]" : $"Sum([{first}], [{second}])");
    }

    private static Formula Computed(string expression, string text = "", int? decimals = null) =>
        new() { Expression = expression, Text = text, Decimals = decimals };

    // What everybody counts the same way; sometimes the document says how many there are.
    private string Whole(string noun)
    {
        string name = $"jumlah_{noun}";
        if (!_shared.ContainsKey(name))
            _shared.Add(name, new() { Name = name, Label = $"Jumlah {noun}", Unit = noun, Source = "Statistik", Constant = random.Next(4) == 0 ? 120 : null });
        return name;
    }

    // Subjects differ, so no two indicators share it; it is the owner's own or, as well, everybody's.
    private string Part(Draft draft, string name, string unit, string partOf = "")
    {
        _own.Add(new()
        {
            Name = name,
            Label = name.Replace('_', ' '),
            Unit = unit,
            Source = "Laporan",
            PartOf = partOf,
            Owner = draft.Owner.Length > 0 && random.Next(3) == 0 ? draft.Owner : "",
        });
        return name;
    }

    private Indicator WithNumbers(Indicator indicator, Draft draft)
    {
        TargetPath path = draft.Path.Times(draft.Multiplier);
        // A year after the plan's own may be shown, and nobody has to say it in a number.
        bool showsMore = draft.Nature == Nature.Score && path.Steps is [{ Period.Kind: PeriodKind.Year }] && random.Next(2) == 0;
        Target[] later = showsMore ? [new() { Value = new TextValue { Text = "dipertahankan" }, Period = Period.OfYear(path.Steps[0].Period!.FirstYear + 1) }] : [];
        return indicator with
        {
            Targets = [.. path.Steps.Select(step => new Target { Value = new NumberValue(step.Number), Period = step.Period }), .. later],
            Baseline = random.Next(3) == 0 ? null : new() { Value = new NumberValue(path.Baseline), Period = path.BaselinePeriod },
            Scale = draft.Nature == Nature.Score || (draft.Nature == Nature.Share && random.Next(2) == 0) ? new() { Minimum = 0, Maximum = 100 } : null,
        };
    }

    private Indicator WithRungs(Indicator indicator, Draft draft)
    {
        // One rung for each year and then the best; the parts of a year stay on its rung.
        int first = draft.Path.Steps.Min(step => step.Period?.FirstYear) ?? 0;
        return indicator with
        {
            Scale = new() { Rungs = [.. s_rungs] },
            Targets = [.. draft.Path.Steps.Select(step => new Target { Value = new RungValue(s_rungs[1 + Math.Min(4, (step.Period?.FirstYear ?? first) - first)]), Period = step.Period })],
            Baseline = random.Next(3) == 0 ? null : new() { Value = new RungValue(s_rungs[0]), Period = draft.Path.BaselinePeriod },
        };
    }

    private Indicator WithBands(Indicator indicator, Draft draft) => indicator with
    {
        Scale = new() { Minimum = 0, Maximum = 100 },
        Targets = [.. draft.Path.Steps.Select(step => new Target { Value = new RangeValue(step.Number - 5, step.Number + 5) { Text = $"{step.Number - 5}-{step.Number + 5}" }, Period = step.Period })],
    };
}
