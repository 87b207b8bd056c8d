using System.CommandLine;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Catalogues;

/// <summary>kinerja explain: tells what a kind of finding means, why it is one, and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var id = new Argument<string?>("ID") { Description = "Id temuan / id of a finding, KIN3001", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "Semua id dengan judulnya / all ids with their titles" };
        Option<Language> language = KinerjaCommand.LanguageOption();
        var command = new Command("explain", "Menjelaskan arti sebuah temuan. / Explains what a finding means.") { id, list, language };
        command.Validators.Add(given =>
        {
            if (given.GetResult(id) is { Tokens.Count: > 0 } == given.GetValue(list))
                given.AddError("Tulis satu id atau --list. / Give one id or --list.");
        });
        command.SetAction(parsed =>
        {
            var speech = new Speech(output, error, parsed.GetValue(language));
            return parsed.GetValue(id) is { } wanted ? Explain(wanted, speech) : List(speech);
        });
        return command;
    }

    private static DiagnosticDescriptor[] Kinds() =>
        [.. KinerjaJson.Descriptors.Concat(new KinerjaEngine().Descriptors).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal)];

    private static int Explain(string wanted, Speech speech)
    {
        DiagnosticDescriptor[] kinds = Kinds();
        DiagnosticDescriptor? kind = Array.Find(kinds, kind => string.Equals(kind.Id, wanted.Trim(), StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            LocalizedText suggestion = NearestName.Suggest(wanted, kinds.Select(known => known.Id));
            speech.Say(new(
                $"'{MessageText.Clean(wanted)}' bukan id temuan.{suggestion.Indonesian} Semua id: kinerja explain --list.",
                $"'{MessageText.Clean(wanted)}' is no id of a finding.{suggestion.English} All ids: kinerja explain --list."));
            return ExitCode.CouldNotRun;
        }

        CardText.Write(kind, Catalogue.Find(kind.Id), speech);
        return ExitCode.Clean;
    }

    private static int List(Speech speech)
    {
        foreach (DiagnosticDescriptor kind in Kinds())
            speech.Output.WriteLine($"{kind.Id} {MessageText.SeverityWord(kind.DefaultSeverity, speech.Language)}: {kind.Title.In(speech.Language)}");
        return ExitCode.Clean;
    }
}
