using Kinerja.Formulas.Parsing;
using Kinerja.Indicators;
using Kinerja.Reading;

namespace Kinerja.Cascades.Editing;

/// <summary>Compiles and reads the formulas of indicators.</summary>
internal sealed class FormulaWork(Func<Indicator, PieceReadings, CompiledFacts> compile, WordedFormulas? worded)
{
    private readonly Dictionary<(string Expression, int? Decimals), CompiledFacts>? _compiled;
    private readonly Dictionary<(string Text, ReadingContext Context), FormulaReading>? _beside;
    private readonly PieceReadings? _pieces;

    private FormulaWork(FormulaWork other)
        : this(other.Compiler, other.Words)
    {
        _compiled = [];
        _beside = [];
        _pieces = new();
    }

    /// <summary>Whether formulas in words only are read.</summary>
    public bool Reads => worded is not null;

    private Func<Indicator, PieceReadings, CompiledFacts> Compiler => compile;

    private WordedFormulas? Words => worded;

    /// <summary>The same work for one check of many formulas, in which equal ones are compiled once. Serves one thread.</summary>
    public FormulaWork Remembering() => new(this);

    public CompiledFacts Compile(Indicator indicator)
    {
        if (_compiled is null)
            return compile(indicator, new());
        (string, int?) key = (indicator.Formula!.Expression, indicator.Formula.Decimals);
        if (!_compiled.TryGetValue(key, out CompiledFacts found))
            _compiled.Add(key, found = compile(indicator, _pieces!));
        return found;
    }

    public FormulaReading Read(string text, ReadingContext context) => worded!.Read(text, context);

    /// <summary>Whether the words beside an indicator's expression are read.</summary>
    public bool ReadsBeside(Indicator indicator) => worded?.IsReadBeside(indicator) ?? false;

    public FormulaReading ReadBeside(string text, ReadingContext context)
    {
        if (_beside is null)
            return Read(text, context);
        if (!_beside.TryGetValue((text, context), out FormulaReading? reading))
            _beside.Add((text, context), reading = Read(text, context));
        return reading;
    }
}
