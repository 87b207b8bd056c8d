using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas.Functions;
using Kinerja.Formulas.Parsing;
using Kinerja.Formulas.Running;
using Kinerja.Indicators;

namespace Kinerja.Formulas.Explaining;

/// <summary>The remarks of an explanation, on one page.</summary>
internal static class StepNotes
{
    public static LocalizedText Of(NodeParts parts, SpokenNames names) => parts.Syntax.Kind switch
    {
        SyntaxKind.Name => OfInput(parts.Name, names),
        SyntaxKind.And when parts.Is(0, CellKind.False) => new("sisi kiri salah dan itu menentukan", "the left side is false, which decides it"),
        SyntaxKind.Or when parts.Is(0, CellKind.True) => new("sisi kiri benar dan itu menentukan", "the left side is true, which decides it"),
        _ when parts.IsChoice && parts.Is(0, CellKind.True) => new("kondisi benar, jadi pilihan pertama dipakai", "the condition is true, so the first alternative is taken"),
        _ when parts.IsChoice && parts.Is(0, CellKind.False) => new("kondisi salah, jadi pilihan kedua dipakai", "the condition is false, so the second alternative is taken"),
        _ when parts.Form == FunctionForm.IfMissing && parts.Is(0, CellKind.Missing) => new("nilainya belum ada, jadi penggantinya dipakai", "there is no value, so the substitute is taken"),
        _ when parts.Form == FunctionForm.Divide && parts[2] is not null => new("pembaginya nol, jadi penggantinya dipakai", "the divisor is zero, so the substitute is taken"),
        _ when parts.Function == "Round" => OfRound(parts),
        _ when parts.Function == "Clamp" => OfClamp(parts),
        _ => default,
    };

    /// <summary>Why a part of a node was not needed.</summary>
    public static LocalizedText WhySkipped(NodeParts parent, int part)
    {
        if (parent.Form == FunctionForm.Divide)
            return Unneeded(parent[0] is { HasValue: true } && parent[1] is { HasValue: true } ? new("pembaginya tidak nol", "the divisor is not zero") : new("pembagiannya tanpa nilai", "the division has no value"));
        if (parent.Form == FunctionForm.IfMissing)
            return Unneeded(parent[0] is { HasValue: true } ? new("nilainya ada", "there is a value") : new("bagian pertama gagal", "the first part failed"));
        return (parent.IsChoice, parent[0]!.Value.Kind) switch
        {
            (true, CellKind.True) => Unneeded(new("kondisi benar", "the condition is true")),
            (true, CellKind.False) => Unneeded(new("kondisi salah", "the condition is false")),
            (true, _) => Unneeded(new("kondisi tanpa nilai", "the condition has no value")),
            (_, CellKind.True) => Unneeded(new("sisi kiri benar", "the left side is true")),
            (_, CellKind.False) => Unneeded(new("sisi kiri salah", "the left side is false")),
            _ => Unneeded(new("sisi kiri tanpa nilai", "the left side has no value")),
        };
    }

    /// <summary>The failure's own words where it arose; further up, only that it arose below.</summary>
    public static LocalizedText OfFailure(NodeParts parts, Diagnostic failure)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts.Is(i, CellKind.Failed))
                return new("gagal, karena bagian di atas gagal", "failed, because a part above failed");
        }

        return new(failure.GetMessage(Language.Indonesian), failure.GetMessage(Language.English));
    }

    public static LocalizedText HowRounded(int? decimals)
    {
        string count = decimals?.ToString(CultureInfo.InvariantCulture) ?? "";
        return decimals switch
        {
            null => new("dibulatkan ke 28 angka penting, setengah menjauhi nol", "rounded to 28 significant digits, half away from zero"),
            0 => new("dibulatkan ke bilangan bulat, setengah menjauhi nol", "rounded to a whole number, half away from zero"),
            < 0 => new($"dibulatkan ke kelipatan 1{new string('0', -decimals.Value)}, setengah menjauhi nol", $"rounded to a multiple of 1{new string('0', -decimals.Value)}, half away from zero"),
            1 => new("dibulatkan ke 1 desimal, setengah menjauhi nol", "rounded to 1 decimal, half away from zero"),
            _ => new($"dibulatkan ke {count} desimal, setengah menjauhi nol", $"rounded to {count} decimals, half away from zero"),
        };
    }

    private static LocalizedText OfRound(NodeParts parts)
    {
        if (!parts.Is(0, CellKind.Number))
            return default;
        if (parts.Count == 1)
            return HowRounded(0);
        return parts[1] is { Kind: CellKind.Number, Number: { IsWhole: true } decimals } && decimals.Abs() <= 28 ? HowRounded((int)decimals.Numerator) : default;
    }

    private static LocalizedText OfClamp(NodeParts parts)
    {
        if (parts[0] is not { Kind: CellKind.Number } value || parts[1] is not { Kind: CellKind.Number } low || parts[2] is not { Kind: CellKind.Number } high)
            return default;
        return value.Number > high.Number ? new("melebihi batas atas, jadi batas atas dipakai", "above the upper bound, so the upper bound is taken")
            : value.Number < low.Number ? new("di bawah batas bawah, jadi batas bawah dipakai", "below the lower bound, so the lower bound is taken")
            : new("di dalam batas", "within the bounds");
    }

    private static LocalizedText OfInput(string name, SpokenNames names)
    {
        Variable? variable = names.Find(name);
        string[] known = [.. new[] { variable?.Label ?? "", variable?.Unit.Text ?? "" }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => MessageText.Clean(text.Trim()))];
        return string.Join("; ", known);
    }

    private static LocalizedText Unneeded(LocalizedText why) => new($"tidak diperlukan, karena {why.Indonesian}", $"not needed, because {why.English}");
}
