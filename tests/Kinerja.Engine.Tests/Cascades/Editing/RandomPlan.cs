using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Cascades.Editing;

/// <summary>Plans of few codes and names, so that nearly everything refers to, equals or contradicts something else.</summary>
internal sealed class RandomPlan(Random random)
{
    private static readonly string[] s_expressions =
    [
        "[a] / [b] * 100", "[a]/[b]*100", "[b] / [a] * 100", "[a] + [c]", "[D] / [a]", "[I1]", "[I2] + [I3]", "([I4] + [I1]) / 2", "[a]", "[zz] + 1", "[aa] / [b]",
        "a +", "[a] / [b] * 1000", "Sum([a], [c]) / [b] * 100", "[i1] + [a]", "2 * [a] - [d]", "[a] > 3", "[ａ] + 1", "[I 1] + [x]",
    ];

    private static readonly string[] s_words =
    [
        "Jumlah desa tertib dibagi jumlah desa dikali 100%", "Jumlah desa tertib / jumlah desa x 100%", "jumlah dokumen", "hasil survei independen",
        "(a / b) x 100", "Jumlah a ----- x 100% jumlah b",
    ];

    private static readonly string[] s_names = ["Persentase desa tertib", "prosentase  desa TERTIB", "Jumlah dokumen", "Rata-rata nilai", "Jumlah dokumen.", "", "", "--", "Nilai a",
        "Desa tertib arsip", "Arsip tertib desa", "Meningkatnya desa tertib", "Persentase desa", "Jumlah pelanggaran", "desa yang tertib desa yang tertib arsip",
        "Jumlah laporan keuangan daerah", "Persentase usulan warga", "Persentase dokumen perencanaan"];

    private static readonly string[] s_labels = ["", "jumlah desa", "usulan warga", "usulan warga yang dilaksanakan", "pemantauan jalan", "pemantauan jalan yang dilaksanakan", "jumlah desa tertib", "desa tertib jumlah", "data yang diolah dari desa di kecamatan", "jumlah arsip yang sah data yang diolah dari desa di kecamatan", "jumlah arsip yang sah diolah dari desa di kecamatan"];

    private static readonly string[] s_sources = ["Laporan desa", "Seksi Pemerintahan", "Seksi PMD dan Seksi Pemerintahan", "Subbag Umum"];

    private static readonly string[] s_units = ["persen", "%", "desa", "dokumen", "dokumen per desa", "", "orang", "indeks"];

    private static readonly string[] s_periods = ["2021", "2021", "2022", "2023", "2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2021-S1", "2021-S2", "2023-2021", "2020-2024"];

    /// <summary>A plan of up to sixty elements.</summary>
    public Cascade Next()
    {
        int size = random.Next(1, 4);
        return new()
        {
            Organization = new() { Code = "O", Parent = Pick("", "", "U0", "U1", "UX") },
            Period = Maybe(5, () => Period(Pick("2021", "2020-2024", "2024-2020"))),
            Units = Many(3, NextUnit),
            Nodes = Many(5 * size, NextNode),
            Positions = Many(3 * size, NextPosition),
            Variables = Many(3 * size, NextVariable),
            Indicators = Many(6 * size, NextIndicator),
        };
    }

    public OrganizationUnit NextUnit() => new() { Code = Pick("U0", "U1", "U2", "U3", "O", "P1"), Name = "", Parent = Pick("", "O", "O", "U0", "U1", "U2", "UX") };

    public CascadeNode NextNode() => new()
    {
        Code = NodeCode(),
        Kind = Pick(NodeKind.Vision, NodeKind.Mission, NodeKind.Tujuan, NodeKind.Sasaran, NodeKind.Sasaran, NodeKind.Program, NodeKind.Condition),
        Parent = Pick("", NodeCode(), NodeCode()),
        Owner = Owner(),
        Text = Pick("", "Meningkatnya desa tertib", "Meningkatnya desa tertib arsip kecamatan", "Desa tertib arsip", "Desa tertib arsip kecamatan", "meningkatnya desa  tertib.", "Jumlah dokumen", "Terwujudnya a"),
    };

    public Position NextPosition() => new()
    {
        Code = PositionCode(),
        Title = Pick("", "Camat", "Camat", "Kepala Seksi Pemerintahan", "Kasi PMD", "Kasubag Umum"),
        ReportsTo = Pick("", PositionCode(), PositionCode()),
        Unit = Pick("", "", "O", "U0", "U1", "U2", "UY"),
    };

