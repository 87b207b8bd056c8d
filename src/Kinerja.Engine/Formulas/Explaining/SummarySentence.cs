using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>The result of a formula in one sentence.</summary>
internal static class SummarySentence
{
    // Of choices inside choices so many conditions are told.
    private const int MostConditions = 3;

    // Of what was missing and replaced so many names are told.
    private const int MostMissing = 5;

    // A formula longer than this is no sentence; then only its result is told.
    private const int LongestFormula = 160;

    public static LocalizedText Of(BoundFormula bound, Cell?[] cells, FormulaResult result, SpokenNames names) => result.Status switch
    {
        FormulaStatus.Missing => OfMissing(result, names),
        FormulaStatus.Failed => new(
            $"Tidak dapat dihitung. {result.Failure!.GetMessage(Language.Indonesian)}",
            $"Cannot be computed. {result.Failure.GetMessage(Language.English)}"),
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
        // What a choice came to is what its part came to; why that part is told behind.
        int root = bound.Tree.Root;
        string because = "";
        for (int conditions = 0; Choice.Of(bound, root, cells) is { } choice; conditions++)
        {
            if (conditions < MostConditions && bound.Tree.Nodes[choice.Condition].Span.Length <= LongestFormula)
                because += Because(bound, choice, cells, names, language, isFirst: because.Length == 0);
            root = choice.Taken;
        }

        return OfPart(bound, root, cells, result, names, language) + because + Without(bound, cells, names, language);
    }

    // A number that stands although something is missing stands on a substitute, and says so.
    private static string Without(BoundFormula bound, Cell?[] cells, SpokenNames names, Language language)
    {
        string[] missing = [.. Enumerable.Range(0, cells.Length)
            .Where(node => IsName(bound, node) && cells[node] is { Kind: CellKind.Missing })
            .Select(node => names.Phrase(bound.Tree.Name(node)))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
        if (missing.Length == 0)
            return "";
        string more = missing.Length > MostMissing ? ", …" : "";
        return $" ({new LocalizedText("belum ada nilai untuk", "no value for").In(language)} {string.Join(", ", missing.Take(MostMissing))}{more})";
    }

    private static string Because(BoundFormula bound, Choice choice, Cell?[] cells, SpokenNames names, Language language, bool isFirst)
    {
        (string named, string filled) = Told(bound, choice.Condition, cells, names, language);
        string told = named == filled ? named : $"{named} ({filled})";
        string word = isFirst ? new LocalizedText(", karena", ", because").In(language) : new LocalizedText(" dan", " and").In(language);
        return $"{word} {told} {new LocalizedText("", "is ").In(language)}{ExplanationText.TruthOf(choice.IsTrue).In(language)}";
    }

    private static string OfPart(BoundFormula bound, int root, Cell?[] cells, FormulaResult result, SpokenNames names, Language language)
    {
        LocalizedText value = result.Type == FormulaType.Condition ? ExplanationText.TruthOf(result.IsTrue) : LocalizedText.Of(result.Value);
        string equals = result.IsApproximate ? "≈" : "=";
        string percent = $"{equals} {value.In(language)} {(names.ResultUnit.Length > 0 ? names.ResultUnit : "%")}";
        if (PercentRatio.Of(bound, root, cells) is { } ratio)
            return $"{Counted(bound, ratio.Part, cells, names, language)} {new LocalizedText("dari", "out of").In(language)} {Counted(bound, ratio.Whole, cells, names, language)} {percent}";
        if (bound.Functions[root] is { Name: "Growth" } && bound.Tree.ChildrenOf(root) is [int now, int before] && IsName(bound, now) && IsName(bound, before))
            return $"{Said(bound, now, cells, names, language)}, {Said(bound, before, cells, names, language)}: {new LocalizedText("pertumbuhan", "growth").In(language)} {percent}";

        string answer = $"{value.In(language)}{(names.ResultUnit.Length > 0 && result.Type == FormulaType.Number ? $" {names.ResultUnit}" : "")}";
        if (bound.Tree.Nodes[root].Span.Length > LongestFormula)
            return $"{(names.Result.Length > 0 ? names.Result : new LocalizedText("Hasil", "Result").In(language))} {equals} {answer}";
        (string named, string filled) = Told(bound, root, cells, names, language);
        // A variable alone is its own result, unless that was rounded.
        string equation = filled == value.In(language) ? answer : $"{filled}{(result.Type == FormulaType.Condition ? ", " : $" {equals} ")}{answer}";
        string subject = (names.Result.Length > 0, named == filled) switch
        {
            (true, true) => $"{names.Result}: ",
            (true, false) => $"{named} = {names.Result}: ",
            (false, true) => "",
            (false, false) => $"{named}: ",
        };
        bool saysApproximate = !result.IsApproximate || equation.Contains('≈', StringComparison.Ordinal);
        string approximate = saysApproximate ? "" : $" ({ExplanationText.Approximate.In(language)})";
        return subject + equation + approximate;
    }

    private static bool IsName(BoundFormula bound, int node) => bound.Tree.Nodes[node].Kind == SyntaxKind.Name;

    private static string Said(BoundFormula bound, int node, Cell?[] cells, SpokenNames names, Language language) =>
        $"{names.Phrase(bound.Tree.Name(node))} {NumberOf(cells[node], language)}";

    /// <summary>A part of the formula with the words of its names, and with their values.</summary>
    private static (string Named, string Filled) Told(BoundFormula bound, int root, Cell?[] cells, SpokenNames names, Language language) =>
    (
        Rewritten(bound, root, node => names.Phrase(bound.Tree.Name(node)), language),
        Rewritten(bound, root, node => NumberOf(cells[node], language) ?? names.Phrase(bound.Tree.Name(node)), language)
    );

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

    /// <summary>A part of the formula with its names replaced, and its numbers and commas written as people of the language do.</summary>
    private static string Rewritten(BoundFormula bound, int root, Func<int, string> nameOf, Language language)
    {
        SyntaxTree tree = bound.Tree;
        var text = new StringBuilder();
        TextSpan span = tree.Nodes[root].Span;
        int at = span.Start;
        for (int node = root - tree.Nodes[root].Size + 1; node <= root; node++)
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

        AppendBetween(text, tree.Text.AsSpan(at..span.End), language);
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
