using Kinerja.Formulas.Running.Columns;

namespace Kinerja.Formulas.Functions;

/// <summary>The functions of the language: the built-in ones and a host's own, by name without regard to case and underscores.</summary>
internal sealed class FunctionTable
{
    private const int Many = FormulaFunction.MostArguments;

    private static readonly FunctionEntry[] s_builtIn =
    [
        new("if", ["jika"], 3, 3, null) { Form = FunctionForm.If },
        new("IfMissing", ["JikaKosong"], 2, 2, null) { Form = FunctionForm.IfMissing },
        new("IsMissing", ["Kosong"], 1, 1, null) { Form = FunctionForm.IsMissing },
        new("Divide", ["Bagi"], 3, 3, null) { Form = FunctionForm.Divide, Divides = true },
        new("Abs", ["Mutlak"], 1, 1, (arguments, _) => arguments[0].Abs()) { SmallBody = SmallFunctions.Abs, Lanes = LaneFunction.Abs },
        new("Sign", ["Tanda"], 1, 1, (arguments, _) => Rational.Of(arguments[0].Sign)) { SmallBody = SmallFunctions.Sign },
        new("Floor", ["BulatBawah"], 1, 1, (arguments, _) => arguments[0].Floor()) { SmallBody = SmallFunctions.Floor },
        new("Ceiling", ["BulatAtas"], 1, 1, (arguments, _) => arguments[0].Ceiling()) { SmallBody = SmallFunctions.Ceiling },
        new("Truncate", ["Potong"], 1, 1, (arguments, _) => arguments[0].Truncate()) { SmallBody = SmallFunctions.Truncate },
        new("Round", ["Bulatkan"], 1, 2, ExactFunctions.Round) { SmallBody = SmallFunctions.Round, Lanes = LaneFunction.Round },
        new("Min", [], 1, Many, ExactFunctions.Min) { SmallBody = SmallFunctions.Min, Lanes = LaneFunction.Min },
        new("Max", ["Maks"], 1, Many, ExactFunctions.Max) { SmallBody = SmallFunctions.Max, Lanes = LaneFunction.Max },
        new("Sum", ["Jumlah"], 1, Many, ExactFunctions.Sum) { SmallBody = SmallFunctions.Sum, Lanes = LaneFunction.Sum },
        new("Average", ["RataRata"], 1, Many, ExactFunctions.Average) { Divides = true, SmallBody = SmallFunctions.Average, Lanes = LaneFunction.Average },
        new("WeightedAverage", ["RataTertimbang"], 2, Many, ExactFunctions.WeightedAverage) { Divides = true, Group = 2, SmallBody = SmallFunctions.WeightedAverage },
        new("Percent", ["Persen"], 2, 2, ExactFunctions.Percent) { Divides = true, SmallBody = SmallFunctions.Percent, Lanes = LaneFunction.Percent },
        new("Growth", ["Pertumbuhan"], 2, 2, ExactFunctions.Growth) { Divides = true, SmallBody = SmallFunctions.Growth },
        new("Pow", ["Pangkat"], 2, 2, ExactFunctions.Pow) { MayApproximate = true },
        new("Sqrt", ["Akar"], 1, 1, ApproximateFunctions.Sqrt) { MayApproximate = true },
        new("Exp", [], 1, 1, ApproximateFunctions.Exp) { MayApproximate = true },
        new("Ln", [], 1, 1, ApproximateFunctions.Ln) { MayApproximate = true },
        new("Log10", [], 1, 1, ApproximateFunctions.Log10) { MayApproximate = true },
        new("Clamp", ["Batas"], 3, 3, ExactFunctions.Clamp) { SmallBody = SmallFunctions.Clamp },
    ];

    private readonly Dictionary<string, FunctionEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>The built-in functions and a host's.</summary>
    /// <exception cref="ArgumentException">A host's function takes a name that is taken or cannot name a function.</exception>
    public FunctionTable(ValueList<FormulaFunction> hostFunctions)
    {
        foreach (FunctionEntry entry in s_builtIn)
            Add(entry);
        foreach (FormulaFunction function in hostFunctions)
            Add(HostFunctionCall.Entry(function));
    }

    /// <summary>Every name and alias, for suggestions.</summary>
    public IEnumerable<string> Names => _byKey.Values.Distinct().SelectMany(entry => entry.Aliases.Prepend(entry.Name));

    public FunctionEntry? Find(ReadOnlySpan<char> name) => _byKey.GetValueOrDefault(Key(name));

    private void Add(FunctionEntry entry)
    {
        foreach (string name in entry.Aliases.Prepend(entry.Name))
        {
            FormulaFunction.RequireName(name, nameof(FormulaFunction.Aliases));
            string? taken = Parsing.Keywords.KindOf(name) is not null ? "a word of the language"
                : _byKey.TryAdd(Key(name), entry) ? null
                : s_builtIn.Contains(_byKey[Key(name)]) ? "a function of the language"
                : "a function of the application";
            if (taken is not null)
                throw new ArgumentException($"{entry.Name} cannot be called '{name}', which is {taken}; give it another name.");
        }
    }

    private static string Key(ReadOnlySpan<char> name) => name.ToString().Replace("_", "").ToLowerInvariant();
}
