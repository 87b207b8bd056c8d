using Kinerja.Diagnostics;
using static Kinerja.Diagnostics.DiagnosticSeverity;

namespace Kinerja.Formulas;

/// <summary>Every kind of finding about a formula, on one page, so that the texts are edited together.</summary>
internal static class FormulaDiagnostics
{
    public static readonly DiagnosticDescriptor Empty = Error("KIN1001",
        new("Formula kosong", "Empty formula"),
        new("Formula kosong; tidak ada yang dapat dihitung.", "The formula is empty; there is nothing to compute."),
        new("Tulis ekspresinya, misalnya [bagian] / [seluruh] * 100.", "Write the expression, such as [part] / [whole] * 100."));

    public static readonly DiagnosticDescriptor TooLong = Error("KIN1002",
        new("Formula terlalu panjang", "Formula too long"),
        new("Formula terdiri atas {length} karakter; batasnya {limit}.", "The formula has {length} characters; the limit is {limit}."),
        new("Pecah menjadi beberapa indikator, atau naikkan batas MaxLength.", "Split it into several indicators, or raise the limit MaxLength."));

    public static readonly DiagnosticDescriptor TooDeep = Error("KIN1003",
        new("Formula terlalu bersarang", "Formula nested too deeply"),
        new("Kurung, fungsi, tanda awalan atau pilihan bersarang lebih dari {limit} tingkat di sini.", "Brackets, calls, prefix operators or choices nest deeper than {limit} levels here."),
        new("Sederhanakan formula, atau naikkan batas MaxDepth.", "Simplify the formula, or raise the limit MaxDepth."));

    public static readonly DiagnosticDescriptor UnknownName = Error("KIN1004",
        new("Nama tidak dikenal", "Unknown name"),
        new("'{name}' tidak dinyatakan. Yang dinyatakan: {declared}.{suggestion}", "'{name}' is not declared. Declared: {declared}.{suggestion}"),
        new("Perbaiki nama atau nyatakan variabelnya.", "Correct the name or declare the variable."));

    public static readonly DiagnosticDescriptor TooManyTokens = Error("KIN1005",
        new("Formula terlalu banyak bagian", "Formula has too many parts"),
        new("Formula terdiri atas lebih dari {limit} nama, bilangan dan tanda.", "The formula has more than {limit} names, numbers and signs."),
        new("Pecah menjadi beberapa indikator, atau naikkan batas MaxTokens.", "Split it into several indicators, or raise the limit MaxTokens."));

    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error("KIN1006",
        new("Karakter tidak dikenal", "Unexpected character"),
        new("{character} tidak dapat dipakai di sini. {hint}", "{character} cannot stand here. {hint}"),
        new("Hapus atau ganti karakter itu.", "Remove or replace the character."));

    public static readonly DiagnosticDescriptor Syntax = Error("KIN1007",
        new("Susunan formula keliru", "Malformed formula"),
        new("{problem}", "{problem}"),
        new("Lengkapi formula pada tempat yang ditunjuk.", "Complete the formula at the place shown."));

    public static readonly DiagnosticDescriptor Refused = Error("KIN1008",
        new("Bentuk yang tidak diterima", "Refused construct"),
        new("{construct} tidak diterima. {hint}", "{construct} is not accepted. {hint}"),
        new("Tulis ulang seperti disarankan.", "Write it as suggested."));

    public static readonly DiagnosticDescriptor UnknownFunction = Error("KIN1009",
        new("Fungsi tidak dikenal", "Unknown function"),
        new("Tidak ada fungsi bernama '{name}'.{suggestion}", "There is no function named '{name}'.{suggestion}"),
        new("Pakai salah satu fungsi yang ada, atau daftarkan fungsi sendiri.", "Use one of the functions there are, or register your own."));

    public static readonly DiagnosticDescriptor ArgumentCount = Error("KIN1010",
        new("Jumlah argumen keliru", "Wrong number of arguments"),
        new("{function} diberi {count} argumen; yang diperlukan {expected}.", "{function} is given {count} arguments; it takes {expected}."),
        new("Tambah atau kurangi argumennya.", "Add or remove arguments."));

    public static readonly DiagnosticDescriptor TypeMismatch = Error("KIN1011",
        new("Jenis nilai keliru", "Wrong type of value"),
        new("Di sini diperlukan {expected}, tetapi ini {found}.", "This has to be {expected}, but it is {found}."),
        new("Bandingkan bilangan untuk memperoleh kondisi; pakai if(...) untuk memperoleh bilangan dari kondisi.", "Compare numbers to get a condition; use if(...) to get a number from a condition."));

    public static readonly DiagnosticDescriptor ChainedComparison = Error("KIN1012",
        new("Perbandingan berantai", "Chained comparison"),
        new("Perbandingan tidak dapat dirangkai. Tulis '{suggestion}'.", "Comparisons cannot be chained. Write '{suggestion}'."),
        new("Pecah menjadi dua perbandingan yang dihubungkan and.", "Split it into two comparisons joined by and."));

    public static readonly DiagnosticDescriptor DecimalComma = Error("KIN1013",
        new("Koma desimal", "Decimal comma"),
        new("Di dalam formula pecahan ditulis dengan titik: tulis {suggestion}.", "In a formula decimals are written with a point: write {suggestion}."),
        new("Ganti koma dengan titik.", "Replace the comma by a point."));

    public static readonly DiagnosticDescriptor NumberTooLong = Error("KIN1014",
        new("Bilangan di luar batas", "Number out of bounds"),
        new("Bilangan ini memerlukan lebih dari {limit} angka.", "This number takes more than {limit} digits."),
        new("Tulis bilangan yang lebih pendek; eksponen ikut dihitung.", "Write a shorter number; its exponent counts."));