    public Variable NextVariable() => new()
    {
        Name = VariableName(),
        Owner = Pick("", "", Owner()),
        Unit = Pick(s_units),
        PartOf = Pick("", "", VariableName()),
        Label = Pick(s_labels),
        Source = Pick("", "Laporan"),
    };

    public Indicator NextIndicator() => new()
    {
        Code = IndicatorCode(),
        Name = Pick(s_names),
        NameFrom = Pick("", "", IndicatorCode()),
        Kind = Pick(IndicatorKind.Iku, IndicatorKind.Iki, IndicatorKind.Iki, IndicatorKind.Other),
        Measures = Pick("", NodeCode(), NodeCode()),
        Owner = Owner(),
        Unit = Pick(s_units),
        Polarity = Pick(Polarity.NotStated, Polarity.Maximize, Polarity.Minimize, Polarity.Stabilize),
        Formula = Pick<Func<Formula?>>(() => null, Expression, Expression, Expression, Worded, () => new() { Text = Pick(s_words), Expression = Pick(s_expressions) })(),
        Responsible = Pick("", PositionCode()),
        ResponsibleText = Pick("", "", "Camat"),
        Sources = Many(2, () => Pick(s_sources)),
        Reporting = Maybe(2, () => Pick(PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year)),
        Consolidation = Pick(Consolidation.NotStated, Consolidation.Sum, Consolidation.LastKnown),
        Scale = Maybe(4, () => new Scale { Minimum = 0, Maximum = Pick(100m, 3m, -1m) }),
        Baseline = Maybe(3, () => new Baseline { Value = Value(), Period = Maybe(2, () => Period(Pick(s_periods))) }),
        Targets = Many(5, () => new Target { Value = Value(), Period = Maybe(4, () => Period(Pick(s_periods))) }),
        Supports = Many(3, Link),
        SupportsNoIku = Pick("", "", "", "tidak ada"),
        Mentions = random.Next(3) == 0 ? Many(2, () => new IndicatorMention { Name = Pick(s_names), Measures = Pick("", NodeCode()), Place = Pick("", "IKU", "perjanjian kinerja") }) : [],
        Manual = Maybe(2, () => new IndicatorManual { Aspect = Pick("mutu", "Mutu", "waktu", "") }),
    };

    private SupportLink Link() => new()
    {
        Indicator = IndicatorCode(),
        Method = Pick(SupportMethod.NotStated, SupportMethod.DirectByLoad, SupportMethod.DirectByLoad, SupportMethod.DirectByArea, SupportMethod.DirectByAspect, SupportMethod.Crosscutting),
        Weight = Maybe(3, () => Pick(50m, 100m, 30m, 120m)),
    };

    private IndicatorValue Value() => Pick<IndicatorValue>(new NumberValue(random.Next(0, 5)), new NumberValue(100), new RangeValue(3, 2), new RungValue("WTP"), new TextValue { Text = "baik" });

    private Formula Expression() => new() { Expression = Pick(s_expressions) };

    private Formula Worded() => new() { Text = Pick(s_words) };

    private string Owner() => Pick("", "", "O", "U0", "U1", "P0", "P1", "P2", "P3", "PX");

    private string NodeCode() => Code("N", 8);

    private string PositionCode() => random.Next(30) == 0 ? Pick("O", "U0") : Code("P", 5);

    private string IndicatorCode() => Code("I", 9);

    private string VariableName() => Pick("a", "b", "c", "d", "D ", "A", "I1", "i2", "ab");

    // Few of them are empty, unknown or nearly another.
    private string Code(string letter, int count) => random.Next(40) switch
    {
        0 when letter == "I" || random.Next(5) == 0 => "",
        1 => $"{letter}X",
        2 => letter.ToLowerInvariant() + "1",
        3 => letter + " 2",
        _ => letter + random.Next(count),
    };

    private static Period Period(string text) => Sketch.When(text) ?? throw new InvalidOperationException($"'{text}' is no period.");

    private ValueList<T> Many<T>(int most, Func<T> next) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => next())];

    private T? Maybe<T>(int times, Func<T> value) => random.Next(times) == 0 ? default : value();

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
