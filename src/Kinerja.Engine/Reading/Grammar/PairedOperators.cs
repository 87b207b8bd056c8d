using Kinerja.Reading.Lexing;
using Kinerja.Reading.Words;

namespace Kinerja.Reading.Grammar;

/// <summary>
/// Finds the second part of an operation that was announced before its first: <i>perbandingan A <b>dengan</b> B</i>,
/// <i>persentase A <b>terhadap total</b> B</i>, <i>selisih A <b>dan</b> B</i>.
/// </summary>
internal static class PairedOperators
{
    // "kepuasan terhadap pelayanan", "akses terhadap kredit": the word belongs to the noun before it.
    private static readonly string[] s_relations =
        ["kepuasan", "akses", "kepatuhan", "ketaatan", "penilaian", "persepsi", "pengaduan", "tanggapan", "kepercayaan", "partisipasi", "puas", "sesuai",
         "kesesuaian", "pengawasan", "pembinaan", "dukungan", "respon", "respons", "perlindungan", "layanan", "pelayanan", "patuh", "taat", "evaluasi",
         "komitmen", "dampak", "pengaruh", "pemahaman", "minat", "tindakan", "kontribusi", "survei", "survey", "pemeriksaan", "penanganan"];

    public static void Mark(Statement statement, Assumptions assumptions)
    {
        bool atOperandStart = true;
        for (int i = 0; i < statement.Count; i++)
        {
            if (statement.Roles[i] == TokenRole.Dropped)
                continue;
            bool isStart = atOperandStart;
            atOperandStart = statement.Roles[i] is TokenRole.Operator || (statement.Roles[i] == TokenRole.Group && statement[i].Is(TextTokenKind.Open))
                || (isStart && IsFiller(statement[i]));
            if (!isStart || statement.Roles[i] != TokenRole.Phrase)
                continue;
            bool isLead = statement[i].Key != "bagi" || (i > 0 && statement[i - 1].IsWord("hasil"));
            if (isLead && PairWords.Find(statement[i].Key) is { } word)
                i = Join(statement, i, word, assumptions);
        }

        MarkWholes(statement, assumptions);
    }

    private static bool IsFiller(TextToken token) =>
        token.Key is "hasil" or "berapa" or "berapakah" or "dari" or "antara" or "besarnya" or "tingkat"
            || token.Kind is TextTokenKind.Dash or TextTokenKind.Other;

    private static int Join(Statement statement, int lead, PairWord word, Assumptions assumptions)
    {
        int end = EndOfOperand(statement, lead, out int divides);
        int first = lead + 1;
        // "Persentase (%) jumlah …"
        if (word.IsPercentage && PercentageRemark.IsBracket(statement.Tokens, first))
            first += 3;
        if (first < end && statement[first].Key == "antara")
            first++;
        if (word.IsPercentage && word.Operator == OperatorKind.Divide)
            assumptions.SaysPercentage = true;
        if (divides >= 0 && word.Operator == OperatorKind.Divide)
        {
            // "rasio jumlah A dibagi jumlah B": the operator is there already. Behind a sign "persentase B" is a quantity of its own.
            bool isOperand = word.IsPercentage && statement.PreviousKept(lead) is >= 0 and var before
                && statement.Operators[before] is OperatorKind.Add or OperatorKind.Subtract or OperatorKind.Multiply;
            if (first < end && !isOperand)
                statement.Drop(lead, first);
            return lead;
        }

        int link = FindLink(statement, first, end, word, out bool isSure);
        if (link < 0)
        {
            if (!word.IsShare && word.Operator is OperatorKind.Divide or OperatorKind.Subtract)
                assumptions.Add(ReadingDiagnostics.MissingPart, statement[lead].Span);
            return lead;
        }

        int length = 1;
        while (link + length < end && statement[link + length].Key is "dengan" or "terhadap" or "dari"
            && statement[link].Key is "dibanding" or "dibandingkan" or "dikurangi")
            length++;
        statement.Drop(statement[lead].Key == "bagi" ? lead - 1 : lead, first);
        statement.SetOperator(link, length, word.Operator);
        if (!isSure)
            assumptions.Add(ReadingDiagnostics.AmbiguousLink, statement[link].Span, ("word", statement[link].Text));
        return link;
    }

    private static int EndOfOperand(Statement statement, int from, out int divides)
    {
        divides = -1;
        for (int i = from; i < statement.Count; i++)
        {
            if (statement.Roles[i] == TokenRole.Operator)
            {
                if (statement.Operators[i] is OperatorKind.Divide or OperatorKind.Bar)
                    divides = i;
                return i;
            }

            if (statement.Roles[i] == TokenRole.Group)
                return i;
        }

        return statement.Count;
    }

