using Kinerja.Cascades;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Elements of one list of a document as matching and telling need them: code, name, and whose they are.</summary>
internal abstract class Elements(Side side, string list, int count)
{
    public Side Side { get; } = side;

    public string List { get; } = list;

    public int Count { get; } = count;

    public abstract string Code(int place);

    /// <summary>The words it goes by.</summary>
    public abstract string Name(int place);

    /// <summary>What it is and whose, the owner by a code that means the same in both documents.</summary>
    public abstract ElementGroup Group(int place);

    /// <summary>The element itself, equal to another when all of both is.</summary>
    public abstract object Whole(int place);

    /// <summary>What it is, in a word that can begin a sentence.</summary>
    public abstract LocalizedText Kind(int place);

    /// <summary>Kind, code and name.</summary>
    public LocalizedText Describe(int place)
    {
        string name = Name(place).Length > 0 ? $" '{Name(place)}'" : "";
        LocalizedText kind = Kind(place);
        return new($"{kind.Indonesian} {Code(place)}{name}", $"{kind.English} {Code(place)}{name}");
    }

    public DiagnosticLocation At(int place, string member = "") => Side.At(List, place, Code(place), member);
}

/// <summary>What an element is and whose; only elements of one group are held for each other when their codes differ.</summary>
internal readonly record struct ElementGroup(int Kind, string Owner);

internal sealed class PositionElements(Side side, Func<string, string> unit) : Elements(side, "positions", side.Cascade.Positions.Count)
{
    private static readonly LocalizedText s_kind = new("Jabatan", "Position");

    public override string Code(int place) => Side.Cascade.Positions[place].Code;

    public override string Name(int place) => Side.Cascade.Positions[place].Title;

    public override object Whole(int place) => Side.Cascade.Positions[place];

    public override ElementGroup Group(int place) => new(0, unit(Side.Cascade.Positions[place].Unit));

    public override LocalizedText Kind(int place) => s_kind;
}

internal sealed class NodeElements(Side side, Func<string, string> owner) : Elements(side, "nodes", side.Cascade.Nodes.Count)
{
    public override string Code(int place) => Side.Cascade.Nodes[place].Code;

    public override string Name(int place) => Side.Cascade.Nodes[place].Text;

    public override object Whole(int place) => Side.Cascade.Nodes[place];

    public override ElementGroup Group(int place) => new((int)Side.Cascade.Nodes[place].Kind, owner(Side.Cascade.Nodes[place].Owner));

    public override LocalizedText Kind(int place)
    {
        LocalizedText kind = NodeKindWords.Of(Side.Cascade.Nodes[place].Kind);
        return new(Capitalized(kind.Indonesian), Capitalized(kind.English));
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

internal sealed class IndicatorElements(Side side, Func<string, string> owner) : Elements(side, "indicators", side.Cascade.Indicators.Count)
{
    public override string Code(int place) => Side.Cascade.Indicators[place].Code;

    public override string Name(int place) => Side.Index.NameOf(Side.Cascade.Indicators[place]);

    public override object Whole(int place) => Side.Cascade.Indicators[place];

    public override ElementGroup Group(int place) => new((int)Side.Cascade.Indicators[place].Kind, owner(Side.Cascade.Indicators[place].Owner));

    public override LocalizedText Kind(int place) => Side.Cascade.Indicators[place].Kind switch
    {
        IndicatorKind.Iku => "IKU",
        IndicatorKind.Iki => "IKI",
        _ => new LocalizedText("Indikator", "Indicator"),
    };
}
