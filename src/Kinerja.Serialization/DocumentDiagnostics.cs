using Kinerja.Diagnostics;

namespace Kinerja.Serialization;

/// <summary>Everything that can be wrong with a document, on one page so that the texts are edited together.</summary>
internal static class DocumentDiagnostics
{
    public static readonly DiagnosticDescriptor NotUtf8 = Error("KIN0001",
        new("Bukan UTF-8", "Not UTF-8"),
        new("Dokumen ini bukan UTF-8: {reason} (byte ke-{offset}, dihitung dari 0).", "The document is not UTF-8: {reason} (byte {offset}, counted from 0)."),
        new("Simpan ulang berkas itu sebagai UTF-8.", "Save the file again as UTF-8."));

    public static readonly DiagnosticDescriptor UnpairedSurrogate = Error("KIN0002",
        new("Setengah karakter", "Half a character"),
        new("{escape} hanyalah setengah dari sebuah karakter; pasangannya tidak ada.", "{escape} is only half of a character; its other half is missing."),
        new("Tulis karakter itu langsung, atau tulis kedua bagian \\u-nya.", "Write the character itself, or both of its \\u halves."));

    public static readonly DiagnosticDescriptor Empty = Error("KIN0003",
        new("Dokumen kosong", "Empty document"),
        new("Dokumen ini kosong.", "The document is empty."),
        new("Periksa apakah berkas yang benar yang dibaca dan apakah penyimpanannya selesai.", "Check that the right file is read and that it was saved completely."));

    public static readonly DiagnosticDescriptor NotJson = Error("KIN0004",
        new("Bukan JSON yang benar", "Not well-formed JSON"),
        new("JSON tidak benar di sini: {detail}. Sisanya tidak dapat dibaca.", "The JSON is not well formed here: {detail}. The rest cannot be read."),
        new("Perbaiki tempat ini, lalu baca lagi; masalah lain dapat menyusul setelahnya.", "Repair this place and read again; more may be found after it."));

    public static readonly DiagnosticDescriptor Truncated = Error("KIN0005",
        new("Dokumen terpotong", "Document cut short"),
        new("Dokumen berakhir terlalu cepat, di dekat {place}.", "The document ends too early, near {place}."),
        new("Ambil ulang berkas yang utuh, atau tutup teks, kurung siku dan kurung kurawal yang masih terbuka.", "Fetch the complete file again, or close the text, brackets and braces that are still open."));

    public static readonly DiagnosticDescriptor TooDeep = Error("KIN0006",
        new("Terlalu dalam", "Nested too deeply"),
        new("Objek dan larik bersarang lebih dari {limit} tingkat.", "Objects and lists stand inside each other more than {limit} deep."),
        new("Kurangi sarangnya; dokumen Kinerja hanya memerlukan enam tingkat.", "Nest less; a Kinerja document needs six levels only."));

    public static readonly DiagnosticDescriptor TooLarge = Error("KIN0007",
        new("Terlalu besar", "Too large"),
        new("Dokumen ini lebih besar dari {limit} byte.", "The document is larger than {limit} bytes."),
        new("Bagi dokumen itu, atau naikkan MaxBytes bila ukurannya memang demikian.", "Split the document, or raise MaxBytes if it is meant to be this large."));

    public static readonly DiagnosticDescriptor RootNotObject = Error("KIN0008",
        new("Bukan objek", "Not an object"),
        new("Dokumen harus berupa objek dalam kurung kurawal, tetapi yang ada {found}.", "A document is an object in braces, but this is {found}."),
        new("Mulailah dokumen dengan kurung kurawal dan anggota yang menyebut versinya.", "Begin the document with a brace and the member that gives its version."));

    public static readonly DiagnosticDescriptor VersionMissing = Error("KIN0009",
        new("Versi tidak ada", "No version"),
        new("Anggota \"{member}\" tidak ada, sehingga versi format dokumen tidak diketahui.", "The member \"{member}\" is missing, so the version of the format is not known."),
        new("Tulis anggota versi dengan nilai 1 di awal dokumen.", "Write the version member with the value 1 at the beginning of the document."));

