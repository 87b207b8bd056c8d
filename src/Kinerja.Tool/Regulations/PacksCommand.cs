using System.CommandLine;
using Kinerja.Diagnostics;
using Kinerja.Regulations;
using Kinerja.Serialization;

namespace Kinerja.Tool.Regulations;

/// <summary>kinerja packs: lists the official rule packs, and shows one with everything in it.</summary>
internal static class PacksCommand
{
    private const string Json = "json";

    public static Command Create(TextWriter output, TextWriter error)
    {
        var date = new Option<DateOnly?>("--date")
        {
            Description = "Hanya yang berlaku pada tanggal ini / only those in force on this day",
            HelpName = "YYYY-MM-DD",
            CustomParser = KinerjaCommand.Date,
        };
        Option<Language> language = KinerjaCommand.LanguageOption();
        Option<string> format = Format();
        var command = new Command("packs", "Menampilkan paket aturan resmi. / Shows the official rule packs.") { date, format, language, Show(output, error) };
        command.SetAction(parsed =>
        {
            RulePack[] packs = [.. KinerjaJson.OfficialRulePacks().Where(pack => parsed.GetValue(date) is not { } day || pack.IsInForce(day))];
            if (parsed.GetValue(format) == Json)
                PackList.WriteJson(packs, parsed.GetValue(language), output);
            else
                PackList.WriteText(packs, parsed.GetValue(language), output);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Command Show(TextWriter output, TextWriter error)
    {
        var name = new Argument<string>("NAME") { Description = "Nama paket / name of the pack" };
        Option<Language> language = KinerjaCommand.LanguageOption();
        Option<string> format = Format();
        var command = new Command("show", "Menampilkan isi satu paket dengan sumbernya. / Shows what a pack holds, with its sources.") { name, format, language };
        command.SetAction(parsed =>
        {
            var speech = new Speech(output, error, parsed.GetValue(language));
            string asked = parsed.GetValue(name)!;
            if (KinerjaJson.OfficialRulePacks().FirstOrDefault(pack => string.Equals(pack.Name, asked, StringComparison.OrdinalIgnoreCase)) is not { } found)
            {
                speech.Say(new($"Tidak ada paket '{asked}'. Lihat: kinerja packs.", $"There is no pack '{asked}'. See: kinerja packs."));
                return ExitCode.CouldNotRun;
            }

            if (parsed.GetValue(format) == Json)
                output.Write(KinerjaJson.ToJson(found));
            else
                new PackText(speech).Write(found);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Option<string> Format() => new("--format", "-f")
    {
        Description = "Bentuk keluaran / output: text (default), json",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
        CustomParser = result => KinerjaCommand.Word(result, [("text", "text"), (Json, Json)]),
    };
}
