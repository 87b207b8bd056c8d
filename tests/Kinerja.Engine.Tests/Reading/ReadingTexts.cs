using System.Text;
using System.Text.Json;
using Kinerja.Engine.Tests.Reading.Notations;

namespace Kinerja.Engine.Tests.Reading;

/// <summary>An endless supply of formula texts: written in some notation, damaged, shuffled, nested, full of strange characters.</summary>
internal sealed class ReadingTexts(Random random)
{
    private static readonly string[] s_pieces =
    [
        "Jumlah ", "jumlah desa", "total ", "persentase ", "rata-rata ", "dibagi ", " di bagi ", "dikali ", " x ", "x100%", " × ", " / ", "/", " : ", ":", " - ", " – ", "-----", "- - - -",
        "____", " = ", "=", "(", ")", "[", "]", "{", "}", "100", "100%", "1.000", "1.234,5", "0,4", "3,01", "99999999999999999999999999999999", "0", "7 desa", " per ", " per 1.000 ",
        " terhadap ", " dari ", " dengan ", " dan ", " dibanding ", "perbandingan antara ", "selisih ", "jika ", "apabila ", " maka ", "lebih dari 7", "≤", ">=", "Rumus: ", "Dimana: ",
        "A = ", "Keterangan: ", "Contoh: ", "Catatan: ", "Pembilang: ", "Penyebut: ", "1. ", "2. ", "a. ", "b) ", "• ", "\n", "\n\n", ". ", "; ", ", ", "?", "|", "Σ", "…", "......", "%", "persen",
        @"\frac{", @"\text{", @"}{", @"\times", @"\left(", @"\right)", "$", "$$", @"\[", @"\", @"\bar{x}", "^{2}", "_{i}", "<p>", "</p>", "<br/>", "<u>", "</u>", "<", "&nbsp;", "&times;", "&", "&#x41;",
        "&#99999999;", "<!--", "SD/MI", "SPP – SPM", "7 - 12 tahun", "3 kali", "tahun n-1", "COUNT(", "WHERE ", "hasil survei", "dinyatakan dalam persen", "\"", "'", "“", "’",
    ];

    private static readonly string[] s_strange =
    [
        "\0", "\u0001", "\t", "\r", "\u001b[31m", "\u00a0", "\u00ad", "\u0130", "\u0131", "\u017f", "\u0301", "\u0661", "\u200b", "\u200d", "\u2028", "\u2029", "\u202e", "\u2212", "\u2044",
        "\u3000", "\ud800", "\udc00", "\ud83d\ude00", "\ufb01", "\ufeff", "\uff0b", "\uff11", "\uffff", "½", "²", "∞", "€", "{0}", "{name}",
    ];

    private static readonly string[] s_corpus = Corpus();
    private readonly Damages _damages = new(random, s_pieces, s_strange);
    private readonly KnownFormulas _formulas = new(random);

    /// <summary>The characters that texts are cut at or compute with, each a danger in long rows.</summary>
    public static IReadOnlyList<string> Dangers { get; } =
        ["(", ")", "[", "]", "{", "}", "((a", "-", "–", "- ", "_", "=", "= ", "/", " / ", ":", " : ", ".", ". ", "…", ",", ";", "|", "?", "%", "+", " + a", "x ", " x 1", "×", "÷", "Σ", "<", "<p>", "<u>", "</u>", "&",
         "&amp;", "&#", "\\", "\\frac", "\\frac{", "\\frac{a}{", "\\text{", "$", "\n", "\n\n", "a\n", "1. ", "1) ", "a. ", "A = b\n", "\"", "'", "“", "^", "^{", "_{", "9", "9.", "1.000.", "jumlah ", "dibagi ", "a dibagi ",
         "dari jumlah ", "terhadap total ", "jika ", "jika a > 1 maka ", "dimana a = ", "contoh: ", "rumus: ", "perbandingan ", "(10%) ", "a (10%) ", "\u0301", "\ud800", "\u200b"];

    public string Next() => random.Next(10) switch
    {
        0 => Pieces(random.Next(1, 40)),
        1 => Repeated(),
        2 => Written(),
        3 => Joined(),
        4 or 5 => _damages.To(Written()),
        6 => Shuffled(Known()),
        _ => _damages.To(Known()),
    };

    private static string[] Corpus()
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "formula-texts.cases.json")));
        return [.. cases.RootElement.EnumerateArray().Select(text => text.GetProperty("text").GetString()!)];
    }

    private string Known() => Pick(s_corpus);

    private string Written()
    {
        Notation notation = Pick([.. AllNotations.ByName.Values]);
        return notation.Write(_formulas.Next(), random)?.Text ?? Known();
    }

    private string Pieces(int count)
    {
        var text = new StringBuilder();
        // Now and then longer than the limit allows.
        count = random.Next(100) == 0 ? 3_000 : count;
        for (int i = 0; i < count; i++)
            text.Append(random.Next(40) == 0 ? _damages.Strange() : Pick(s_pieces));
        return text.ToString();
    }

    private string Repeated()
    {
        string danger = Pick([.. Dangers]);
        int times = random.Next(10) == 0 ? random.Next(1, 8_192 / danger.Length + 1) : random.Next(1, 60);
        return Pick("", "Jumlah a ", "(", "Jumlah kapal dibagi ") + string.Concat(Enumerable.Repeat(danger, times)) + Pick("", "jumlah b", " x 100%", ")");
    }

    private string Joined() => Known() + Pick("\n", " ", "\n\n", ". ", "; ", "") + (random.Next(2) == 0 ? Known() : Written());

    private string Shuffled(string text)
    {
        string[] words = text.Split(' ');
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int one = random.Next(words.Length);
            int other = random.Next(words.Length);
            (words[one], words[other]) = (words[other], words[one]);
        }

        return string.Join(' ', words);
    }

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
