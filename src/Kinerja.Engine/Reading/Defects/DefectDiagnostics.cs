using Kinerja.Diagnostics;

namespace Kinerja.Reading.Defects;

/// <summary>Every kind of finding about what a formula text shows to be wrong by itself or beside its indicator's name.</summary>
internal static class DefectDiagnostics
{
    public static readonly DiagnosticDescriptor InvertedFraction = Fact("KIN2020", DiagnosticSeverity.Warning,
        new("Pecahan terbalik", "Inverted fraction"),
        new("Penyebut '{denominator}' memuat semua kata pembilang '{numerator}' ditambah '{words}'; pecahannya terbalik dan hasilnya tidak kurang dari 100 %.", "The denominator '{denominator}' has all words of the numerator '{numerator}' and '{words}' besides; the fraction stands upside down and never gives less than 100 %."),
        new("Tukar pembilang dan penyebut.", "Swap numerator and denominator."));

    public static readonly DiagnosticDescriptor IdenticalParts = Fact("KIN2021", DiagnosticSeverity.Warning,
        new("Pembilang sama dengan penyebut", "Numerator equals denominator"),
        new("Pembilang dan penyebut sama-sama '{phrase}'; hasilnya selalu sama.", "Numerator and denominator are both '{phrase}'; the result is always the same."),
        new("Sebutkan di pembilang bagian mana yang dihitung.", "Say in the numerator which part is counted."));

    public static readonly DiagnosticDescriptor DanglingWords = Fact("KIN2022", DiagnosticSeverity.Warning,
        new("Keterangan terputus", "Dangling words"),
        new("Setelah '{words}' ada kata yang hilang.", "A word is missing at '{words}'."),
        new("Lengkapi keterangannya, misalnya 'tepat waktu'.", "Complete the words, such as 'tepat waktu'."));

    public static readonly DiagnosticDescriptor TruncatedText = Fact("KIN2023", DiagnosticSeverity.Warning,
        new("Teks terpotong", "Truncated text"),
        new("Teks berakhir dengan kata '{word}'; kelanjutannya hilang.", "The text ends with the word '{word}'; what followed is lost."),
        new("Salin kembali teks yang utuh.", "Copy the whole text again."));

    public static readonly DiagnosticDescriptor PercentageWithoutFraction = Fact("KIN2024", DiagnosticSeverity.Warning,
        new("Persentase tanpa pecahan", "Percentage without a fraction"),
        new("Indikatornya persentase, tetapi '{phrase}' tidak dibagi apa pun.", "The indicator is a percentage, but '{phrase}' is divided by nothing."),
        new("Bagi dengan jumlah keseluruhannya dan kalikan 100, atau ubah nama dan satuannya.", "Divide by the whole and multiply by 100, or change name and unit."));

    public static readonly DiagnosticDescriptor RateWithoutFraction = Guess("KIN2025", DiagnosticSeverity.Warning,
        new("Tingkat tanpa pembanding", "Rate without a comparison"),
        new("Nama indikator menyebut '{word}', tetapi formulanya hanya jumlah: '{phrase}'.", "The indicator's name says '{word}', but its formula only counts: '{phrase}'."),
        new("Sebutkan pembandingnya, atau ubah namanya menjadi jumlah.", "Name what it is compared with, or call it a number."));

    public static readonly DiagnosticDescriptor PercentageUnderAnotherName = Guess("KIN2026", DiagnosticSeverity.Warning,
        new("Persentase dengan nama lain", "Percentage under another name"),
        new("Formulanya menghitung persentase, tetapi nama indikator berawal dengan '{word}'.", "The formula computes a percentage, but the indicator's name begins with '{word}'."),
        new("Samakan nama dan formulanya.", "Make name and formula say the same."));

    public static readonly DiagnosticDescriptor SeveralUnitWords = Fact("KIN2027", DiagnosticSeverity.Warning,
        new("Nama dengan beberapa kata satuan", "Several unit words in the name"),
        new("Nama indikator menyebut '{words}' sekaligus; nilainya hanya dapat salah satunya.", "The indicator's name says '{words}' at once; its value can be only one of them."),
        new("Sisakan kata yang sesuai dengan formulanya.", "Keep the word that fits the formula."));

    public static readonly DiagnosticDescriptor NegatedNumerator = Guess("KIN2028", DiagnosticSeverity.Warning,
        new("Pembilang bukan bagian dari penyebut", "Numerator outside the denominator"),
        new("'{numerator}' justru di luar '{denominator}'.", "'{numerator}' lies just outside '{denominator}'."),
        new("Pilih penyebut yang memuat pembilangnya.", "Choose a denominator that contains the numerator."));

