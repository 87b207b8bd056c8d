using Kinerja.Diagnostics;

namespace Kinerja.Reading;

/// <summary>Every kind of finding about a formula text: what was assumed, what was left out, what looks wrong.</summary>
internal static class ReadingDiagnostics
{
    public static readonly DiagnosticDescriptor MissingPart = Fact("KIN2001", DiagnosticSeverity.Warning,
        new("Bagian perbandingan tidak ada", "A part of the comparison is missing"),
        new("Teks menyebut perbandingan atau selisih, tetapi hanya satu bagiannya yang ditemukan.", "The text announces a ratio or difference, but only one part of it was found."),
        new("Tulis kedua bagiannya, misalnya 'jumlah A dibagi jumlah B'.", "Write both parts, such as 'jumlah A dibagi jumlah B'."));

    public static readonly DiagnosticDescriptor AmbiguousSign = Guess("KIN2002",
        new("Tanda bermakna ganda", "Ambiguous sign"),
        new("Tanda '{sign}' dibaca sebagai operasi hitung; dapat juga bagian dari nama.", "The sign '{sign}' is read as an operation; it could also belong to a name."),
        new("Tulis operasinya dengan kata, misalnya 'dibagi' atau 'dikurangi'.", "Write the operation in words, such as 'dibagi' or 'dikurangi'."));

    public static readonly DiagnosticDescriptor AmbiguousLink = Guess("KIN2003",
        new("Batas dua bagian tidak pasti", "The border between two parts is uncertain"),
        new("Kata '{word}' dibaca sebagai batas antara dua bagian; ada kata lain yang juga mungkin.", "The word '{word}' is read as the border between the two parts; another word could be it too."),
        new("Tulis 'jumlah A dibagi jumlah B'.", "Write 'jumlah A dibagi jumlah B'."));

    public static readonly DiagnosticDescriptor ImpliedDivision = Guess("KIN2004",
        new("Pembagian tersirat", "Implied division"),
        new("Kata '{word}' dibaca sebagai pembagian.", "The word '{word}' is read as a division."),
        new("Tulis 'dibagi'.", "Write 'dibagi'."));

    public static readonly DiagnosticDescriptor MisplacedBar = Guess("KIN2005",
        new("Garis pecahan tidak di tempatnya", "Misplaced fraction bar"),
        new("Garis pecahan tidak berdiri di antara kedua bagiannya; bagian kedua dibaca mulai dari kata 'jumlah' yang kedua.", "The fraction bar does not stand between its parts; the second part is read from the second 'jumlah' on."),
        new("Tulis pembilang, garis, lalu penyebut.", "Write the numerator, the bar, then the denominator."));

    public static readonly DiagnosticDescriptor UnpairedBracket = Fact("KIN2006", DiagnosticSeverity.Warning,
        new("Kurung tanpa pasangan", "Unpaired bracket"),
        new("Kurung '{bracket}' tidak berpasangan.", "The bracket '{bracket}' has no partner."),
        new("Lengkapi atau hapus kurungnya.", "Complete or remove the bracket."));

    public static readonly DiagnosticDescriptor AssumedBrackets = Guess("KIN2007",
        new("Kurung diandaikan", "Assumed brackets"),
        new("Dibaca sebagai '{reading}'; tanpa kurung, teks menjumlahkan hal yang tidak sejenis.", "Read as '{reading}'; by the letter the text would add unlike things."),
        new("Tulis kurungnya.", "Write the brackets."));

    public static readonly DiagnosticDescriptor AssumedFactor = Guess("KIN2008",
        new("Faktor 100 diandaikan", "Assumed factor 100"),
        new("Hasilnya disebut persentase, tetapi teks tidak mengalikan dengan 100; faktor itu ditambahkan.", "The result is called a percentage, but the text does not multiply by 100; the factor was added."),
        new("Tulis 'x 100 %'.", "Write 'x 100 %'."));

    public static readonly DiagnosticDescriptor TextLeftOut = Fact("KIN2009", DiagnosticSeverity.Info,
        new("Teks tidak dipakai", "Text left out"),
        new("'{text}' bukan bagian dari formula dan tidak dipakai.", "'{text}' is no part of the formula and was left out."),
        new("Pindahkan keterangan ke luar kolom formula.", "Move remarks out of the formula column."));

    public static readonly DiagnosticDescriptor LabelLeftOut = Fact("KIN2010", DiagnosticSeverity.Info,
        new("Label formula", "Label of the formula"),
        new("'{text}' dibaca sebagai judul formula.", "'{text}' is read as the heading of the formula."),
        new("Tidak perlu diperbaiki bila memang judul.", "Nothing to do if it is a heading."));

