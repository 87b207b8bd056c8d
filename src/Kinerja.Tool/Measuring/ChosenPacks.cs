using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Measuring;

/// <summary>The rule packs that a caller chose, by name or by subject and date, official ones and his own.</summary>
internal static class ChosenPacks
{
    /// <summary>The packs in the order in which they were named; null when one could not be had, which has then been said.</summary>
    public static IReadOnlyList<CompiledRulePack>? Read(
        KinerjaEngine engine, string[] names, string[] files, DateOnly? date, bool allowsGeneralKnowledge, Speech speech)
    {
        var own = new List<RulePack>();
        foreach (string file in files)
        {
            if (SideDocument.Read(file, (stream, shown) => KinerjaJson.ReadRulePack(stream, shown), speech) is not { } read)
                return null;
            own.Add(read.ValueOrThrow());
        }

        // A pack of one's own takes the place of an official one of its name.
        IEnumerable<RulePack> packs = KinerjaJson.OfficialRulePacks().Where(pack => !own.Exists(mine => mine.Name == pack.Name)).Concat(own);
        Result<RuleBook> loaded = engine.Load(packs, new() { AllowsGeneralKnowledge = allowsGeneralKnowledge });
        if (!loaded.TryGetValue(out RuleBook? book))
        {
            speech.Report(loaded.Diagnostics);
            return null;
        }

        var chosen = new List<CompiledRulePack>();
        foreach (string name in names.Concat(own.Select(pack => pack.Name)).Distinct())
        {
            if (Find(book, name, date, speech) is not { } pack)
                return null;
            chosen.Add(pack);
        }

        return chosen;
    }

    /// <summary>A scale of the chosen packs; null when none has it or may give it, which has then been said.</summary>
    public static BandScale? Scale(IReadOnlyList<CompiledRulePack> packs, string name, Speech speech)
    {
        Result<BandScale>? refused = null;
        foreach (CompiledRulePack pack in packs.Where(pack => pack.Pack.Scales.Any(scale => scale.Name == name)))
        {
            Result<BandScale> found = pack.Scale(name);
            if (found.TryGetValue(out BandScale? scale))
                return scale;
            refused = found;
        }

        if (refused is null)
        {
            LocalizedText suggestion = NearestName.Suggest(name, packs.SelectMany(pack => pack.Pack.Scales).Select(scale => scale.Name));
            speech.Say(new($"--scale: tidak ada skala '{name}' dalam paket yang dipilih.{suggestion.Indonesian}", $"--scale: the chosen packs have no scale '{name}'.{suggestion.English}"));
        }

        speech.Report(refused?.Diagnostics ?? []);
        return null;
    }

    private static CompiledRulePack? Find(RuleBook book, string name, DateOnly? date, Speech speech)
    {
        if (book.TryFind(name, out CompiledRulePack? pack))
            return pack;
        if (date is { } day && book.On(name, day) is { } found)
        {
            if (found.TryGetValue(out pack))
                return pack;
            speech.Report(found.Diagnostics);
            return null;
        }

        LocalizedText suggestion = NearestName.Suggest(name, book.Packs.Select(known => known.Pack.Name));
        speech.Say(new($"--pack: tidak ada paket '{name}'.{suggestion.Indonesian}", $"--pack: there is no pack '{name}'.{suggestion.English}"));
        return null;
    }
}
