using System.Globalization;

namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A part of a formula whose meaning is known before it is written.</summary>
internal abstract record Known
{
    /// <summary>1 for sums and differences, 2 for products and quotients, 3 for what needs no brackets.</summary>
    public virtual int Rank => 3;

    /// <summary>Its phrases in order of first use.</summary>
    public IEnumerable<KnownPhrase> Phrases => All().Distinct();

    public static Operation operator +(Known left, Known right) => new('+', left, right);

    public static Operation operator -(Known left, Known right) => new('-', left, right);

    public static Operation operator *(Known left, Known right) => new('*', left, right);

    public static Operation operator /(Known left, Known right) => new('/', left, right);

    /// <summary>The expression, its variables named <c>v0</c>, <c>v1</c> after their places in a list.</summary>
    public abstract string Expression(IReadOnlyList<KnownPhrase> phrases);

    /// <summary>The same with one phrase in place of another.</summary>
    public abstract Known With(KnownPhrase old, KnownPhrase replacement);

    protected internal abstract IEnumerable<KnownPhrase> All();
}

/// <summary>What is counted or measured.</summary>
internal sealed record Quantity(KnownPhrase Phrase) : Known
{
    public override string Expression(IReadOnlyList<KnownPhrase> phrases) => $"v{phrases.ToList().IndexOf(Phrase)}";

    public override Known With(KnownPhrase old, KnownPhrase replacement) => Phrase == old ? new Quantity(replacement) : this;

    protected internal override IEnumerable<KnownPhrase> All() => [Phrase];
}

/// <summary>A number, perhaps with the noun that it counts: <i>7 desa</i>.</summary>
internal sealed record Constant(decimal Value, string Noun = "") : Known
{
    public override string Expression(IReadOnlyList<KnownPhrase> phrases) => Value.ToString(CultureInfo.InvariantCulture);

    public override Known With(KnownPhrase old, KnownPhrase replacement) => this;

    protected internal override IEnumerable<KnownPhrase> All() => [];
}

/// <summary>Two parts and a sign.</summary>
internal sealed record Operation(char Sign, Known Left, Known Right) : Known
{
    public override int Rank => Sign is '+' or '-' ? 1 : 2;

    public override string Expression(IReadOnlyList<KnownPhrase> phrases) => $"({Left.Expression(phrases)} {Sign} {Right.Expression(phrases)})";

    public override Known With(KnownPhrase old, KnownPhrase replacement) => new Operation(Sign, Left.With(old, replacement), Right.With(old, replacement));

    protected internal override IEnumerable<KnownPhrase> All() => Left.All().Concat(Right.All());
}
