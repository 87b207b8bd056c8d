using System.Collections.Frozen;
using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Words;

/// <summary>Words that announce an operation before its two parts: <i>perbandingan A dengan B</i>.</summary>
internal static class PairWords
{
    private static readonly string[] s_ratioLinks = ["terhadap", "thd", "dibanding", "dibandingkan", "dengan", "dgn", "dg", "oleh", "dan"];
    private static readonly string[] s_shareLinks = ["terhadap", "thd", "dibanding", "dibandingkan", "dari", "diantara"];
    private static readonly string[] s_differenceLinks = ["dengan", "dgn", "terhadap", "dan", "dari"];
    private static readonly string[] s_joinLinks = ["dan", "dengan", "serta"];

    private static readonly FrozenDictionary<string, PairWord> s_words = new Dictionary<string, PairWord>(StringComparer.Ordinal)
    {
        ["perbandingan"] = new(OperatorKind.Divide, s_ratioLinks),
        ["perbandingannya"] = new(OperatorKind.Divide, s_ratioLinks),
        ["membandingkan"] = new(OperatorKind.Divide, s_ratioLinks),
        ["bagi"] = new(OperatorKind.Divide, s_ratioLinks),
        ["membagi"] = new(OperatorKind.Divide, s_ratioLinks),
        ["pembagian"] = new(OperatorKind.Divide, s_ratioLinks),
        ["rasio"] = new(OperatorKind.Divide, s_ratioLinks),
        ["ratio"] = new(OperatorKind.Divide, s_ratioLinks),
        ["nisbah"] = new(OperatorKind.Divide, s_ratioLinks),
        ["proporsi"] = new(OperatorKind.Divide, s_shareLinks, IsShare: true),
        ["porsi"] = new(OperatorKind.Divide, s_shareLinks, IsShare: true),
        ["selisih"] = new(OperatorKind.Subtract, s_differenceLinks),
        ["pengurangan"] = new(OperatorKind.Subtract, s_differenceLinks),
        ["mengurangi"] = new(OperatorKind.Subtract, s_differenceLinks),
        ["mengurangkan"] = new(OperatorKind.Subtract, s_differenceLinks),
        ["perkalian"] = new(OperatorKind.Multiply, s_joinLinks),
        ["mengalikan"] = new(OperatorKind.Multiply, s_joinLinks),
        ["penjumlahan"] = new(OperatorKind.Add, s_joinLinks),
        ["menjumlahkan"] = new(OperatorKind.Add, s_joinLinks),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly PairWord s_percentage = new(OperatorKind.Divide, s_shareLinks, IsShare: true, IsPercentage: true);

    /// <summary>Whether an operation is announced for certain: <i>perbandingan</i>, <i>selisih</i>.</summary>
    public static bool Leads(string key) => s_words.TryGetValue(key, out PairWord? word) && !word.IsShare;

    /// <summary>The operation that a word may announce; null when it is no such word.</summary>
    public static PairWord? Find(string key) => QuantityWords.IsPercentage(key) ? s_percentage : s_words.GetValueOrDefault(key);
}

/// <summary>An operation announced before its parts.</summary>
/// <param name="Operator">The operation.</param>
/// <param name="Links">The words that may stand between the parts, the surest first.</param>
/// <param name="IsShare">Whether the word often names a quantity instead, so that the second part must say that it is a whole.</param>
/// <param name="IsPercentage">Whether the result is a percentage.</param>
internal sealed record PairWord(OperatorKind Operator, string[] Links, bool IsShare = false, bool IsPercentage = false);
