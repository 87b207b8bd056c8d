using Kinerja.Diagnostics;

namespace Kinerja.Reading.Judging;

/// <summary>The sentences for people about each reason to refuse.</summary>
internal static class Refusals
{
    public static LocalizedText Sentence(RefusalReason reason) => reason switch
    {
        RefusalReason.ExternalValue => new("Nilainya ditetapkan atau diukur pihak lain; tidak ada yang dihitung.", "The value is issued or measured elsewhere; there is nothing to compute."),
        RefusalReason.Incomplete => new("Rasio atau bagian dari keseluruhan ini tidak lengkap: salah satu bagiannya tidak tertulis.", "The ratio or share is incomplete: one of its parts is not written."),
        RefusalReason.SeveralFormulas => new("Ada lebih dari satu formula dan tidak ada yang mengatakan mana yang berlaku.", "There is more than one formula and nothing says which one counts."),
        RefusalReason.Damaged => new("Garis pecahan atau tanda hitungnya hilang atau rusak.", "A fraction bar or operator was lost or garbled."),
        RefusalReason.Aggregate => new("Rata-rata atau rekap atas daftar yang tidak diberikan.", "An average or a query over a list that is not given."),
        RefusalReason.Undefined => new("Lambangnya tidak dijelaskan.", "Its symbols are not explained."),
        _ => new("Teksnya menerangkan atau menyebut bukti, tetapi tidak memuat formula.", "The text describes something or names evidence but holds no formula."),
    };
}