    public static readonly DiagnosticDescriptor VersionNotSupported = Error("KIN0010",
        new("Versi tidak dikenal", "Unknown version"),
        new("Versi format {found} tidak dikenal; yang dapat dibaca adalah angka 1.", "The format version {found} is not known; the number 1 can be read."),
        new("Baca dokumen dengan Kinerja yang lebih baru, atau tulis angka 1 tanpa tanda kutip bila isinya memang versi 1.", "Read the document with a newer Kinerja, or write the number 1 without quotation marks if its content is version 1."));

    public static readonly DiagnosticDescriptor OtherDocument = Error("KIN0011",
        new("Jenis dokumen lain", "Another kind of document"),
        new("Ini {found}, bukan {expected}.", "This is {found}, not {expected}."),
        new("Pilih berkas yang lain, atau bacalah sebagai jenis dokumen itu.", "Choose the other file, or read this one as the kind that it is."));

    public static readonly DiagnosticDescriptor DuplicateMember = Error("KIN0012",
        new("Anggota ganda", "Member given twice"),
        new("\"{member}\" sudah ada dalam objek ini.", "\"{member}\" already stands in this object."),
        new("Hapus salah satunya; tidak ada yang menentukan mana yang berlaku.", "Remove one of the two; nothing says which of them counts."));

    public static readonly DiagnosticDescriptor UnknownMember = Error("KIN0013",
        new("Anggota tidak dikenal", "Unknown member"),
        new("\"{member}\" tidak dikenal di sini.{suggestion}", "\"{member}\" is not known here.{suggestion}"),
        new("Perbaiki ejaannya atau hapus; catatan bebas tempatnya di \"note\".", "Correct its spelling or remove it; free remarks belong in \"note\"."));

    public static readonly DiagnosticDescriptor WrongType = Error("KIN0014",
        new("Jenis nilai salah", "Wrong type"),
        new("Seharusnya {expected}, tetapi yang ada {found}.", "Expected {expected}, but found {found}."),
        new("Tulis nilai dengan jenis yang diminta: angka tanpa tanda kutip, teks dengan tanda kutip; bila tidak ada nilainya, hapus anggotanya.", "Write a value of the expected type: numbers without quotation marks, texts with them; leave the member out when there is no value."));

    public static readonly DiagnosticDescriptor RequiredMissing = Error("KIN0015",
        new("Anggota wajib tidak ada", "Required member missing"),
        new("Objek ini memerlukan \"{member}\".", "This object needs \"{member}\"."),
        new("Tambahkan anggota itu.", "Add the member."));

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error("KIN0016",
        new("Angka di luar jangkauan", "Number out of range"),
        new("{number} di luar jangkauan ±79228162514264337593543950335.", "{number} lies outside ±79228162514264337593543950335."),
        new("Periksa angkanya, atau pakai satuan yang lebih besar.", "Check the number, or use a larger unit."));

    public static readonly DiagnosticDescriptor NumberTooPrecise = Error("KIN0017",
        new("Digit terlalu banyak", "Too many digits"),
        new("{number} tidak dapat disimpan tanpa pembulatan: paling banyak 28 angka di belakang koma dan 28 sampai 29 digit seluruhnya.", "{number} cannot be held without rounding: at most 28 decimals and 28 to 29 digits in all are kept."),
        new("Bulatkan angka itu sendiri menurut ketentuan yang berlaku; di sini tidak ada yang dibulatkan diam-diam.", "Round the number yourself, by the rule that applies; nothing is rounded silently here."));

    public static readonly DiagnosticDescriptor NotWhole = Error("KIN0018",
        new("Bukan bilangan bulat", "Not a whole number"),
        new("{number} bukan bilangan bulat.", "{number} is not a whole number."),
        new("Tulis bilangan bulat.", "Write a whole number."));

