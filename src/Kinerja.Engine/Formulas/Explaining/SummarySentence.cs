using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>The result of a formula in one sentence.</summary>
internal static class SummarySentence
{
    // A formula longer than this is no sentence; then only its result is told.
    private const int LongestFormula = 160;

    public static LocalizedText Of(BoundFormula bound, Cell?[] cells, FormulaResult result, SpokenNames names) => result.Status switch
    {
        FormulaStatus.Missing => OfMissing(result, names),
        FormulaStatus.Failed => new(result.Failure!.GetMessage(Language.Indonesian), result.Failure.GetMessage(Language.English)),
        _ => new(OfValue(bound, cells, result, names, Language.Indonesian), OfValue(bound, cells, result, names, Language.English)),
    };

    private static LocalizedText OfMissing(FormulaResult result, SpokenNames names)
    {
        string[] missing = [.. result.MissingVariables.Select(names.Phrase)];
        return new(
            $"Belum dapat dihitung: belum ada nilai untuk {Listed(missing, "dan")}.",
            $"Cannot be computed yet: there is no value for {Listed(missing, "and")}.");
    }

    private static string Listed(string[] names, string and) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} {and} {names[^1]}";

    private static string OfValue(BoundFormula bound, Cell?[] cells, FormulaResult result, SpokenNames names, Language language)
    {
        LocalizedText value = result.Type == FormulaType.Condition ? ExplanationText.TruthOf(result.IsTrue) : LocalizedText.Of(result.Value);
        string equals = result.IsApproximate ? "≈" : "=";
        if (PercentRatio.Of(bound, cells) is { } ratio)
            return $"{Counted(bound, ratio.Part, cells, names, language)} {new LocalizedText("dari", "out of").In(language)} "
                + $"{Counted(bound, ratio.Whole, cells, names, language)} {equals} {value.In(language)} {(names.ResultUnit.Length > 0 ? names.ResultUnit : "%")}";

        string answer = $"{value.In(language)}{(names.ResultUnit.Length > 0 && result.Type == FormulaType.Number ? $" {names.ResultUnit}" : "")}";
        if (bound.Tree.Text.Length > LongestFormula)
            return $"{(names.Result.Length > 0 ? names.Result : new LocalizedText("Hasil", "Result").In(language))} {equals} {answer}";
        string named = Rewritten(bound, node => names.Phrase(bound.Tree.Name(node)), language);
        string filled = Rewritten(bound, node => NumberOf(cells[node], language) ?? names.Phrase(bound.Tree.Name(node)), language);
        // A variable alone is its own result, unless that was rounded.
        string equation = filled == value.In(language) ? answer : $"{filled}{(result.Type == FormulaType.Condition ? ", " : $" {equals} ")}{answer}";
        string subject = names.Result.Length > 0 ? $"{named} = {names.Result}: " : named == filled ? "" : $"{named}: ";
        return subject + equation;
    }

    private static string Counted(BoundFormula bound, int node, Cell?[] cells, SpokenNames names, Language language) =>
        names.Counted(NumberOf(cells[node], language)!, bound.Tree.Name(node));

    // Null for a variable without a value, or in a part that was not needed.
    private static string? NumberOf(Cell? cell, Language language)
    {
        if (cell is not { Kind: CellKind.Number } known)
            return null;
        (decimal? value, string fraction) = ExactNumber.Of(known.Number);
        return ShownNumber.Of(value, fraction).In(language);
    }

    /// <summary>The formula with its names replaced, and its numbers and commas written as people of the language do.</summary>
    private static string Rewritten(BoundFormula bound, Func<int, string> nameOf, Language language)
    {
        SyntaxTree tree = bound.Tree;
        var text = new StringBuilder();
        int at = 0;
        for (int node = 0; node < tree.Nodes.Length; node++)
        {
            SyntaxNode syntax = tree.Nodes[node];
            // Leaves stand in the tree in the order of their places.
            if (syntax.Kind is not (SyntaxKind.Name or SyntaxKind.Number))
                continue;
            AppendBetween(text, tree.Text.AsSpan(at, syntax.Token.Start - at), language);
            if (syntax.Kind == SyntaxKind.Number)
                text.Append(language == Language.Indonesian ? tree.TokenText(node).ToString().Replace('.', ',') : tree.TokenText(node));
            else
                AppendValue(text, nameOf(node));
            at = syntax.Token.End;
        }

        AppendBetween(text, tree.Text.AsSpan(at), language);
        return MessageText.Clean(text.ToString().Trim(), int.MaxValue);
    }

    private static void AppendBetween(StringBuilder text, ReadOnlySpan<char> between, Language language) =>
        text.Append(language == Language.Indonesian ? between.ToString().Replace(',', ';') : between);

    // 12 - (-10), as it would be written by hand.
    private static void AppendValue(StringBuilder text, string value)
    {
        bool isAfterOperator = text.Length > 0 && text.ToString().TrimEnd() is [.., not ('(' or ',' or ';')];
        text.Append(value.StartsWith('-') && isAfterOperator ? $"({value})" : value);
    }
}
