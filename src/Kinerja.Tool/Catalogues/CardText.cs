using Kinerja.Diagnostics;

namespace Kinerja.Tool.Catalogues;

/// <summary>Writes a card of the catalogue for people, all of it in their language. Remarks exist in English only.</summary>
internal static class CardText
{
    public static void Write(DiagnosticDescriptor kind, CatalogueCard? card, Speech speech)
    {
        Say(speech, $"{kind.Id} {kind.Title.In(speech.Language)}");
        Say(speech, new("Kategori", "Category"), Category(kind.Category));
        Say(speech, new("Bobot", "Severity"), new(MessageText.SeverityWord(kind.DefaultSeverity, Language.Indonesian), MessageText.SeverityWord(kind.DefaultSeverity, Language.English)));
        Say(speech, new("Kepastian", "Certainty"), Certainty(kind.Certainty));
        if (card is not null)
            Say(speech, new("Dasar", "Basis"), new(card.Dasar.Length > 0 ? card.Dasar : $"{Grounds.Indonesian(card.Basis)}.", card.Basis));
        Say(speech, new("Pesan", "Message"), kind.MessageFormat);
        Say(speech, new("Perbaikan", "Repair"), kind.Repair);
        if (card is null)
            return;
        if (speech.Language == Language.English && card.Remarks.Count > 0)
            Say(speech, $"\n{string.Join('\n', card.Remarks)}");
        foreach (CatalogueExample example in card.Examples)
        {
            LocalizedText heading = example.IsFine ? new("Contoh tanpa temuan ini:", "Example without this finding:") : new("Contoh:", "Example:");
            Say(speech, $"\n{heading.In(speech.Language)}");
            foreach (string line in example.Lines)
                Say(speech, $"  {line}");
        }
    }

    private static void Say(Speech speech, string line) => speech.Output.WriteLine(line);

    private static void Say(Speech speech, LocalizedText name, LocalizedText text) => Say(speech, $"{name.In(speech.Language)}: {text.In(speech.Language)}");

    private static LocalizedText Category(DiagnosticCategory category) => category switch
    {
        DiagnosticCategory.Document => new("dokumen", "document"),
        DiagnosticCategory.Formula => (LocalizedText)"formula",
        DiagnosticCategory.Reading => new("pembacaan", "reading"),
        DiagnosticCategory.Cascade => new("kaskade", "cascade"),
        DiagnosticCategory.Measuring => new("pengukuran", "measuring"),
        _ => new("konfigurasi", "configuration"),
    };

    private static LocalizedText Certainty(DiagnosticCertainty certainty) => certainty == DiagnosticCertainty.Certain
        ? new("pasti; faktanya ada dalam data", "certain; the fact stands in the data")
        : new("dugaan; perlu dipastikan orang", "heuristic; a person has to confirm it");
}
