using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Grammar;

/// <summary>Reads a formula with a cap behind it: <i>A dibagi B dikali 100 %, apabila hasilnya lebih dari 120 % maka dihitung 120 %</i>.</summary>
internal static class Caps
{
    private static readonly string[] s_results = ["hasil", "hasilnya", "capaian", "capaiannya", "nilai", "nilainya", "realisasi", "persentase"];

    public static ReadNode? Read(List<TextToken> tokens, Func<List<TextToken>, ReadNode?> read)
    {
        int marker = tokens.FindIndex(token => token.Is(TextTokenKind.Word) && token.Key is "jika" or "apabila" or "bila");
        if (marker < 3 || marker + 4 >= tokens.Count || !s_results.Contains(tokens[marker + 1].Key))
            return null;
        int then = tokens.FindIndex(marker, token => token.IsWord("maka"));
        if (then < 0 || Comparison.Find(tokens[(marker + 1)..then], null) is not { Right: NumberNode bound } comparison)
            return null;
        int number = tokens.FindIndex(then, token => token.Is(TextTokenKind.Number));
        if (number < 0 || tokens[number].Value != bound.Value || comparison.Left is not PhraseNode)
            return null;
        List<TextToken> formula = tokens[..marker];
        return read(formula) is { } root ? new ConditionNode(comparison.Sign, root, bound, bound, root) : null;
    }
}
