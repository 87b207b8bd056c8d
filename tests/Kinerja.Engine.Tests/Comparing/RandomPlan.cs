using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Engine.Tests.Comparing;

/// <summary>A sound plan whose names all differ in most of their words: positions, a tree of statements, IKU and IKI.</summary>
internal sealed class RandomPlan(Random random)
{
    private static readonly string[] s_syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu"];

    private int _made;

    public Cascade Make()
    {
        int posts = random.Next(2, 6);
        int sasaran = random.Next(2, 6);
        Position[] positions = [.. Enumerable.Range(0, posts).Select(i => new Position { Code = $"J-{i}", Title = Name(), ReportsTo = i == 0 ? "" : "J-0" })];
        CascadeNode[] nodes =
        [
            new() { Code = "T-0", Kind = NodeKind.Tujuan, Text = Name() },
            .. Enumerable.Range(0, sasaran).Select(i => new CascadeNode { Code = $"S-{i}", Kind = NodeKind.Sasaran, Parent = "T-0", Text = Name() }),
        ];
        Indicator[] iku = [.. Enumerable.Range(0, sasaran).Select(i => NewIndicator($"IKU-{i}", IndicatorKind.Iku) with { Measures = $"S-{i}" })];
        Indicator[] iki =
        [
            .. Enumerable.Range(0, random.Next(3, 12)).Select(i => NewIndicator($"IKI-{i}", IndicatorKind.Iki) with
            {
                Owner = $"J-{random.Next(posts)}",
                Supports = [new SupportLink { Indicator = $"IKU-{random.Next(sasaran)}" }],
            }),
        ];
        return new()
        {
            Organization = new() { Code = "kec" },
            Period = Period.OfYears(2021, 2026),
            Positions = [.. positions],
            Nodes = [.. nodes],
            Indicators = [.. iku, .. iki],
        };
    }

    public Indicator NewIndicator(string code, IndicatorKind kind) => new()
    {
        Code = code,
        Name = Name(),
        Kind = kind,
        Unit = "persen",
        Polarity = Polarity.Maximize,
        Formula = new() { Expression = $"[{Word()}] / [{Word()}] * 100" },
        Targets = [.. Enumerable.Range(2021, 6).Select(year => new Target { Value = new NumberValue(year - 1950 + random.Next(2)), Period = Period.OfYear(year) })],
        Baseline = new() { Value = new NumberValue(60), Period = Period.OfYear(2020) },
    };

    /// <summary>Five words, each of them nowhere else.</summary>
    public string Name() => string.Join(' ', Enumerable.Range(0, 5).Select(_ => Word()));

    // Its beginning makes it new, and five letters long.
    public string Word()
    {
        int number = _made++;
        return $"{s_syllables[number % 15]}{s_syllables[number / 15 % 15]}{(char)('a' + number / 225)}{Syllable()}";
    }

    public static Cascade Shuffled(Cascade plan, Random random) => plan with
    {
        Nodes = Shuffled(plan.Nodes, random),
        Positions = Shuffled(plan.Positions, random),
        Indicators = Shuffled(plan.Indicators, random),
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> list, Random random)
    {
        T[] items = [.. list];
        random.Shuffle(items);
        return [.. items];
    }

    private string Syllable() => s_syllables[random.Next(s_syllables.Length)];
}
