using Kinerja.Diagnostics;

namespace Kinerja.Measuring.Values;

/// <summary>Why a text is no value, as a sentence in both languages.</summary>
internal static class Refusals
{
    public static LocalizedText TooLong { get; } = new("Teksnya terlalu panjang untuk satu nilai.", "The text is too long for one value.");

    public static LocalizedText TooManyDigits { get; } = new("Digitnya melebihi 28.", "It has more than 28 digits.");

    public static LocalizedText Malformed { get; } = new("Pemisah ribuan atau desimalnya tidak pada tempatnya.", "Its separators are not where thousands or decimals are.");

    public static LocalizedText Exponent { get; } = new("Tulis bilangannya tanpa eksponen, misalnya 1000.", "Write the number without an exponent, such as 1000.");

    public static LocalizedText ForeignDigits { get; } = new("Tulis dengan angka 0 sampai 9.", "Write it with the digits 0 to 9.");

    public static LocalizedText Fraction { get; } = new("Pecahan dapat berarti hasil bagi, atau bagian dari keseluruhan; tulis hasilnya sebagai desimal.", "A fraction may be a quotient, or a part out of a whole; write the outcome as a decimal.");

    public static LocalizedText SeveralNumbers { get; } = new("Ada lebih dari satu bilangan.", "It holds more than one number.");

    public static LocalizedText Date { get; } = new("Tanggal, tahun, atau bagian tahun adalah periode, bukan nilai.", "A date, a year or a part of a year is a period, not a value.");

    public static LocalizedText YesNo { get; } = new("Untuk ya dan tidak, beri indikator skala 0 sampai 1 atau skala dengan dua predikat.", "For yes and no, give the indicator a scale from 0 to 1 or one of two rungs.");

    public static LocalizedText Nothing { get; } = new("Dapat berarti 0, tidak, atau belum dilaporkan; tulis 0, atau kosongkan.", "It may mean 0, no, or not reported; write 0, or leave it empty.");

    public static LocalizedText BoundOfRange { get; } = new("Batas dan rentang tidak dapat berlaku sekaligus.", "A bound and a range cannot both hold.");

    public static LocalizedText Words { get; } = new("Ada kata atau tanda yang tidak dikenal di samping nilai.", "Words or signs that are not known stand beside a value, or instead of one.");
}
