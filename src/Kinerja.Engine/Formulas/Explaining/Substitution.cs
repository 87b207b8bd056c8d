using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Binding;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;

namespace Kinerja.Formulas.Explaining;

/// <summary>An operation with the values of its parts put in.</summary>
internal static class Substitution
{
    private const int LongestFraction = 40;

    /// <summary>Such as <c>5 / 7</c>; empty for a leaf, for what takes one of its parts, and when a part has no value.</summary>
    public static LocalizedText Of(BoundFormula bound, int node, Cell?[] cells, bool[] isApproximate)
    {
        SyntaxKind kind = bound.Tree.Nodes[node].Kind;
        FunctionForm? form = bound.Functions[node]?.Form;
        int[] children = bound.Tree.ChildrenOf(node);
        bool takesAll = kind is >= SyntaxKind.Or and <= SyntaxKind.Not || form is FunctionForm.Eager or FunctionForm.Divide;
        if (form == FunctionForm.Divide)
        {
            // With a zero divisor nothing is divided.
            if (cells[children[2]] is not null)
                return default;
            children = children[..2];
        }

        if (!takesAll || children.Any(child => cells[child] is not { HasValue: true }))
            return default;
        string? pattern = WrittenOut(bound.Functions[node], children.Length);
        bool isBare = kind == SyntaxKind.Call && form == FunctionForm.Eager && pattern is null;
        LocalizedText[] values = [.. children.Select((child, place) =>
            Operand(cells[child]!.Value, isApproximate[child], isBare, isFirst: place == 0 && kind is not SyntaxKind.Negate))];
        return kind switch
        {
            _ when pattern is not null => Each(values, parts => string.Format(CultureInfo.InvariantCulture, pattern, parts)),
            SyntaxKind.Call when form == FunctionForm.Eager => Joined(bound.Tree.TokenText(node).ToString(), values),
            SyntaxKind.Call => Each(values, parts => $"{parts[0]} / {parts[1]}"),
            SyntaxKind.Negate => Each(values, parts => $"-{parts[0]}"),
            SyntaxKind.Not => new($"bukan {values[0].Indonesian}", $"not {values[0].English}"),
            SyntaxKind.And => new($"{values[0].Indonesian} dan {values[1].Indonesian}", $"{values[0].English} and {values[1].English}"),
            SyntaxKind.Or => new($"{values[0].Indonesian} atau {values[1].Indonesian}", $"{values[0].English} or {values[1].English}"),
            _ => Each(values, parts => $"{parts[0]}{CanonicalText.Sign(kind)}{parts[1]}"),
        };
    }

    // The functions that are short for arithmetic, as arithmetic; null for all others.
    private static string? WrittenOut(FunctionEntry? function, int count)
    {
        IEnumerable<string> places = Enumerable.Range(0, count).Select(place => $"{{{place}}}");
        return function?.Name switch
        {
            "Percent" => "{0} / {1} * 100",
            "Growth" => "({0} - {1}) / {1} * 100",
            "Sum" when count > 1 => string.Join(" + ", places),
            "Average" when count > 1 => $"({string.Join(" + ", places)}) / {count}",
            "WeightedAverage" when count > 2 => $"({string.Join(" + ", places.Chunk(2).Select(pair => $"{pair[0]} * {pair[1]}"))}) / ({string.Join(" + ", places.Chunk(2).Select(pair => pair[1]))})",
            _ => null,
        };
    }

    // A comma separates decimals in Indonesian, so arguments are separated by a semicolon there.
    private static LocalizedText Joined(string function, LocalizedText[] values) => new(
        $"{function}({string.Join("; ", values.Select(value => value.Indonesian))})",
        $"{function}({string.Join(", ", values.Select(value => value.English))})");

    private static LocalizedText Each(LocalizedText[] values, Func<string[], string> write) =>
        new(write([.. values.Select(value => value.Indonesian)]), write([.. values.Select(value => value.English)]));

    private static LocalizedText Operand(Cell cell, bool isApproximate, bool isBare, bool isFirst)
    {
        if (cell.Kind != CellKind.Number)
            return ExplanationText.TruthOf(cell.Kind == CellKind.True);
        (decimal? value, string fraction) = ExactNumber.Of(cell.Number);
        bool isFraction = !isApproximate && fraction.Contains('/') && fraction.Length <= LongestFraction;
        LocalizedText number = isFraction ? fraction : ShownNumber.Of(value, fraction, isApproximate);
        bool needsBrackets = !isBare && (isFraction || (!isFirst && cell.Number.Sign < 0));
        return needsBrackets ? new($"({number.Indonesian})", $"({number.English})") : number;
    }
}