    public static readonly DiagnosticDescriptor LookAlike = new("KIN1015", DiagnosticCategory.Formula, Warning,
        new("Nama yang serupa", "Look-alike names"),
        new("'{name}' tampak sama dengan '{other}' tetapi berbeda: {difference}.", "'{name}' looks like '{other}' but differs: {difference}."),
        new("Pakai satu ejaan bila yang dimaksud sama.", "Use one spelling if they mean the same."),
        DiagnosticCertainty.Heuristic);

    public static readonly DiagnosticDescriptor Misparse = Error("KIN1016",
        new("Formula terbaca lain", "Formula read differently"),
        new("Pengurai membaca bagian ini lain dari yang tertulis, sehingga ditolak.", "The parser read this part differently from how it is written, so it is refused."),
        new("Tambahkan kurung agar maksudnya tegas.", "Add brackets to make the meaning plain."));

    public static readonly DiagnosticDescriptor TooManyVariables = Error("KIN1017",
        new("Terlalu banyak variabel", "Too many variables"),
        new("Formula memakai lebih dari {limit} variabel yang berbeda.", "The formula uses more than {limit} different variables."),
        new("Pecah menjadi beberapa indikator, atau naikkan batas MaxVariables.", "Split it into several indicators, or raise the limit MaxVariables."));

    public static readonly DiagnosticDescriptor DecimalsOutOfRange = Error("KIN1018",
        new("Jumlah desimal keliru", "Wrong number of decimals"),
        new("Hasil tidak dapat dibulatkan ke {decimals} desimal; yang mungkin 0 sampai 28.", "A result cannot be rounded to {decimals} decimals; 0 to 28 are possible."),
        new("Nyatakan 0 sampai 28 desimal.", "Declare 0 to 28 decimals."));

    public static readonly DiagnosticDescriptor MoreFindings = new("KIN1019", DiagnosticCategory.Formula, Info,
        new("Masih ada temuan lain", "More findings"),
        new("Masih ada {count} temuan lain pada formula ini yang tidak ditampilkan.", "There are {count} more findings in this formula that are not shown."),
        new("Perbaiki dahulu yang ditampilkan.", "Mend first what is shown."));

    public static readonly DiagnosticDescriptor DivisionByZero = Error("KIN1021",
        new("Pembagian dengan nol", "Division by zero"),
        new("Pembagi {divisor} bernilai nol.", "The divisor {divisor} is zero."),
        new("Periksa datanya, atau pakai Divide(a, b, nilai_bila_nol) bila nol memang mungkin.", "Check the data, or use Divide(a, b, value_if_zero) where zero can occur."));

    public static readonly DiagnosticDescriptor OutOfRange = Error("KIN1022",
        new("Hasil di luar jangkauan", "Result out of range"),
        new("Hasil tidak muat dalam bilangan desimal 28 angka.", "The result does not fit a decimal number of 28 digits."),
        new("Periksa satuan dan datanya.", "Check units and data."));

    public static readonly DiagnosticDescriptor Domain = Error("KIN1023",
        new("Nilai di luar daerah fungsi", "Value outside a function's domain"),
        new("{function} tidak berlaku untuk {value}. {hint}", "{function} is not defined for {value}. {hint}"),
        new("Periksa argumennya.", "Check the argument."));

    public static readonly DiagnosticDescriptor Budget = Error("KIN1024",
        new("Bilangan antara terlalu besar", "Intermediate number too large"),
        new("Perhitungan di sini memerlukan bilangan lebih dari {limit} bit.", "The computation here takes a number of more than {limit} bits."),
        new("Sederhanakan formula, atau naikkan batas MaxBits.", "Simplify the formula, or raise the limit MaxBits."));

    public static readonly DiagnosticDescriptor FunctionFailed = Error("KIN1025",
        new("Fungsi tambahan gagal", "Host function failed"),
        new("Fungsi {function} dari aplikasi gagal: {reason}", "The application's function {function} failed: {reason}"),
        new("Periksa argumennya, atau perbaiki fungsi itu; alasannya berasal darinya.", "Check the arguments, or mend that function; the reason is its own."));

    public static readonly DiagnosticDescriptor DependsOnItself = Error("KIN1026",
        new("Formula bergantung pada dirinya", "Formula depends on itself"),
        new("Nilai {code} bergantung pada nilainya sendiri: {path}.", "The value of {code} depends on itself: {path}."),
        new("Putuskan lingkaran itu pada salah satu formula.", "Break the circle in one of the formulas."));

    public static readonly DiagnosticDescriptor DependencyFailed = Error("KIN1027",
        new("Indikator yang dipakai gagal dihitung", "A used indicator failed"),
        new("Indikator {code} yang dipakai formula ini tidak dapat dihitung.", "Indicator {code}, which this formula uses, could not be computed."),
        new("Perbaiki lebih dulu formula indikator itu.", "Mend that indicator's formula first."));

    /// <summary>All of them, by id.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        Empty, TooLong, TooDeep, UnknownName, TooManyTokens, UnexpectedCharacter, Syntax, Refused, UnknownFunction, ArgumentCount,
        TypeMismatch, ChainedComparison, DecimalComma, NumberTooLong, LookAlike, Misparse, TooManyVariables, DecimalsOutOfRange, MoreFindings,
        DivisionByZero, OutOfRange, Domain, Budget, FunctionFailed, DependsOnItself, DependencyFailed,
    ];

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Formula, DiagnosticSeverity.Error, title, message, repair);
}