    public static readonly DiagnosticDescriptor LostNoun = Guess("KIN2028", DiagnosticSeverity.Warning,
        NegatedNumerator.Title,
        new("Pembilang menghitung '{noun}' ('{numerator}'), sedangkan kata itu tidak ada pada penyebut '{denominator}'.", "The numerator counts '{noun}' ('{numerator}'), a word that the denominator '{denominator}' lacks."),
        NegatedNumerator.Repair);

    public static readonly DiagnosticDescriptor UnlikeParts = Guess("KIN2028", DiagnosticSeverity.Warning,
        NegatedNumerator.Title,
        new("'{numerator}' menghitung '{noun}' dan dibagi hal lain, '{denominator}'; sebagai persentase hasilnya dapat melebihi 100 %.", "'{numerator}' counts '{noun}' and is divided by another thing, '{denominator}'; as a percentage it can exceed 100 %."),
        NegatedNumerator.Repair);

    public static readonly DiagnosticDescriptor UnlikeDifference = Guess("KIN2029", DiagnosticSeverity.Warning,
        new("Selisih hal yang tidak sejenis", "Difference of unlike things"),
        new("'{first}' dikurangi '{second}': keduanya tidak sejenis.", "'{first}' less '{second}': they are not of one kind."),
        new("Kurangkan hanya hal yang sejenis.", "Subtract only things of one kind."));

    public static readonly DiagnosticDescriptor TargetInFormula = Fact("KIN2030", DiagnosticSeverity.Warning,
        new("Target di dalam formula", "Target inside the formula"),
        new("'{phrase}' ikut dihitung dalam nilai yang kelak dibandingkan dengan target.", "'{phrase}' is part of the value that will be compared with the target."),
        new("Keluarkan target dari formula; capaian dihitung kemudian.", "Take the target out of the formula; achievement is computed afterwards."));

    public static readonly DiagnosticDescriptor MeasuredAgainstTarget = Fact("KIN2031", DiagnosticSeverity.Info,
        new("Target sebagai penyebut", "Target as the denominator"),
        new("Formula dibagi '{phrase}'; nilainya sudah berupa capaian.", "The formula divides by '{phrase}'; its value is an achievement already."),
        new("Pastikan target indikatornya dinyatakan dalam persen capaian.", "Make sure that the indicator's target is a percentage of achievement."));

    public static readonly DiagnosticDescriptor NumberOfThings = Fact("KIN2032", DiagnosticSeverity.Info,
        new("Bilangan tetap dalam formula", "Constant in the formula"),
        new("'{number} {noun}' tertulis sebagai bilangan; formula menjadi salah bila jumlahnya berubah.", "'{number} {noun}' is written as a number; the formula goes wrong when it changes."),
        new("Tulis namanya, misalnya 'jumlah desa'.", "Write its name, such as 'jumlah desa'."));

    public static readonly DiagnosticDescriptor SomethingElse = Guess("KIN2033", DiagnosticSeverity.Warning,
        new("Formula membicarakan hal lain", "Formula about something else"),
        new("Dari {total} kata pokok nama indikator hanya {found} yang muncul dalam formula; tidak ada: {missing}.", "Of the {total} telling words of the indicator's name the formula has {found}; it lacks: {missing}."),
        new("Periksa apakah formula milik indikator lain.", "Check whether the formula belongs to another indicator."));

    public static readonly DiagnosticDescriptor QualifierOnlyInFormula = Fact("KIN2034", DiagnosticSeverity.Info,
        new("Keterangan berbeda antara nama dan formula", "Name and formula differ in a condition"),
        new("'{qualifier}' hanya ada dalam formula, tidak dalam nama indikator.", "'{qualifier}' stands only in the formula, not in the indicator's name."),
        new("Samakan syaratnya dalam nama dan formula.", "State the same condition in name and formula."));

    public static readonly DiagnosticDescriptor QualifierOnlyInName = Fact("KIN2034", DiagnosticSeverity.Info,
        QualifierOnlyInFormula.Title,
        new("'{qualifier}' hanya ada dalam nama indikator, tidak dalam formula.", "'{qualifier}' stands only in the indicator's name, not in the formula."),
        QualifierOnlyInFormula.Repair);

    public static readonly DiagnosticDescriptor RepeatedName = Fact("KIN2035", DiagnosticSeverity.Info,
        new("Formula mengulang nama", "Formula repeats the name"),
        new("Formula hanya mengulang nama indikator: '{words}'.", "The formula only repeats the indicator's name: '{words}'."),
        new("Sebutkan apa yang dihitung dan kapan ia dihitung.", "Say what is counted and when it counts."));

    public static readonly DiagnosticDescriptor OpenList = Fact("KIN2036", DiagnosticSeverity.Info,
        new("Daftar terbuka", "Open list"),
        new("'{word}' membuat daftarnya terbuka; tidak jelas apa saja yang dihitung.", "'{word}' leaves the list open; it is not clear what counts."),
        new("Tulis daftarnya sampai selesai.", "Write the whole list."));

