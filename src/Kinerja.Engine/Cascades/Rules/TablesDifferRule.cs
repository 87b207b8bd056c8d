using Kinerja.Cascades.Facts;
using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Indicators;

namespace Kinerja.Cascades.Rules;

/// <summary>KIN3056: two tables of one document that name an indicator differently, or of which one leaves an IKU out.</summary>
/// <remarks>Basis: logic; what is one indicator has one name, or readers take it for two. Case, punctuation and spellings of <i>persentase</i> do not count.</remarks>
internal sealed class TablesDifferRule : ICascadeRule
{
    private static readonly DiagnosticDescriptor s_name = Kind(new(
        "{place} menyebut {code} '{other}', sedangkan namanya '{name}'.",
        "{place} calls {code} '{other}', while its name is '{name}'."));

    private static readonly DiagnosticDescriptor s_missing = Kind(new(
        "{place} memuat {other}, tetapi tidak memuat IKU {code}.",
        "{place} lists {other}, but not the IKU {code}."));

    private static readonly LocalizedText s_unnamed = new("tempat lain dalam dokumen", "another place of the document");

    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_name];

    public void Check(CascadeContext context)
    {
        // Each table and owner with the first IKU that it lists, and how often each has been met.
        var tables = new Dictionary<(string Place, string Owner), int>();
        IndicatorTraits traits = CheckFacts.Of(context).Traits;
        for (int i = 0; i < context.Cascade.Indicators.Count; i++)
        {
            if (!traits.Has(i, Trait.Mentioned))
                continue;
            Indicator indicator = context.Cascade.Indicators[i];
            for (int k = 0; k < indicator.Mentions.Count; k++)
            {
                IndicatorMention mention = indicator.Mentions[k];
                if (mention.Place.Length > 0 && indicator.Kind == IndicatorKind.Iku)
                    tables.TryAdd((mention.Place, context.Cascade.OwnerOf(indicator.Owner)), i);
                if (NameComparer.HasLetters(indicator.Name) && !NameComparer.Instance.Equals(mention.Name, indicator.Name))
                    ReportName(context, i, k);
            }
        }

        CheckLeftOut(context, tables);
    }

    private static void CheckLeftOut(CascadeContext context, Dictionary<(string Place, string Owner), int> tables)
    {
        ILookup<string, KeyValuePair<(string Place, string Owner), int>> ofOwner = tables.ToLookup(table => table.Key.Owner, StringComparer.Ordinal);
        for (int i = 0; tables.Count > 0 && i < context.Cascade.Indicators.Count; i++)
        {
            Indicator indicator = context.Cascade.Indicators[i];
            if (indicator.Kind != IndicatorKind.Iku)
                continue;
            foreach ((var table, int first) in ofOwner[context.Cascade.OwnerOf(indicator.Owner)])
            {
                if (!indicator.Mentions.Any(mention => mention.Place == table.Place))
                    context.Report(s_missing, context.AtIndicator(i), ("place", Capitalized(table.Place)), ("other", context.Cascade.Indicators[first].Code), ("code", indicator.Code));
            }
        }
    }

    private static void ReportName(CascadeContext context, int place, int mention)
    {
        Indicator indicator = context.Cascade.Indicators[place];
        string table = indicator.Mentions[mention].Place;
        context.Report(
            s_name,
            context.AtIndicator(place, $"mentions/{mention}"),
            ("place", table.Length == 0 ? Capitalized(s_unnamed) : Capitalized(table)),
            ("code", indicator.Code),
            ("other", indicator.Mentions[mention].Name),
            ("name", indicator.Name));
    }

    // It begins the sentence.
    private static LocalizedText Capitalized(LocalizedText text) => new(Capitalized(text.Indonesian), Capitalized(text.English));

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // One kind of finding with two wordings.
    private static DiagnosticDescriptor Kind(LocalizedText message) => new(
        "KIN3056",
        DiagnosticCategory.Cascade,
        DiagnosticSeverity.Warning,
        new("Tabel yang tidak sejalan", "Tables that differ"),
        message,
        new("Pakai nama dan daftar IKU yang sama di semua tabel.", "Use the same names and the same IKU in every table."));
}
