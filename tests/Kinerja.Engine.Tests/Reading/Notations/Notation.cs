namespace Kinerja.Engine.Tests.Reading.Notations;

/// <summary>One way in which formulas are written.</summary>
internal abstract class Notation
{
    public abstract string Name { get; }

    /// <summary>
    /// What makes a text in this notation really ambiguous when a phrase holds it: there the reader may refuse, or read it otherwise
    /// and say so, but not silently.
    /// </summary>
    public virtual Traps Ambiguous => Traps.None;

    /// <summary>Whether the text of a formula is really ambiguous in this notation.</summary>
    public virtual bool IsAmbiguous(KnownFormula formula) => (Ambiguous & formula.Traps) != 0;

    /// <summary>Writes a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="random">Decides between spellings.</param>
    /// <returns>The text with the formula that it then holds; null when the notation cannot express the formula.</returns>
    public abstract Writing? Write(KnownFormula formula, Random random);

    public override string ToString() => Name;

    protected static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}

/// <summary>A formula as it was written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Formula">What the text says.</param>
internal sealed record Writing(string Text, KnownFormula Formula);
