using Kinerja.Cascades;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Benchmarks.Plans;

/// <summary>Builds one office of a <see cref="GeneratedPlan"/>: its unit, statements, positions, variables and indicators.</summary>
/// <remarks>
/// Position 0 is the head, 1 to 9 its sections, 10 to 99 their staff. Each has an indicator in each of ten slots, the first twenty in nine; an
/// indicator supports that of the same slot of the position above, which fixes method, unit and target of a slot.
/// </remarks>
internal sealed class GeneratedOffice(int office, int offices, PlanParts parts)
{
    public const string Organization = "PEMDA";

    private const int Own = 20;
    private const int Positions = 100;
    private const int Sections = 9;
    private const int StaffOfSection = 10;
    private const int Sasaran = 4;
    private const int LastSlot = 9;
    private const int OfficesAlike = 10;

    private static readonly string[] s_things = ["dokumen", "laporan", "surat", "berkas", "arsip", "naskah"];
    private static readonly string[] s_states = ["selesai tepat waktu", "telah diverifikasi", "sesuai standar", "ditindaklanjuti", "dimutakhirkan", "disetujui", "terdigitalisasi"];
    private static readonly string[] s_fields = ["perizinan", "kependudukan", "keuangan desa", "kearsipan", "kepegawaian", "aset", "perencanaan", "pengawasan", "pertanahan", "sosial", "kesehatan"];
    private static readonly string[] s_groups = ["nelayan", "petani", "pedagang", "perajin", "lansia", "pelajar", "koperasi", "pesantren", "posyandu", "peternak"];

    private static readonly Measure[] s_measures =
    [
        Measure.Count, Measure.Percentage, Measure.Percentage, Measure.Percentage, Measure.Percentage,
        Measure.Duration, Measure.Index, Measure.Percentage, Measure.Count, Measure.Percentage,
    ];

    private static readonly SupportMethod[] s_methods =
    [
        SupportMethod.DirectByLoad, SupportMethod.DirectByAspect, SupportMethod.DirectByArea, SupportMethod.IndirectService, SupportMethod.IndirectOutput,
        SupportMethod.IndirectService, SupportMethod.IndirectOutput, SupportMethod.DirectByAspect, SupportMethod.IndirectOutput, SupportMethod.IndirectService,
    ];

    private string Unit => office == 0 ? Organization : $"U{office:0000}";

    public void Build()
    {
        if (office > 0)
            parts.Units.Add(new() { Code = Unit, Name = $"Perangkat daerah {office}", Parent = Copy(Organization) });
        BuildStatements();
        for (int number = 0; number < Own; number++)
            BuildOwn(number);
        for (int position = 0; position < Positions; position++)
            BuildPosition(position);
    }

    private void BuildStatements()
    {
        Add(NodeKind.Tujuan, "T", office == 0 ? "M" : $"S0000-0", "Terwujudnya kepuasan pengguna layanan");
        for (int i = 0; i < Sasaran; i++)
        {
            Add(NodeKind.Sasaran, $"S{office:0000}-{i}", "T", $"Meningkatnya {s_fields[i]} yang tertib");
            for (int k = 0; k < 2; k++)
            {
                Add(NodeKind.Program, $"PR{i}{k}", $"S{office:0000}-{i}", $"Program {s_fields[i]} {k}");
                Add(NodeKind.Activity, $"KG{i}{k}", $"PR{i}{k}", $"Kegiatan {s_fields[i]} {k}");
            }
        }
    }

    private void Add(NodeKind kind, string code, string parent, string text) => parts.Nodes.Add(new()
    {
        Code = Whole(code),
        Kind = kind,
        Parent = Whole(parent),
        Owner = Copy(Unit),
        Text = text,
    });

    // Sasaran are named with their office already, and the mission is nobody's.
    private string Whole(string code) => code == "M" || code.Contains('-') ? Copy(code) : $"{code}-{office:0000}";

