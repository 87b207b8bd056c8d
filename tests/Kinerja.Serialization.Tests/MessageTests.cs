using System.Text;
using Kinerja.Diagnostics;

namespace Kinerja.Serialization.Tests;

public class MessageTests
{
    private const string Head = "{\"kinerja\":1,\"organization\":{\"code\":\"a\"},";

    // One example of each kind: the document, and what is said about it in both languages.
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "KIN0002", Head + "\"title\":\"\\ud800\"}", "\\ud800 hanyalah setengah dari sebuah karakter; pasangannya tidak ada.", "\\ud800 is only half of a character; its other half is missing." },
        { "KIN0003", "", "Dokumen ini kosong.", "The document is empty." },
        { "KIN0004", Head + "}", "JSON tidak benar di sini: koma sebelum kurung penutup. Sisanya tidak dapat dibaca.", "The JSON is not well formed here: a comma before a closing bracket. The rest cannot be read." },
        { "KIN0005", "{", "Dokumen berakhir terlalu cepat, di dekat objek terluar.", "The document ends too early, near the outermost object." },
        { "KIN0008", "[]", "Dokumen harus berupa objek dalam kurung kurawal, tetapi yang ada larik.", "A document is an object in braces, but this is a list." },
        { "KIN0009", "{\"organization\":{\"code\":\"a\"}}", "Anggota \"kinerja\" tidak ada, sehingga versi format dokumen tidak diketahui.", "The member \"kinerja\" is missing, so the version of the format is not known." },
        { "KIN0010", "{\"kinerja\":\"1\",\"organization\":{\"code\":\"a\"}}", "Versi format \"1\" tidak dikenal; yang dapat dibaca adalah angka 1.", "The format version \"1\" is not known; the number 1 can be read." },
        { "KIN0011", "{\"kinerjaRealization\":1}", "Ini dokumen realisasi, bukan dokumen rencana.", "This is a realisation document, not a cascade document." },
        { "KIN0012", Head + "\"kinerja\":1}", "\"kinerja\" sudah ada dalam objek ini.", "\"kinerja\" already stands in this object." },
        { "KIN0013", Head + "\"titel\":1}", "\"titel\" tidak dikenal di sini. Maksudnya \"title\"?", "\"titel\" is not known here. Did you mean \"title\"?" },
        { "KIN0014", Head + "\"units\":\"x\"}", "Seharusnya larik, tetapi yang ada teks.", "Expected a list, but found a text." },
        { "KIN0015", "{\"kinerja\":1}", "Objek ini memerlukan \"organization\".", "This object needs \"organization\"." },
        { "KIN0016", Head + "\"variables\":[{\"name\":\"v\",\"constant\":1e400}]}", "1e400 di luar jangkauan ±79228162514264337593543950335.", "1e400 lies outside ±79228162514264337593543950335." },
        { "KIN0017", Head + "\"variables\":[{\"name\":\"v\",\"constant\":1e-400}]}", "1e-400 tidak dapat disimpan tanpa pembulatan: paling banyak 28 angka di belakang koma dan 28 sampai 29 digit seluruhnya.", "1e-400 cannot be held without rounding: at most 28 decimals and 28 to 29 digits in all are kept." },
        { "KIN0018", Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"formula\":{\"decimals\":2.5}}]}", "2.5 bukan bilangan bulat.", "2.5 is not a whole number." },
        { "KIN0019", Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"formula\":{\"decimals\":29}}]}", "29 bukan jumlah desimal dari 0 sampai 28.", "29 is not a number of decimals from 0 to 28." },
        { "KIN0020", Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"ikj\"}]}", "\"ikj\" bukan salah satu dari: iku, iki, other. Maksudnya \"iku\"?", "\"ikj\" is not one of: iku, iki, other. Did you mean \"iku\"?" },
        { "KIN0021", Head + "\"period\":\"2021-Q5\"}", "\"2021-Q5\" bukan periode.", "\"2021-Q5\" is not a period." },
        { "KIN0022", Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"targets\":[{\"rung\":\"A\",\"number\":1}]}]}", "Nilai ini ditulis sebagai \"number\", \"rung\"; hanya satu yang boleh ada.", "This value is written as \"number\", \"rung\"; only one of them may stand." },
        { "KIN0023", Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"targets\":[{}]}]}", "Objek ini tidak memuat nilai.", "This object holds no value." },
        { "KIN0024", "{\"kinerja\":1,\"organization\":{\"code\":\"\"}}", "\"code\" tidak boleh kosong.", "\"code\" may not be empty." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Message_InBothLanguages_SaysWhatIsWrong(string id, string json, string indonesian, string english)
    {
        Diagnostic finding = Assert.Single(KinerjaJson.ReadCascade(json).Diagnostics);

        Assert.Equal((id, indonesian, english), (finding.Id, finding.GetMessage(Language.Indonesian), finding.GetMessage(Language.English)));
    }

    [Fact]
    public void Message_AboutTheWholeInput_SaysWhatIsWrong()
    {
        Diagnostic encoding = KinerjaJson.ReadCascade(Encoding.Unicode.GetBytes("{}")).Diagnostics[0];
        Diagnostic depth = KinerjaJson.ReadCascade("{\"kinerja\":1,\"organization\":{\"code\":[[]]}}", options: new() { MaxDepth = 3 }).Diagnostics[^1];
        Diagnostic size = KinerjaJson.ReadCascade("{ }", options: new() { MaxBytes = 2 }).Diagnostics[0];
        Diagnostic more = KinerjaJson.ReadCascade("{}", options: new() { MaxDiagnostics = 1 }).Diagnostics[^1];

        Assert.Equal("Dokumen ini bukan UTF-8: tampaknya UTF-16 (little-endian) (byte ke-0, dihitung dari 0).", encoding.GetMessage(Language.Indonesian));
        Assert.Equal("Objek dan larik bersarang lebih dari 3 tingkat.", depth.GetMessage(Language.Indonesian));
        Assert.Equal("Objects and lists stand inside each other more than 3 deep.", depth.GetMessage(Language.English));
        Assert.Equal("Dokumen ini lebih besar dari 2 byte.", size.GetMessage(Language.Indonesian));
        Assert.Equal("The document is larger than 2 bytes.", size.GetMessage(Language.English));
        Assert.Equal("Temuan lain yang tidak ditampilkan: 1.", more.GetMessage(Language.Indonesian));
        Assert.Equal(DiagnosticSeverity.Info, more.Severity);
    }

    [Theory]
    [InlineData("xyz", " Known here: kinerja", "title, organization, period, note, units, nodes, positions, variables, indicators.")]
    [InlineData("organisation", " Did you mean \"organization\"?", "")]
    public void UnknownMember_SuggestsTheNearestOrListsWhatIsKnown(string member, string begin, string end)
    {
        string message = Assert.Single(KinerjaJson.ReadCascade(Head + $"\"{member}\":1}}").Diagnostics).GetMessage(Language.English);

        Assert.Contains(begin, message.Replace("$schema, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith(end, message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownMember_AmongMany_ListEndsBetweenTwoNames()
    {
        string message = Assert.Single(KinerjaJson.ReadCascade(Head + "\"indicators\":[{\"code\":\"i\",\"kind\":\"iku\",\"zzzzzz\":1}]}").Diagnostics).GetMessage(Language.English);

        Assert.EndsWith("consolidation, achievement, weight, …", message.TrimEnd('.'), StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptors_AreCompleteAndInOrder()
    {
        Assert.Equal(
            [.. Enumerable.Range(1, 26).Select(number => $"KIN{number:0000}"), "KIN9008", "KIN9009", "KIN9010"],
            KinerjaJson.Descriptors.Select(kind => kind.Id));
        Assert.All(KinerjaJson.Descriptors.SkipLast(3), kind => Assert.Equal(DiagnosticCategory.Document, kind.Category));
        Assert.All(KinerjaJson.Descriptors, kind => Assert.DoesNotContain('{', kind.Repair.English + kind.Repair.Indonesian + kind.Title.English + kind.Title.Indonesian));
        // Both languages name the same arguments.
        Assert.All(KinerjaJson.Descriptors, kind => Assert.Equal(Arguments(kind.MessageFormat.English), Arguments(kind.MessageFormat.Indonesian)));
    }

    private static IEnumerable<string> Arguments(string format) =>
        System.Text.RegularExpressions.Regex.Matches(format, "\\{[a-z]+\\}").Select(match => match.Value).Order();
}
