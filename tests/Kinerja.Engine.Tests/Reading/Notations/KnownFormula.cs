namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>A formula whose meaning is known before it is written.</summary>
/// <param name="Body">The formula without its factor.</param>
/// <param name="Factor">The factor that ends it, such as 100 of a percentage; 1 for none.</param>
internal sealed record KnownFormula(Known Body, decimal Factor)
{
    public IReadOnlyList<KnownPhrase> Phrases => [.. Body.Phrases];

    public Traps Traps => Body.Phrases.Aggregate(Traps.None, (all, phrase) => all | phrase.Traps);

    public bool IsPercentage => Factor == 100;

    /// <summary>A quantity over a quantity; otherwise false.</summary>
    public bool IsFraction(out KnownPhrase above, out KnownPhrase below)
    {
        (above, below) = (null!, null!);
        if (Body is not Operation { Sign: '/', Left: Quantity left, Right: Quantity right })
            return false;
        (above, below) = (left.Phrase, right.Phrase);
        return true;
    }

    public string Expression(IReadOnlyList<KnownPhrase> phrases) => new Operation('*', Body, new Constant(Factor)).Expression(phrases);

    public KnownFormula With(KnownPhrase old, KnownPhrase replacement) => this with { Body = Body.With(old, replacement) };

    public override string ToString() => Body.Expression(Phrases) + (Factor == 1 ? "" : $" * {Factor}") + " with " + string.Join("; ", Phrases.Select((phrase, i) => $"v{i} = {phrase}"));
}