    public static readonly DiagnosticDescriptor DecimalsOutOfRange = Error("KIN0019",
        new("Jumlah desimal tidak berlaku", "Impossible number of decimals"),
        new("{number} bukan jumlah desimal dari 0 sampai 28.", "{number} is not a number of decimals from 0 to 28."),
        new("Tulis bilangan bulat dari 0 sampai 28, atau hapus anggotanya.", "Write a whole number from 0 to 28, or leave the member out."));

    public static readonly DiagnosticDescriptor UnknownWord = Error("KIN0020",
        new("Kata tidak dikenal", "Unknown word"),
        new("\"{word}\" bukan salah satu dari: {allowed}.{suggestion}", "\"{word}\" is not one of: {allowed}.{suggestion}"),
        new("Tulis salah satu kata itu, dengan huruf kecil; bila dokumen tidak menyatakannya, hapus anggotanya.", "Write one of these words, in lower case; leave an optional member out when the document does not say."));

    public static readonly DiagnosticDescriptor NotAPeriod = Error("KIN0021",
        new("Bukan periode", "Not a period"),
        new("\"{text}\" bukan periode.", "\"{text}\" is not a period."),
        new("Tulis 2021, 2016-2021, 2021-S1, 2021-Q1 atau 2021-03; tahun dari 1900 sampai 2999.", "Write 2021, 2016-2021, 2021-S1, 2021-Q1 or 2021-03; years run from 1900 to 2999."));

    public static readonly DiagnosticDescriptor SeveralValues = Error("KIN0022",
        new("Lebih dari satu nilai", "More than one value"),
        new("Nilai ini ditulis sebagai {members}; hanya satu yang boleh ada.", "This value is written as {members}; only one of them may stand."),
        new("Sisakan satu dari \"number\", \"range\" dan \"rung\"; bunyi aslinya tempatnya di \"text\".", "Keep one of \"number\", \"range\" and \"rung\"; the original wording belongs in \"text\"."));

    public static readonly DiagnosticDescriptor NoValue = Error("KIN0023",
        new("Tidak ada nilai", "No value"),
        new("Objek ini tidak memuat nilai.", "This object holds no value."),
        new("Tulis salah satu dari \"number\", \"range\", \"rung\" atau \"text\", atau hapus objeknya.", "Write one of \"number\", \"range\", \"rung\" or \"text\", or remove the object."));

    public static readonly DiagnosticDescriptor EmptyName = Error("KIN0024",
        new("Kode atau nama kosong", "Empty code or name"),
        new("\"{member}\" tidak boleh kosong.", "\"{member}\" may not be empty."),
        new("Tulis kode atau nama; yang lain merujuk kepadanya.", "Write a code or name; others refer to it."));

    public static readonly DiagnosticDescriptor MoreFindings = new("KIN0025", DiagnosticCategory.Document, DiagnosticSeverity.Info,
        new("Temuan terlalu banyak", "Too many findings"),
        new("Temuan lain yang tidak ditampilkan: {count}.", "Further findings that are not shown: {count}."),
        new("Perbaiki yang ditampilkan lalu baca lagi, atau naikkan MaxDiagnostics.", "Repair those shown and read again, or raise MaxDiagnostics."));

    public static readonly DiagnosticDescriptor NotADate = Error("KIN0026",
        new("Bukan tanggal", "Not a date"),
        new("\"{text}\" bukan tanggal.", "\"{text}\" is not a date."),
        new("Tulis tahun, bulan dan hari seperti 2026-12-31.", "Write year, month and day such as 2026-12-31."));

    public static readonly ValueList<DiagnosticDescriptor> All =
    [
        NotUtf8, UnpairedSurrogate, Empty, NotJson, Truncated, TooDeep, TooLarge, RootNotObject, VersionMissing,
        VersionNotSupported, OtherDocument, DuplicateMember, UnknownMember, WrongType, RequiredMissing, NumberOutOfRange,
        NumberTooPrecise, NotWhole, DecimalsOutOfRange, UnknownWord, NotAPeriod, SeveralValues, NoValue, EmptyName, MoreFindings,
        NotADate,
    ];

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Document, DiagnosticSeverity.Error, title, message, repair);
}