    private void BuildOwn(int number)
    {
        Measure measure = s_measures[number % s_measures.Length];
        int slot = number <= LastSlot ? number : LastSlot;
        string subject = $"{s_fields[number % s_fields.Length]} perangkat daerah {office:000} ke-{number}";
        string expression = AddVariables(measure, $"u{office}_{number}", subject, "", number);
        parts.Indicators.Add(new()
        {
            Code = $"IKU-{office:0000}-{number:00}",
            Kind = IndicatorKind.Iku,
            Name = NameOf(measure, subject, number),
            Measures = $"S{office:0000}-{number % Sasaran}",
            Owner = Copy(Unit),
            Responsible = PositionCode(0),
            Supports = office == 0 ? [] : [LinkTo($"IKU-0000-{number:00}", slot, number < LastSlot ? offices : 0)],
            Unit = Copy(UnitOf(measure)),
            Polarity = PolarityOf(measure),
            Definition = $"Capaian {subject}",
            Sources = [$"Laporan {office}"],
            Reporting = PeriodKind.Quarter,
            Consolidation = ConsolidationOf(measure),
            Scale = measure is Measure.Percentage or Measure.Index ? new() { Minimum = 0, Maximum = 100 } : null,
            Formula = new() { Expression = expression, Decimals = 2 },
            Baseline = BaselineOf(measure),
            Targets = Targets(measure, LoadOf(office == 0 ? -2 : -1)),
        });
    }

    private void BuildPosition(int position)
    {
        string owner = PositionCode(position);
        int superior = position <= Sections ? 0 : 1 + (position - 1 - Sections) / StaffOfSection;
        parts.Positions.Add(new() { Code = owner, Title = $"Jabatan {position} perangkat daerah {office}", ReportsTo = position == 0 ? "" : PositionCode(superior), Unit = Copy(Unit) });
        for (int i = 0; i < 3; i++)
        {
            parts.Nodes.Add(new()
            {
                Code = $"SP-{office:0000}-{position:00}-{i}",
                Kind = NodeKind.Sasaran,
                Parent = $"S{office:0000}-{i}",
                Owner = Copy(owner),
                Text = $"Terlaksananya {s_fields[(position + i) % s_fields.Length]} wilayah {office:000} bagian {position} tahap {i}",
            });
        }

        for (int slot = 0; slot < (position < Own ? LastSlot : LastSlot + 1); slot++)
            BuildIki(position, slot, position == 0 ? -1 : superior);
    }

    private void BuildIki(int position, int slot, int superior)
    {
        Measure measure = s_measures[slot];
        int job = office / OfficesAlike * Positions + position;
        string subject = $"{s_fields[(job + slot) % s_fields.Length]} wilayah {office:000} bagian {position} untuk {s_groups[slot]}";
        string expression = AddVariables(measure, $"{s_fields[slot].Replace(' ', '_')}_{job}", subject, PositionCode(position), job + slot);
        parts.Indicators.Add(new()
        {
            Code = IkiCode(position, slot),
            Kind = IndicatorKind.Iki,
            Name = NameOf(measure, subject, job + slot),
            Measures = $"SP-{office:0000}-{position:00}-{slot / Sasaran}",
            Owner = PositionCode(position),
            Responsible = PositionCode(position),
            Supports = Supports(position, slot, superior),
            Unit = Copy(UnitOf(measure)),
            Polarity = PolarityOf(measure),
            Definition = $"Capaian {subject}",
            Sources = [$"Laporan {subject}"],
            Reporting = PeriodKind.Quarter,
            Consolidation = ConsolidationOf(measure),
            Scale = measure is Measure.Percentage or Measure.Index ? new() { Minimum = 0, Maximum = 100 } : null,
            Formula = new() { Expression = expression, Decimals = 2 },
            Baseline = BaselineOf(measure),
            Targets = Targets(measure, slot == 0 ? LoadOf(position) : 4),
        });
    }

    private ValueList<SupportLink> Supports(int position, int slot, int superior)
    {
        int above = Math.Min(slot, LastSlot - 1); // the first positions have no ninth slot
        string supported = superior < 0 ? $"IKU-{office:0000}-{above:00}" : IkiCode(superior, above);
        int siblings = superior < 0 ? (office == 0 ? offices : 1) : superior == 0 ? Sections : StaffOfSection;
        SupportLink up = LinkTo(supported, slot, siblings);
        if (position % 5 != 0)
            return [up];
        int neighbour = (office + 1) % offices;
        return [up, new() { Indicator = $"IKU-{neighbour:0000}-{LastSlot + (position / 5 + slot) % (Own - LastSlot):00}", Method = SupportMethod.Crosscutting }];
    }

    private static SupportLink LinkTo(string code, int slot, int siblings) => new()
    {
        Indicator = code,
        Method = s_methods[slot],
        // Three times 33.33: what rounding leaves over is forgiven.
        Weight = slot == 1 && siblings > 0 ? Math.Round(100m / siblings, 2) : null,
    };

    // What each rank owes in a quarter, so that the load of those below adds up.
    private int LoadOf(int position) => position switch
    {
        -2 => LoadOf(-1) * offices,
        < 1 => Sections * StaffOfSection,
        <= Sections => StaffOfSection,
        _ => 1,
    };

