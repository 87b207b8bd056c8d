using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>
/// Cost grows with the length of the text and no faster. It is counted in bytes allocated, which are the same on every machine: four
/// times the length may cost five times the bytes, where growth by squares would cost sixteen times; the margin is for lists that double.
/// </summary>
public sealed class FormulaCostTests
{
    private static readonly KinerjaEngine s_engine = new(KinerjaOptions.Default with
    {
        Limits = FormulaLimits.Default with { MaxLength = 1_000_000, MaxTokens = 1_000_000, MaxVariables = 100_000, MaxDepth = 100_000 },
    });

    public static TheoryData<string, int> WellFormed => new()
    {
        { "sum", 500 },
        { "product and sum", 500 },
        { "or chain", 500 },
        { "and chain of brackets", 200 },
        { "nested brackets", 500 },
        { "nested calls", 300 },
        { "nested signs", 300 },
        { "nested choices", 200 },
        { "nested divides", 200 },
        { "many variables", 500 },
        { "long names", 300 },
        { "look-alike names", 100 },
        { "many arguments", 500 },
        { "many calls", 300 },
        { "long number", 1_000 },
        { "blanks", 2_000 },
    };

    public static TheoryData<string, int> Malformed => new()
    {
        { "stray characters", 500 },
        { "colons", 500 },
        { "commas", 500 },
        { "decimal commas", 500 },
        { "choices in a row", 300 },
        { "unclosed brackets", 500 },
        { "unopened brackets", 500 },
        { "missing operators", 500 },
        { "brackets without operator", 300 },
        { "quotes", 500 },
        { "words before blanks", 500 },
        { "unknown functions", 300 },
        { "chained comparison", 300 },
        { "wrong types", 300 },
        { "prefix signs", 500 },
        { "control characters in a name", 500 },
    };

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Compile_WellFormedText_CostsInProportionToItsLength(string shape, int n)
    {
        Assert.True(s_engine.Compile(Text(shape, n)).IsSuccess);
        AssertLinear(n, length => s_engine.Compile(Text(shape, length)), length => Text(shape, length));
    }

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Canonical_OfWellFormedText_CostsInProportionToItsLength(string shape, int n) =>
        AssertLinear(n, length => s_engine.Compile(Text(shape, length)).ValueOrThrow().ToString(), length => Text(shape, length));

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Evaluate_RowWithoutValues_CostsInProportionToTheLength(string shape, int n) =>
        AssertLinear(n, length => s_engine.Compile(Text(shape, length)).ValueOrThrow().Evaluate(), length => Text(shape, length));

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void Explain_RowOfValues_CostsInProportionToTheLength(string shape, int n) => AssertLinear(n, length =>
    {
        CompiledFormula formula = s_engine.Compile(Text(shape, length), 2).ValueOrThrow();
        decimal?[] row = [.. formula.Variables.Select(_ => (decimal?)2)];
        return formula.Explain(row.AsSpan()).Sentence(Language.Indonesian);
    }, length => Text(shape, length));

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Compile_MalformedText_CostsInProportionToItsLength(string shape, int n)
    {
        Assert.False(s_engine.Compile(Text(shape, n)).IsSuccess);
        AssertLinear(n, length => s_engine.Compile(Text(shape, length)), length => Text(shape, length));
    }

    private static void AssertLinear(int n, Func<int, object> work, Func<int, string> text)
    {
        work(n); // what is made once is made here
        long[] bytes = [.. ((int[])[n, 2 * n, 4 * n]).Select(length => Bytes(() => work(length)) - Bytes(() => text(length)))];
        Assert.True(bytes[2] <= 5 * bytes[0], $"{bytes[0]} bytes for {n}, {bytes[1]} for {2 * n}, {bytes[2]} for {4 * n}");
    }

    private static long Bytes(Func<object> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Text(string shape, int n) => shape switch
    {
        "sum" => Repeat("1+", n) + "1",
        "product and sum" => Repeat("2*a-", n) + "1",
        "or chain" => Repeat("a<1 or ", n) + "a<1",
        "and chain of brackets" => Repeat("(a>1 or a<2) and ", n) + "a<1",
        "nested brackets" => Repeat("(", n) + "a" + Repeat(")", n),
        "nested calls" => Repeat("Max(1,", n) + "a" + Repeat(")", n),
        "nested signs" => Repeat("-(", n) + "a" + Repeat(")", n),
        "nested choices" => Repeat("if(a>0,1,", n) + "a" + Repeat(")", n),
        "nested divides" => Repeat("Divide(a,1,", n) + "a" + Repeat(")", n),
        "many variables" => string.Join('+', Numbers(n).Select(i => $"v{i}")),
        "long names" => string.Join('+', Numbers(n).Select(i => $"[Nama panjang é {i} {new string('q', 60)}]")),
        "look-alike names" => string.Join('+', Numbers(n).Select(i => $"[о{i}]+[o{i}]")),
        "many arguments" => $"Sum({string.Join(',', Numbers(n).Select(_ => "a"))})",
        "many calls" => string.Join('+', Numbers(n).Select(_ => "Abs(a)")),
        "long number" => new string('0', n) + "1",
        "blanks" => $"1{new string(' ', n)}+ a",
        "stray characters" => Repeat("§", n),
        "colons" => Repeat("a:", n) + "a",
        "commas" => Repeat("a,", n) + "a",
        "decimal commas" => Repeat("1,", n) + "1",
        "choices in a row" => Repeat("a>0?1:", n) + "1",
        "unclosed brackets" => Repeat("(", n) + "1",
        "unopened brackets" => "1" + Repeat(")", n),
        "missing operators" => Repeat("1 ", n),
        "brackets without operator" => Repeat("(1)", n),
        "quotes" => Repeat("'a", n),
        "words before blanks" => Repeat($"a{new string(' ', 20)}", n),
        "unknown functions" => string.Join('+', Numbers(n).Select(i => $"Foo{i}(1)")),
        "chained comparison" => Repeat("1<", n) + "1",
        "wrong types" => Repeat("true+", n) + "1",
        "prefix signs" => Repeat("- ", n) + "1",
        "control characters in a name" => $"[{new string('\u0001', n)}]",
        _ => throw new ArgumentException($"There is no shape '{shape}'; add it to the list.", nameof(shape)),
    };

    private static IEnumerable<int> Numbers(int n) => Enumerable.Range(1_000_000, n);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
