using System.Collections.Frozen;
using Kinerja.Reading.Grammar;
using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Judging;

/// <summary>Tells counts, values from outside, queries, and texts that hold nothing to compute apart, by their leading words.</summary>
internal static class PhraseJudge
{
    private static readonly FrozenSet<string> s_queries = new[] { "sum", "avg", "average", "count", "countd", "countif", "countifs", "sumif", "select", "where", "mean", "median", "distinct" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_evidence = new[]
    {
        "daftar", "laporan", "dokumen", "dokumentasi", "data", "foto", "notulen", "notula", "sk", "surat", "rekapitulasi", "rekap", "berita", "bukti", "sertifikat",
        "inventaris", "absensi", "arsip", "register", "buku", "lihat", "terlampir", "lampiran", "sesuai", "hasil",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_measures = new[]
    {
        "luas", "panjang", "volume", "realisasi", "lama", "lamanya", "waktu", "jarak", "kapasitas", "produksi", "besar", "besarnya", "besaran", "pendapatan",
        "belanja", "biaya", "penerimaan", "omzet", "frekuensi", "tinggi", "berat", "kebutuhan", "konsumsi", "pdrb", "angka", "debit",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text is a query over a list: <c>COUNT(…) WHERE …</c>.</summary>
    public static bool IsQuery(List<TextToken> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            bool called = tokens[i + 1].Is(TextTokenKind.Open) && !tokens[i + 1].SpaceBefore;
            if (tokens[i].Is(TextTokenKind.Word) && s_queries.Contains(tokens[i].Key)
                && (called || tokens[i].Text == tokens[i].Text.ToUpperInvariant() && tokens[i].Key is "where" or "select"))
                return true;
        }

        return false;
    }

    /// <summary>Judges a statement without an operation.</summary>
    /// <param name="tokens">The statement without list marks.</param>
    /// <param name="indicator">The words of the indicator's name; empty when unknown.</param>
    public static PhraseVerdict Judge(List<TextToken> tokens, List<string> indicator)
    {
        tokens = StatementHead.WithoutListMark(tokens);
        int copula = tokens.FindIndex(token => token.Is(TextTokenKind.Word)
            && (LabelWords.IsCopula(token.Key) || token.Key is "menggambarkan" or "menunjukkan" or "mengukur"));
        List<TextToken> body = copula > 0 && copula + 1 < tokens.Count ? StatementHead.WithoutListMark(tokens[(copula + 1)..]) : tokens;
        body = WithoutLeadIn(body);
        List<TextToken> phrase = PhraseTrimmer.Trim(body);
        if (phrase.Count == 0 || !phrase.Exists(token => token.IsPhrasal))
            return No(RefusalReason.NoFormula);
        if (IsQuery(tokens))
            return No(RefusalReason.Aggregate);

        string first = Vocabulary.Spelled(Abbreviations.Expand(phrase[0].Key));
        bool counts = phrase[0].Is(TextTokenKind.Sigma) || QuantityWords.Counts(first) && first is not ("seluruh" or "semua");
        if (Plausibility.SaysOperation(phrase))
            return No(RefusalReason.Incomplete);
        if (counts)
            return Count();
        if (External(tokens, first) is { } word)
            return new(ReadingOutcome.ExternalValue, RefusalReason.ExternalValue, word, phrase);
        if (first is "apakah" or "adakah")
            return No(RefusalReason.NoFormula);
        if (first is "rata-rata" or "rerata" or "average")
            return No(RefusalReason.Aggregate);
        if (PairWords.Find(first) is { } pair)
            return No(pair.IsPercentage && copula < 0 ? RefusalReason.NoFormula : RefusalReason.Incomplete);
        if (copula > 0)
            return No(RefusalReason.NoFormula);
        if (s_measures.Contains(first) && phrase.Count > 1)
            return Count();
        if (s_evidence.Contains(first))
            return No(RefusalReason.NoFormula);
        // "Juru sembelih yang bersertifikat" for "Juru sembelih terlatih" counts the thing that the indicator names.
        bool sameThing = indicator.Count > 1 && first == indicator[0] && phrase.Exists(token => token.Key is "yang" or "yg") && !ExternalWords.IsScore(first);
        if (sameThing)
            return Count();
        bool countedThing = indicator.Count > 0 && QuantityWords.Counts(indicator[0]) && phrase.Count <= 25
            && phrase.Exists(token => token.Key is "yang" or "yg" || indicator.Contains(token.Key));
        return countedThing ? Count() : No(RefusalReason.NoFormula);

        PhraseVerdict Count() => new(ReadingOutcome.Count, RefusalReason.None, "", phrase);
        PhraseVerdict No(RefusalReason reason) => new(ReadingOutcome.NotUnderstood, reason, "", phrase);
    }

    /// <summary>The word by which a statement says that somebody issues its value; null when it does not.</summary>
    public static string? IsIssued(List<TextToken> tokens) =>
        QuantityWords.Counts(tokens[0].Key) ? null : External(tokens, tokens[0].Key is "penilaian" or "indeks" ? tokens[0].Key : "");

    private static List<TextToken> WithoutLeadIn(List<TextToken> tokens)
    {
        int start = 0;
        while (start + 1 < tokens.Count && (LabelWords.IsQuestion(tokens[start].Key) || LabelWords.IsMeasured(tokens[start].Key)
            || (start > 0 && LabelWords.IsMeasuredLink(tokens[start].Key))))
            start++;
        return start == 0 ? tokens : tokens[start..];
    }

    // The word that says that the value comes from elsewhere; null when none does.
    private static string? External(List<TextToken> tokens, string first)
    {
        if (ExternalWords.IsTitle(first))
            return first;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Is(TextTokenKind.Word))
                continue;
            string key = tokens[i].Key;
            if (ExternalWords.ResultAt(tokens, i) is > 0 and var length)
                return string.Join(' ', tokens.GetRange(i, length).Select(token => token.Text));
            if (ExternalWords.IsIssued(key) && Enumerable.Range(i + 1, 4).Any(at => at < tokens.Count && ExternalWords.IsAgency(tokens[at].Key)))
                return tokens[i].Text;
            if (i <= 1 && key is "nilai" or "skor" or "score" or "capaian"
                && Enumerable.Range(i + 1, 4).Any(at => at < tokens.Count && ExternalWords.IsScore(tokens[at].Key)))
                return tokens[i].Text;
        }

        return null;
    }
}
