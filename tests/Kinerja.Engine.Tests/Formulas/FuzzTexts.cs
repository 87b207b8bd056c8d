using System.Text;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>An endless supply of formulas: well made ones, tokens in any order, damaged cases, deep nests, characters of all kinds.</summary>
internal sealed class FuzzTexts(Random random)
{
    private static readonly string[] s_tokens =
    [
        "0", "1", "2", "7", "100", "0.5", ".5", "1e3", "2.5e-2", "5e-40", "1e39", "0.0000000000000000000000000001", "79228162514264337593543950335", "1e400",
        "a", "b", "jumlah_desa", "[a]", "[Jumlah Desa]", "[capaian é]", "[ ]", "[SD/MI]", "x", "true", "FALSE", "benar", "salah",
        "+", "-", "*", "/", "%", "=", "==", "<>", "!=", "<", "<=", ">", ">=", "and", "AND", "dan", "or", "atau", "not", "bukan", "!", "&&", "||",
        "(", ")", ",", "?", ":", "if(", "jika(", "IfMissing(", "Kosong(", "Divide(", "Bagi(", "Round(", "Pow(", "Max(", "Sum(", "RataRata(", "WeightedAverage(",
        "Persen(", "Growth(", "Clamp(", "Abs(", "Floor(", "Foo(", "^", "**", "--", "//", "'", "\"", "#", "{", "}", "[", "]", "$", ".", ";", "&", "|", "~", "<<", "x",
    ];

    private static readonly string[] s_strange =
    [
        "\0", "\u0001", "\t", "\n", "\r", "\u001b[31m", "\u00a0", "\u00ad", "\u0130", "\u0131", "\u017f", "\u0301", "\u037e", "\u0430", "\u0661", "\u0958", "\u1e9e", "\u200b",
        "\u200d", "\u2028", "\u202e", "\u212a", "\u2212", "\u2260", "\u3000", "\ud800", "\udc00", "\ud83d\ude00", "\ufb01", "\ufeff", "\uff11", "\ufffe", "\uffff", "×", "÷", "€", "{0}", "{name}",
    ];

    private static readonly string[] s_nests = ["(", "if(1>0,", "1>0?(", "-(", "not (", "Max(1,", "[a]+(", "Divide(", "IsMissing(", "1,", "? ", ": "];

    private readonly Damages _damages = new(random, s_tokens, s_strange);
    private readonly string[] _cases = [.. CaseFile.Read("evaluation.cases.txt").Concat(CaseFile.Read("refusal.cases.txt")).Select(columns => columns[0])];

    public string Next() => random.Next(10) switch
    {
        0 or 1 => Tokens(),
        2 or 3 or 4 => Number(5),
        5 => _damages.To(Number(4)),
        6 or 7 => _damages.To(_cases[random.Next(_cases.Length)]),
        8 => Nest(),
        _ => Names(),
    };

    private string Tokens()
    {
        var text = new StringBuilder();
        // Mostly short; now and then longer than the limits allow.
        int count = random.Next(200) == 0 ? random.Next(6_000) : random.Next(1, 30);
        for (int i = 0; i < count; i++)
            text.Append(random.Next(40) == 0 ? _damages.Strange() : Pick(s_tokens)).Append(random.Next(3) == 0 ? " " : "");
        return text.ToString();
    }

    private string Number(int depth)
    {
        if (depth == 0 || random.Next(5) == 0)
            return random.Next(3) == 0 ? Pick("0", "1", "2.50", ".5", "1e3", "5e-40", "1e-39", "007", "1e39") : Pick("a", "B", "[b]", "[Jumlah  Desa]", "jumlah_desa", "[É]");
        return random.Next(12) switch
        {
            < 5 => $"{Number(depth - 1)}{Pick(" + ", "-", " - ", "*", "/", " % ")}{Number(depth - 1)}",
            5 => $"({Number(depth - 1)})",
            6 => $"-({Number(depth - 1)})",
            7 => $"{Pick("if", "JIKA")}({Condition(depth - 1)}, {Number(depth - 1)}, {Number(depth - 1)})",
            8 => $"({Condition(depth - 1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
            9 => $"{Pick("Max", "min", "Sum", "RATA_RATA", "IfMissing", "Persen", "Growth", "Pow", "WeightedAverage")}({Number(depth - 1)}, {Number(depth - 1)})",
            10 => $"{Pick("Bagi", "Divide", "Clamp", "Sum")}({Number(depth - 1)}, {Number(depth - 1)}, {Number(depth - 1)})",
            _ => $"{Pick("Abs", "Round", "Floor", "Ceiling", "Truncate", "Tanda")}({Number(depth - 1)})",
        };
    }

    private string Condition(int depth) => depth == 0 || random.Next(3) > 0
        ? $"{Number(Math.Max(depth - 1, 0))} {Pick("=", "==", "<>", "!=", "<", "<=", ">", ">=")} {Number(Math.Max(depth - 1, 0))}"
        : random.Next(4) switch
        {
            0 => $"not ({Condition(depth - 1)})",
            1 => $"({Condition(depth - 1)}) {Pick("and", "dan", "&&", "or", "atau", "||")} {Condition(depth - 1)}",
            2 => $"Kosong({Number(depth - 1)})",
            _ => Pick("true", "salah"),
        };

    private string Nest()
    {
        string open = Pick(s_nests);
        int levels = random.Next(20) == 0 ? random.Next(3_000) : random.Next(1, 80);
        string close = Pick(")", ",0)", "):0", ",0,0)", "");
        return string.Concat(Enumerable.Repeat(open, levels)) + Pick("1", "a", "true", "") + string.Concat(Enumerable.Repeat(close, Math.Max(0, levels + random.Next(-1, 2))));
    }

    // Names that could be one, or could be mistaken for one another.
    private string Names()
    {
        IEnumerable<string> names = Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"[{Pick("a", "А", "α", "é", "e\u0301", "Ĳ", "K", "dan", "if")}{_damages.Strange()}{Pick("", "b", " b", "İ")}]");
        return string.Join(Pick("+", " - ", "*"), names);
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
