using System.Text;
using Kinerja.Cascades;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Serialization.Tests;

/// <summary>Makes models of every shape the format can hold, sound or not; the same ones for the same seed.</summary>
internal sealed class ModelGenerator(int seed)
{
    private static readonly string[] s_alphabet =
        ["a", "Z", "0", " ", "_", "é", "ñ", "İ", "ı", "ß", "e\u0301", "ꦏ", "ب", "中", "😀", "👩\u200D👧", "\"", "\\", "/", "~", "<", "&", "\n", "\r\n", "\t", "\0", "\u001f", "\u007f", "\u2028", "\u202e", "\ufeff", "\uffff", "͸"];

    private readonly Random _random = new(seed);

    public Cascade Cascade() => new()
    {
        Organization = Unit(),
        Period = Maybe(Period),
        Title = Text(),
        Note = Text(),
        Units = List(Unit),
        Nodes = List(Node),
        Positions = List(Position),
        Variables = List(Variable),
        Indicators = List(Indicator),
    };

    public RealizationSet RealizationSet() => new()
    {
        Organization = Name(),
        Period = Maybe(Period),
        Note = Text(),
        Variables = List(() => new VariableValue
        {
            Variable = Name(), Owner = Text(), Period = Maybe(Period), Value = MaybeNumber(), Note = Text(),
        }),
        Indicators = List(() => new Realization
        {
            Indicator = Name(), Period = Maybe(Period), Value = Maybe(Value), Note = Text(),
        }),
    };

    private OrganizationUnit Unit() => new() { Code = Name(), Name = Text(), Parent = Text() };

    private CascadeNode Node() => new()
    {
        Code = Name(), Kind = Pick<NodeKind>(), Parent = Text(), Owner = Text(), Text = Text(), Note = Text(),
    };

    private Position Position() => new() { Code = Name(), Title = Text(), ReportsTo = Text(), Unit = Text(), Note = Text() };

    private Variable Variable() => new()
    {
        Name = Name(), Label = Text(), Unit = Text(), Source = Text(), Owner = Text(), PartOf = Text(), Constant = MaybeNumber(), Note = Text(),
    };

    private Indicator Indicator() => new()
    {
        Code = Name(),
        Name = Text(),
        NameFrom = Text(),
        Kind = Pick<IndicatorKind>(),
        KindLabel = Text(),
        Measures = Text(),
        Owner = Text(),
        Definition = Text(),
        Unit = Text(),
        Polarity = Pick<Polarity>(),
        Formula = Maybe(() => new Formula { Text = Text(), Expression = Text(), Decimals = Flip() ? _random.Next(29) : null, Note = Text() }),
        Sources = List(Text),
        Responsible = Text(),
        ResponsibleText = Text(),
        Reporting = Flip() ? Pick<PeriodKind>() : null,
        Consolidation = Pick<Consolidation>(),
        Achievement = Text(),
        Weight = MaybeNumber(),
        Scale = Maybe(() => new Scale { Minimum = MaybeNumber(), Maximum = MaybeNumber(), Rungs = List(Text) }),
        Baseline = Maybe(() => new Baseline { Value = Value(), Period = Maybe(Period) }),
        Targets = List(() => new Target { Value = Value(), Period = Maybe(Period), Note = Text() }),
        Supports = List(() => new SupportLink { Indicator = Name(), Method = Pick<SupportMethod>(), Weight = MaybeNumber(), Note = Text() }),
        SupportsNoIku = Text(),
        Mentions = List(() => new IndicatorMention { Name = Name(), Measures = Text(), Place = Text() }),
        Manual = Maybe(Manual),
        Note = Text(),
    };

    private IndicatorManual Manual() => new()
    {
        Purpose = Text(),
        Reason = Text(),
        DataProvider = Text(),
        Validity = Text(),
        Controllability = Text(),
        Aspect = Text(),
        Perspective = Text(),
        LegalBasis = Text(),
        Evidence = Text(),
        KeyActivities = List(Text),
    };

    private IndicatorValue Value() => _random.Next(4) switch
    {
        0 => new NumberValue(Number()) { Text = Text() },
        1 => new RangeValue(Number(), Number()) { Text = Text() },
        2 => new RungValue(Text()) { Text = Text() },
        _ => new TextValue { Text = Text() },
    };

    private Period Period() => _random.Next(5) switch
    {
        0 => Periods.Period.OfYear(Year()),
        1 => Periods.Period.OfYears(Year(), Year()),
        2 => Periods.Period.OfSemester(Year(), _random.Next(1, 3)),
        3 => Periods.Period.OfQuarter(Year(), _random.Next(1, 5)),
        _ => Periods.Period.OfMonth(Year(), _random.Next(1, 13)),
    };

    private int Year() => _random.Next(1900, 3000);

    private decimal? MaybeNumber() => Flip() ? Number() : null;

    // All 96 bits and every scale: 28 decimals, 29 digits, trailing zeros, zero and negative zero.
    private decimal Number() => _random.Next(6) switch
    {
        0 => new decimal(0, 0, 0, Flip(), (byte)_random.Next(29)),
        1 => new decimal(_random.Next(1000) * 10, 0, 0, Flip(), (byte)_random.Next(4)),
        2 => Flip() ? decimal.MaxValue : decimal.MinValue,
        _ => new decimal(_random.Next(), _random.Next(), _random.Next(int.MinValue, int.MaxValue), Flip(), (byte)_random.Next(29)),
    };

    private string Name() => "x" + Text();

    private string Text()
    {
        var text = new StringBuilder();
        for (int left = Flip() ? _random.Next(6) : 0; left > 0; left--)
            text.Append(s_alphabet[_random.Next(s_alphabet.Length)]);
        return text.ToString();
    }

    private ValueList<T> List<T>(Func<T> make)
    {
        var items = new List<T>();
        for (int left = _random.Next(4); left > 0; left--)
            items.Add(make());
        return [.. items];
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => Flip() ? make() : null;

    private TEnum Pick<TEnum>()
        where TEnum : struct, Enum => _random.GetItems(Enum.GetValues<TEnum>(), 1)[0];

    private bool Flip() => _random.Next(2) == 0;
}
