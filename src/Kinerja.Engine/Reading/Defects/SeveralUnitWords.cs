using Kinerja.Reading.Words;

namespace Kinerja.Reading.Defects;

/// <summary>A name with two words for what its value is: <i>Persentase Angka Indeks …</i>.</summary>
internal static class SeveralUnitWords
{
    // "Persentase nilai transaksi" is a share of a value, and "Persentase jumlah warga" says one thing twice; these contradict.
    private static readonly string[] s_units = ["angka", "indeks", "indek", "skor", "rasio"];

    public static void Check(DefectContext context)
    {
        List<string> name = context.Name.Words;
        if (!context.Name.IsPercentage || name.Count < 3 || !s_units.Contains(name[1]) || name[2] == "kredit")
            return;
        int count = name.Skip(1).TakeWhile(s_units.Contains).Count();
        context.Report(DefectDiagnostics.SeveralUnitWords, context.Span, ("words", string.Join(' ', name.Take(1 + count))));
    }
}