    private static int FindLink(Statement statement, int from, int end, PairWord word, out bool isSure)
    {
        isSure = true;
        var counted = new List<int>();
        var others = new List<int>();
        bool leftCounts = from < end && QuantityWords.Counts(statement[from].Key);
        // The word before a bracket counts: in "dengan (20 JP x jumlah ASN)" the second part is the bracket.
        for (int i = from + 1; i < Math.Min(end, statement.Count - 1); i++)
        {
            TextToken token = statement[i];
            if (token.Is(TextTokenKind.Open) && statement.Pairs[i] > i)
            {
                i = statement.Pairs[i];
                continue;
            }

            if (!token.Is(TextTokenKind.Word) || !word.Links.Contains(token.Key))
                continue;
            TextToken next = statement[i + 1];
            // "kepuasan terhadap pelayanan" is a noun; "yang puas terhadap pelayanan terhadap jumlah …" still has its second part.
            bool joined = i >= from + 2 && word.Links.Contains(statement[i - 2].Key);
            if (IsRelation(statement[i - 1]) && !joined && next.Key is not ("jumlah" or "jml" or "total" or "banyaknya"))
                continue;
            bool counts = QuantityWords.Counts(next.Key) || next.Is(TextTokenKind.Sigma);
            if (counts)
                counted.Add(i);
            else if (!word.IsShare || (token.Key is not ("dari" or "dan")
                && (leftCounts || BothMeasure(statement, from, i + 1) || (word.IsPercentage && !AnyRelation(statement, from, i)))))
                others.Add(i);
        }

        // A link before a word that counts is the surest.
        List<int> links = counted.Count > 0 ? counted : others;
        if (links.Count == 0)
            return -1;
        List<int> ranked = Ranked(statement, links, word);
        isSure = ranked.Count == 1;
        return ranked[0];
    }

    private static bool AnyRelation(Statement statement, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsRelation(statement[i]))
                return true;
        }

        return false;
    }

    private static bool BothMeasure(Statement statement, int left, int right) =>
        QuantityWords.Measures(statement[left].Key) && QuantityWords.Measures(statement[right].Key);

    // The links of the highest rank only.
    private static List<int> Ranked(Statement statement, List<int> links, PairWord word)
    {
        int best = links.Min(Rank);
        return links.FindAll(link => Rank(link) == best);

        int Rank(int link) => Array.IndexOf(word.Links, statement[link].Key) is var rank && rank is 0 or 1 ? 0 : rank;
    }

    private static bool IsRelation(TextToken before) => s_relations.Contains(before.Key);

    // "Belanja modal terhadap total belanja SKPD": no word announced it, but the second part says that it is the whole.
    private static void MarkWholes(Statement statement, Assumptions assumptions)
    {
        if (statement.Divides || statement.Has(OperatorKind.Subtract))
            return;
        bool hasFactor = Factors.Has(statement);
        for (int i = 1; i < statement.Count - 1; i++)
        {
            if (statement[i].Is(TextTokenKind.Open) && statement.Pairs[i] > i && statement.Roles[i] == TokenRole.Phrase)
            {
                i = statement.Pairs[i];
                continue;
            }

            if (statement.Roles[i] != TokenRole.Phrase || !statement[i].Is(TextTokenKind.Word))
                continue;
            int length = statement[i].Key == "di" && statement[i + 1].Key == "antara" ? 2 : 1;
            if (i + length >= statement.Count)
                return;
            bool counts = QuantityWords.Counts(statement[i + length].Key);
            bool divides = statement[i].Key switch
            {
                "terhadap" or "thd" => (counts || (QuantityWords.Measures(statement[i + 1].Key) && SameHead(statement, i)))
                    && (!IsRelation(statement[i - 1]) || statement[i + 1].Key is "jumlah" or "total"),
                "dari" => counts && i > 1 && (hasFactor || SameNoun(statement, i)),
                "diantara" or "di" => (length == 2 || statement[i].Key == "diantara") && (hasFactor || counts),
                _ => false,
            };
            if (!divides)
                continue;
            statement.SetOperator(i, length, OperatorKind.Divide);
            assumptions.Add(ReadingDiagnostics.ImpliedDivision, statement[i].Span, ("word", statement[i].Text));
            return;
        }
    }

    // "Luas ruang terbuka terhadap luas kota"
    private static bool SameHead(Statement statement, int link) => statement[statement.NextKept(0)].Key == statement[link + 1].Key;

    // "Total belanja pemeliharaan dari total belanja barang": both parts count the same noun.
    private static bool SameNoun(Statement statement, int link)
    {
        int first = statement.NextKept(0);
        return link + 2 < statement.Count && first < link
            && (statement[first].Key == statement[link + 2].Key
            || (first + 1 < link && QuantityWords.Counts(statement[first].Key) && statement[first + 1].Key == statement[link + 2].Key));
    }
}
