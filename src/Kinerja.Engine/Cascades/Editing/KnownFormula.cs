using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades.Editing;

/// <summary>What reading and compiling an indicator's formula came to, and what that was made of. Immutable.</summary>
/// <param name="Source">The formula as the document holds it.</param>
/// <param name="Context">What the reader was told; null for a formula that was not read.</param>
/// <param name="Reading">What it read; null for a formula that was not read.</param>
/// <param name="Beside">What the words beside an expression read as, and what the reader was told; null when they are not read.</param>
/// <param name="Compiled">What compiling the expression, written or read, came to.</param>
internal sealed record KnownFormula(Formula Source, ReadingContext? Context, FormulaReading? Reading, (ReadingContext Context, FormulaReading Reading)? Beside, CompiledFacts Compiled)
{
    public FormulaFacts? Facts => Compiled.Facts;

    public bool IsRead => Facts is not null && Reading is not null;

    /// <summary>Every name that the formula uses, as far as it is understood.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (FormulaReference reference in Facts?.References ?? [])
                yield return reference.Name;
            foreach (ReadVariable variable in Reading?.Variables ?? [])
                yield return variable.Name;
        }
    }

    /// <summary>Reads and compiles, or takes what is already known when nothing that counts has changed.</summary>
    public static KnownFormula? Of(Indicator indicator, Func<string> name, Func<string> sasaran, KnownFormula? known, FormulaWork work)
    {
        if (indicator.Formula is not { } source)
            return null;
        if (!work.Reads || !WordedFormulas.IsWorded(indicator))
        {
            if (string.IsNullOrWhiteSpace(source.Expression))
                return new(source, null, null, null, default);
            bool isKnown = known is { Reading: null } && known.Source.Expression == source.Expression && known.Source.Decimals == source.Decimals;
            return new(source, null, null, BesideOf(indicator, sasaran, known, work), isKnown ? known!.Compiled : work.Compile(indicator));
        }

        ReadingContext told = WordedFormulas.ContextOf(indicator, name(), sasaran());
        if (known is { Reading: not null } && known.Source == source && known.Context == told)
            return known;
        FormulaReading reading = work.Read(source.Text, told);
        return new(source, told, reading, null, reading.IsUnambiguous ? work.Compile(indicator with { Formula = WordedFormulas.FormulaOf(indicator, reading) }) : default);
    }

    private static (ReadingContext Context, FormulaReading Reading)? BesideOf(Indicator indicator, Func<string> sasaran, KnownFormula? known, FormulaWork work)
    {
        if (!work.ReadsBeside(indicator))
            return null;
        ReadingContext told = WordedFormulas.ContextBeside(indicator, sasaran());
        return known?.Beside is { } beside && known.Source.Text == indicator.Formula!.Text && beside.Context == told
            ? beside
            : (told, work.ReadBeside(indicator.Formula!.Text, told));
    }
}