    public static readonly DiagnosticDescriptor ChangeWithoutDifference = Guess("KIN2037", DiagnosticSeverity.Warning,
        new("Perubahan tanpa selisih", "Change without a difference"),
        new("Nama indikator menjanjikan '{word}', tetapi formula tidak membandingkan dengan keadaan sebelumnya.", "The indicator's name promises '{word}', but the formula compares with nothing before."),
        new("Kurangi dengan nilai sebelumnya, atau ubah namanya.", "Subtract the earlier value, or change the name."));

    public static readonly DiagnosticDescriptor HalfCoveredName = Guess("KIN2038", DiagnosticSeverity.Warning,
        new("Separuh nama tidak dihitung", "Half of the name is not counted"),
        new("Nama indikator juga menyebut '{second}', yang tidak ada dalam formula.", "The indicator's name also speaks of '{second}', which the formula lacks."),
        new("Hitung keduanya, atau pisahkan indikatornya.", "Count both, or split the indicator."));

    public static readonly DiagnosticDescriptor MergedValues = Guess("KIN2039", DiagnosticSeverity.Warning,
        new("Dua nilai menyatu", "Two values run together"),
        new("Mulai kata '{word}' tampaknya ada nilai kedua.", "From the word '{word}' on there seems to be a second value."),
        new("Pisahkan menjadi dua indikator.", "Split it into two indicators."));

    public static readonly DiagnosticDescriptor EqualsBeforeBar = Fact("KIN2040", DiagnosticSeverity.Info,
        new("Pecahan salah tulis", "Malformed fraction"),
        new("Tanda sama dengan berdiri di depan garis pecahan.", "An equals sign stands before the fraction bar."),
        new("Tulis pembilang, garis, lalu penyebut.", "Write the numerator, the bar, then the denominator."));

    public static readonly DiagnosticDescriptor BarAsNumerator = Fact("KIN2040", DiagnosticSeverity.Info,
        EqualsBeforeBar.Title,
        new("Pembilang pecahannya hanya garis; pembilang yang sebenarnya berdiri di depannya.", "The numerator of the fraction is only a line; the real one stands before it."),
        EqualsBeforeBar.Repair);

    public static readonly DiagnosticDescriptor FactorWithoutPercent = Fact("KIN2041", DiagnosticSeverity.Info,
        new("Faktor tanpa tanda persen", "Factor without a percent sign"),
        new("Indikatornya persentase, tetapi faktornya tertulis 100 tanpa tanda persen.", "The indicator is a percentage, but its factor is written 100 without a percent sign."),
        new("Tulis 'x 100 %'.", "Write 'x 100 %'."));

    public static readonly DiagnosticDescriptor WrongExample = Fact("KIN2042", DiagnosticSeverity.Warning,
        new("Contoh hitungan salah", "Wrong worked example"),
        new("Contohnya menyebut {stated}, sedangkan hitungannya menghasilkan {value}.", "The example says {stated}, but its arithmetic gives {value}."),
        new("Perbaiki hasil atau bilangan contohnya.", "Correct the example's result or its numbers."));

    public static readonly DiagnosticDescriptor Spelling = Guess("KIN2043", DiagnosticSeverity.Info,
        new("Ejaan tidak seragam", "Uneven spelling"),
        new("'{word}' dan '{other}' mungkin kata yang sama.", "'{word}' and '{other}' may be the same word."),
        new("Tulis kata yang sama dengan ejaan yang sama.", "Write the same word the same way."));

    /// <summary>All of them, by id; a kind with several wordings has its first here.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        InvertedFraction, IdenticalParts, DanglingWords, TruncatedText, PercentageWithoutFraction, RateWithoutFraction,
        PercentageUnderAnotherName, SeveralUnitWords, NegatedNumerator, UnlikeDifference, TargetInFormula, MeasuredAgainstTarget,
        NumberOfThings, SomethingElse, QualifierOnlyInFormula, RepeatedName, OpenList, ChangeWithoutDifference,
        HalfCoveredName, MergedValues, EqualsBeforeBar, FactorWithoutPercent, WrongExample, Spelling,
    ];

    /// <summary>Whether a finding leaves open what was to be read: every warning of the reader, and of the defects those that say that words are missing or another's.</summary>
    public static bool LeavesOpen(Diagnostic finding)
    {
        if (finding.Severity < DiagnosticSeverity.Warning)
            return false;
        bool isDefect = All.Any(defect => defect.Id == finding.Id);
        return !isDefect || finding.Id == DanglingWords.Id || finding.Id == TruncatedText.Id || finding.Id == MergedValues.Id || finding.Id == SomethingElse.Id;
    }

    private static DiagnosticDescriptor Fact(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, severity, title, message, repair);

    private static DiagnosticDescriptor Guess(string id, DiagnosticSeverity severity, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, severity, title, message, repair, DiagnosticCertainty.Heuristic);
}