    public static readonly DiagnosticDescriptor AmbiguousNumber = Guess("KIN2011",
        new("Bilangan bermakna ganda", "Ambiguous number"),
        new("'{number}' dibaca sebagai {value}; dapat juga {other}.", "'{number}' is read as {value}; it could also be {other}."),
        new("Tulis ribuan tanpa titik, atau desimal dengan koma.", "Write thousands without a point, or decimals with a comma."));

    public static readonly DiagnosticDescriptor InlineValue = Fact("KIN2012", DiagnosticSeverity.Info,
        new("Nilai tertulis dalam formula", "Value written into the formula"),
        new("Nilai {value} tertulis di dalam formula; nilai itu milik satu periode dan tidak dipakai.", "The value {value} stands in the formula; it belongs to one period and is not used."),
        new("Catat nilai sebagai realisasi.", "Record the value as a realisation."));

    public static readonly DiagnosticDescriptor NotUnderstood = Fact("KIN2013", DiagnosticSeverity.Warning,
        new("Formula tidak dapat dibaca", "The formula cannot be read"),
        new("{reason}", "{reason}"),
        new("Tulis formula sebagai 'jumlah A dibagi jumlah B dikali 100', atau isi ekspresinya.", "Write the formula as 'jumlah A dibagi jumlah B dikali 100', or give its expression."));

    public static readonly DiagnosticDescriptor ExternalValue = Guess("KIN2014", DiagnosticSeverity.Info,
        new("Nilai dari luar", "Value from outside"),
        new("Nilainya ditetapkan atau diukur pihak lain ('{word}'); tidak ada yang dihitung di sini.", "Its value is issued or measured elsewhere ('{word}'); there is nothing to compute."),
        new("Isi nilainya sebagai realisasi, dengan sumbernya.", "Enter the value as a realisation, with its source."));

    public static readonly DiagnosticDescriptor SeveralFormulas = Fact("KIN2015", DiagnosticSeverity.Warning,
        new("Lebih dari satu formula", "More than one formula"),
        new("Teks memuat {count} formula dan tidak mengatakan mana yang berlaku.", "The text holds {count} formulas and does not say which one counts."),
        new("Pisahkan indikatornya, satu formula untuk satu indikator.", "Split the indicator: one formula each."));

    public static readonly DiagnosticDescriptor RepeatedFormula = Fact("KIN2016", DiagnosticSeverity.Info,
        new("Formula tertulis berulang", "Formula written repeatedly"),
        new("Formula yang sama tertulis {count} kali.", "The same formula is written {count} times."),
        new("Sisakan satu, atau tulis formula yang dimaksud untuk indikator yang lain.", "Keep one, or write the formula meant for the other indicator."));

    public static readonly DiagnosticDescriptor ForeignText = Guess("KIN2017",
        new("Teks lain dalam sel formula", "Other text in the formula cell"),
        new("'{text}' berdiri sendiri dan tidak dipakai; mungkin milik indikator lain.", "'{text}' stands by itself and was left out; it may belong to another indicator."),
        new("Pindahkan ke indikatornya.", "Move it to its indicator."));

    public static readonly DiagnosticDescriptor TooLong = Fact("KIN2018", DiagnosticSeverity.Warning,
        new("Teks terlalu panjang", "Text too long"),
        new("Teks memuat {length} karakter; paling banyak {limit} yang dibaca.", "The text has {length} characters; at most {limit} are read."),
        new("Tulis formulanya saja.", "Write the formula only."));

    public static readonly DiagnosticDescriptor WeightedParts = Guess("KIN2019",
        new("Jumlah berbobot tersirat", "Implied weighted sum"),
        new("{count} bagian dengan bobot yang berjumlah 100 % dibaca sebagai jumlah berbobot.", "{count} parts whose weights make 100 % are read as a weighted sum."),
        new("Tulis '0,5 x A + 0,3 x B + 0,2 x C'.", "Write '0.5 x A + 0.3 x B + 0.2 x C'."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        MissingPart, AmbiguousSign, AmbiguousLink, ImpliedDivision, MisplacedBar, UnpairedBracket, AssumedBrackets, AssumedFactor, TextLeftOut,
        LabelLeftOut, AmbiguousNumber, InlineValue, NotUnderstood, ExternalValue, SeveralFormulas, RepeatedFormula, ForeignText, TooLong, WeightedParts,
    ];

    private static DiagnosticDescriptor Fact(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, severity, title, message, repair);

    private static DiagnosticDescriptor Guess(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        Guess(id, DiagnosticSeverity.Warning, title, message, repair);

    private static DiagnosticDescriptor Guess(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, severity, title, message, repair, DiagnosticCertainty.Heuristic);
}
