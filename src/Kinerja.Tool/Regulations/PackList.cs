using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Regulations;

namespace Kinerja.Tool.Regulations;

/// <summary>The packs one line each: name, subject, validity, regulation.</summary>
internal static class PackList
{
    public static void WriteText(IReadOnlyList<RulePack> packs, Language language, TextWriter output)
    {
        int nameWidth = packs.Select(pack => pack.Name.Length).DefaultIfEmpty().Max();
        int subjectWidth = packs.Select(pack => pack.Subject.Length).DefaultIfEmpty().Max();
        foreach (RulePack pack in packs)
        {
            string until = pack.ValidUntil is { } end ? Day(end) : "…";
            output.WriteLine(PlainLine.Of(
                $"{pack.Name.PadRight(nameWidth)}  {pack.Subject.PadRight(subjectWidth)}  {Day(pack.ValidFrom)} - {until.PadRight(10)}  {Regulation(pack).In(language)}"));
        }

        output.WriteLine(Count(packs.Count).In(language));
    }

    public static void WriteJson(IReadOnlyList<RulePack> packs, Language language, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("packs");
        foreach (RulePack pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("name", pack.Name);
            json.WriteString("subject", pack.Subject);
            json.WriteString("title", pack.Title.In(language));
            json.WriteString("regulation", pack.Regulation);
            json.WriteString("validFrom", Day(pack.ValidFrom));
            if (pack.ValidUntil is { } end)
                json.WriteString("validUntil", Day(end));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static LocalizedText Regulation(RulePack pack) =>
        pack.Regulation.Length > 0 ? pack.Regulation : new LocalizedText("praktik, bukan peraturan", "practice, not law");

    private static LocalizedText Count(int count) => new($"{count} paket aturan", count == 1 ? "1 rule pack" : $"{count} rule packs");
}
