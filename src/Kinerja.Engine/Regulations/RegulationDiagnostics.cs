using Kinerja.Diagnostics;

namespace Kinerja.Regulations;

/// <summary>What can be wrong with rule packs, and why a rule gives no answer.</summary>
internal static class RegulationDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicatePack = Error("KIN4030",
        new("Nama paket ganda", "Pack name used twice"),
        new("Nama paket '{name}' dipakai {count} kali.", "The pack name '{name}' is used {count} times."),
        new("Beri setiap paket nama sendiri.", "Give every pack a name of its own."));

    public static readonly DiagnosticDescriptor BackwardsValidity = Error("KIN4031",
        new("Masa berlaku terbalik", "Validity ends before it begins"),
        new("Paket '{name}' berakhir pada {until}, sebelum mulai berlaku pada {from}.", "The pack '{name}' ends on {until}, before it begins on {from}."),
        new("Perbaiki salah satu tanggal.", "Correct one of the two days."));

    public static readonly DiagnosticDescriptor OverlappingValidity = Error("KIN4032",
        new("Masa berlaku bertumpang tindih", "Overlapping validity"),
        new("Pada {date} berlaku dua paket untuk '{subject}': {first} dan {second}.", "On {date} two packs for '{subject}' are in force: {first} and {second}."),
        new("Akhiri paket yang lama sehari sebelum paket yang baru berlaku.", "End the earlier pack on the day before the later one begins."));

    public static readonly DiagnosticDescriptor ValidityGap = new("KIN4033", DiagnosticCategory.Measuring, DiagnosticSeverity.Warning,
        new("Celah masa berlaku", "Gap in validity"),
        new("Dari {from} sampai {until} tidak ada paket untuk '{subject}': {first} sudah berakhir dan {second} belum berlaku.", "From {from} to {until} no pack for '{subject}' is in force: {first} has ended and {second} has not begun."),
        new("Perbaiki tanggal, atau tambahkan paket untuk masa itu.", "Correct the days, or add a pack for that time."));

    public static readonly DiagnosticDescriptor DuplicateRule = Error("KIN4034",
        new("Nama aturan ganda", "Rule name used twice"),
        new("Nama '{name}' sudah dipakai aturan lain dalam paket '{pack}'.", "The name '{name}' is already used by another rule of the pack '{pack}'."),
        new("Beri setiap aturan dalam satu paket nama sendiri.", "Give every rule of a pack a name of its own."));

    public static readonly DiagnosticDescriptor MissingRow = Error("KIN4035",
        new("Baris tabel tidak ada", "Table row missing"),
        new("Tabel '{table}' tidak mempunyai baris untuk {keys}.", "The table '{table}' has no row for {keys}."),
        new("Tambahkan baris itu, atau nyatakan dengan \"refusal\" mengapa tidak ada.", "Add the row, or say with \"refusal\" why there is none."));

    public static readonly DiagnosticDescriptor RepeatedRow = WrongRow(new(
        "Baris untuk {keys} berulang dalam tabel '{table}'.", "The row for {keys} is repeated in the table '{table}'."));

    public static readonly DiagnosticDescriptor OtherKeyCount = WrongRow(new(
        "Baris ini menyebut {found} kunci, tetapi tabel '{table}' mempunyai {expected}.", "This row gives {found} keys, but the table '{table}' has {expected}."));

    public static readonly DiagnosticDescriptor UnknownKey = WrongRow(new(
        "'{value}' bukan nilai {key} dalam tabel '{table}'.", "'{value}' is no value of {key} in the table '{table}'."));

    public static readonly DiagnosticDescriptor EmptyRow = WrongRow(new(
        "Baris untuk {keys} dalam tabel '{table}' harus berisi angka, teks, atau penolakan saja.", "The row for {keys} in the table '{table}' must hold a number, a text, or a refusal alone."));

    public static readonly DiagnosticDescriptor ExampleFails = Error("KIN4037",
        new("Contoh menjawab lain", "Example gives another answer"),
        new("Contoh untuk '{rule}' seharusnya memberi {expected}, tetapi memberi {found}.", "The example for '{rule}' should give {expected}, but gives {found}."),
        new("Periksa aturan dan contohnya pada sumbernya; salah satunya keliru.", "Look both rule and example up at the source; one of them is wrong."));

    public static readonly DiagnosticDescriptor VariantContradiction = Error("KIN4038",
        new("Varian bertentangan", "Variant contradicts itself"),
        new("Varian ini bertentangan dengan dirinya sendiri: {reason}", "This variant contradicts itself: {reason}"),
        new("Perbaiki batas, kurva, atau jumlah desimalnya.", "Correct its bounds, its curve or its decimals."));

    public static readonly DiagnosticDescriptor WrongType = Error("KIN4039",
        new("Jenis hasil tidak cocok", "Expression of another type"),
        new("'{expression}' memberi {found}, padahal di sini diperlukan {expected}.", "'{expression}' yields {found} where {expected} is needed."),
        new("Tulis perbandingan untuk syarat, dan hitungan untuk formula.", "Write a comparison for a condition, and arithmetic for a formula."));

    public static readonly DiagnosticDescriptor NotInForce = Error("KIN4040",
        new("Tidak ada paket yang berlaku", "No pack in force"),
        new("Pada {date} tidak ada paket '{subject}' yang berlaku.{hint}", "On {date} no pack for '{subject}' is in force.{hint}"),
        new("Tanyakan tanggal lain, atau muat paket untuk tanggal itu.", "Ask for another day, or load a pack for that day."));

    public static readonly DiagnosticDescriptor UnknownRule = NoRule(new(
        "Paket '{pack}' tidak mempunyai aturan '{rule}'.{suggestion}", "The pack '{pack}' has no rule '{rule}'.{suggestion}"));

    public static readonly DiagnosticDescriptor OtherKind = NoRule(new(
        "'{rule}' dalam paket '{pack}' adalah {found}, bukan {expected}.", "'{rule}' in the pack '{pack}' is {found}, not {expected}."));

    public static readonly DiagnosticDescriptor GeneralKnowledge = Error("KIN4042",
        new("Hanya pengetahuan umum", "General knowledge only"),
        new("'{rule}' dalam paket '{pack}' berdasar pengetahuan umum ({source}) dan tidak diterapkan.", "'{rule}' in the pack '{pack}' rests on general knowledge ({source}) and is not applied."),
        new("Periksa pada teks peraturan, atau izinkan dengan AllowsGeneralKnowledge.", "Check it against the text of the regulation, or allow it with AllowsGeneralKnowledge."));

    public static readonly DiagnosticDescriptor OutsideScale = Error("KIN4043",
        new("Angka di luar skala", "Number outside the scale"),
        new("{number} di luar skala '{scale}' yang mencakup {range}.", "{number} lies outside the scale '{scale}', which covers {range}."),
        new("Periksa angkanya; skala ini tidak memberi nama di luar cakupannya.", "Check the number; this scale names nothing outside of what it covers."));

    public static readonly DiagnosticDescriptor NoRow = NotInTable(new(
        "Tabel '{table}' tidak memuat {keys}.", "The table '{table}' does not hold {keys}."));

    public static readonly DiagnosticDescriptor RefusedRow = NotInTable(new(
        "Tabel '{table}' tidak mengizinkan {keys}. {reason}", "The table '{table}' does not allow {keys}. {reason}"));

    public static readonly DiagnosticDescriptor OutsideRange = Error("KIN4045",
        new("Nilai di luar rentang", "Value outside its range"),
        new("Nilai {number} untuk '{variable}' di luar rentang {range}.", "The value {number} for '{variable}' lies outside its range {range}."),
        new("Periksa angkanya dan satuannya.", "Check the number and its unit."));

    public static readonly DiagnosticDescriptor InputTwice = Error("KIN4046",
        new("Nilai diberikan dua kali", "Value given twice"),
        new("Nilai untuk '{variable}' diberikan lebih dari sekali.", "A value for '{variable}' is given more than once."),
        new("Berikan satu nilai untuk setiap nama.", "Give one value for each name."));

    public static readonly DiagnosticDescriptor UnknownDefault = Error("KIN4047",
        new("Cara mengukur yang tidak ada", "Measuring default that is not there"),
        new("Paket '{pack}' mengukur {member} dengan '{name}', yang tidak ada di dalamnya.", "The pack '{pack}' measures {member} by '{name}', which it does not hold."),
        new("Perbaiki namanya, atau tambahkan aturan itu ke paket.", "Correct the name, or add the rule to the pack."));

    /// <summary>One of each id, by id; the other wordings say the same kind of thing.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        DuplicatePack, BackwardsValidity, OverlappingValidity, ValidityGap, DuplicateRule, MissingRow, RepeatedRow, ExampleFails,
        VariantContradiction, WrongType, NotInForce, UnknownRule, GeneralKnowledge, OutsideScale, NoRow, OutsideRange, InputTwice,
        UnknownDefault,
    ];

    private static DiagnosticDescriptor WrongRow(LocalizedText message) => Error("KIN4036",
        new("Baris tabel salah", "Wrong table row"), message, new("Perbaiki kunci atau isi baris itu.", "Correct the keys or the content of the row."));

    private static DiagnosticDescriptor NoRule(LocalizedText message) => Error("KIN4041",
        new("Aturan tidak ada dalam paket", "Rule not in the pack"), message, new("Lihat daftar aturan dalam paket itu.", "Look at the list of the pack's rules."));

    private static DiagnosticDescriptor NotInTable(LocalizedText message) => Error("KIN4044",
        new("Tidak ada dalam tabel", "Not in the table"), message, new("Periksa ejaan kuncinya; tabel ini tidak memberi jawaban untuk kunci itu.", "Check the spelling of the keys; the table has no answer for them."));

    private static DiagnosticDescriptor Error(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Measuring, DiagnosticSeverity.Error, title, message, repair);
}