    // A formula, and the variables that it needs with what they are part of.
    private string AddVariables(Measure measure, string topic, string subject, string owner, int number)
    {
        string thing = s_things[number % s_things.Length];
        string[] names = measure switch
        {
            Measure.Duration => [$"hari_{topic}", $"hari_tunggu_{topic}", $"{thing}_{topic}"],
            Measure.Index => [$"nilai_sarana_{topic}", $"nilai_petugas_{topic}", $"nilai_waktu_{topic}"],
            _ => [$"{thing}_selesai_{topic}", $"{thing}_tertunda_{topic}", $"{thing}_{topic}"],
        };
        string state = s_states[number % s_states.Length];
        string[] labels = measure switch
        {
            Measure.Duration => [$"waktu penyelesaian {thing} {subject} dalam hari", $"waktu tunggu {thing} {subject} dalam hari", $"{thing} {subject}"],
            Measure.Index => [$"kepuasan atas sarana {subject}", $"kepuasan atas petugas {subject}", $"kepuasan atas waktu {subject}"],
            _ => [$"{thing} {subject} yang {state}", $"{thing} {subject} yang belum {state}", $"seluruh {thing} {subject}"],
        };
        string expression = FormulaShapes.Write(measure, number, names[0], names[1], names[2]);
        for (int i = 0; i < names.Length; i++)
        {
            bool isWhole = i == 2 && measure is (Measure.Count or Measure.Percentage);
            if (!isWhole && !expression.Contains($"[{names[i]}]", StringComparison.Ordinal))
                continue;
            string unit = measure switch { Measure.Duration when i < 2 => "hari", Measure.Index => "nilai", _ => thing };
            bool isPart = i < 2 && measure is (Measure.Count or Measure.Percentage);
            parts.Variables.Add(new()
            {
                Name = Copy(names[i]),
                Label = labels[i],
                Unit = Copy(unit),
                Owner = Copy(owner),
                PartOf = isPart ? Copy(names[2]) : "",
                Source = $"Register {topic}",
            });
        }

        return expression;
    }

    private static string NameOf(Measure measure, string subject, int number)
    {
        string thing = s_things[number % s_things.Length];
        string state = s_states[number % s_states.Length];
        return measure switch
        {
            Measure.Count => $"Jumlah {thing} {subject} yang {state}",
            Measure.Percentage => $"Persentase {thing} {subject} yang {state}",
            Measure.Duration => $"Rata-rata waktu penyelesaian {thing} {subject}",
            _ => $"Indeks kepuasan atas {subject}",
        };
    }

    private static string UnitOf(Measure measure) => measure switch
    {
        Measure.Count => "dokumen",
        Measure.Percentage => "persen",
        Measure.Duration => "hari",
        _ => "indeks",
    };

    private static Polarity PolarityOf(Measure measure) => measure == Measure.Duration ? Polarity.Minimize : Polarity.Maximize;

    private static Consolidation ConsolidationOf(Measure measure) => measure switch
    {
        Measure.Count => Consolidation.Sum,
        Measure.Duration => Consolidation.Average,
        _ => Consolidation.LastKnown,
    };

    private static Baseline BaselineOf(Measure measure) => new()
    {
        Value = new NumberValue(measure switch { Measure.Count => 1, Measure.Duration => 9, _ => 55.5m }),
        Period = Period.OfYear(GeneratedPlan.Year - 1),
    };

    private static ValueList<Target> Targets(Measure measure, int load)
    {
        var targets = new Target[5];
        for (int quarter = 1; quarter <= 4; quarter++)
            targets[quarter - 1] = new() { Value = new NumberValue(OfQuarter(quarter)), Period = Period.OfQuarter(GeneratedPlan.Year, quarter) };
        decimal year = measure switch { Measure.Count => load * 4, Measure.Duration => 5.5m, _ => 80.25m };
        targets[4] = new() { Value = new NumberValue(year), Period = Period.OfYear(GeneratedPlan.Year) };
        return [.. targets];

        decimal OfQuarter(int quarter) => measure switch
        {
            Measure.Count => load,
            Measure.Duration => 7m - quarter * 0.6m, // 6.4, 5.8, 5.2, 4.6: their mean is 5.5
            _ => 60.25m + quarter * 5,
        };
    }

    private string PositionCode(int position) => $"J{office:0000}-{position:00}";

    private string IkiCode(int position, int slot) => $"IKI-{office:0000}-{position:00}-{slot}";

    // A text of its own, as every element of a document that was read has.
    private static string Copy(string text) => new(text.AsSpan());
}
