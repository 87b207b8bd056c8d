using System.CommandLine;
using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Tool.Catalogues;
using Kinerja.Tool.Checking;
using Kinerja.Tool.Comparing;
using Kinerja.Tool.Computing;
using Kinerja.Tool.Measuring;
using Kinerja.Tool.Reading;
using Kinerja.Tool.Regulations;

namespace Kinerja.Tool;

/// <summary>The kinerja command: its subcommands and how a call is answered.</summary>
internal static class KinerjaCommand
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Memeriksa rencana kinerja dan menghitung formula indikator. / Checks performance plans and evaluates indicator formulas.")
        {
            CheckCommand.Create(output, error),
            CompareCommand.Create(output, error),
            ComputeCommand.Create(output, error),
            ReadCommand.Create(output, error),
            ExplainCommand.Create(output, error),
            MeasureCommand.Create(output, error),
            SchemaCommand.Create(output),
            PacksCommand.Create(output, error),
        };
        // A formula may begin with @ or -d, which is no request to read a file of arguments, nor the option -d with a value stuck to it.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(problem => problem.Message).Distinct())
                error.WriteLine(message);
            return ExitCode.CouldNotRun;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    public static Option<Language> LanguageOption() => new("--language", "-l")
    {
        Description = "Bahasa pesan / language of messages: id (default), en",
        HelpName = "id|en",
        CustomParser = result => Word(result, [("id", Language.Indonesian), ("en", Language.English)]),
    };

    /// <summary>Reads an option that is a day.</summary>
    public static DateOnly? Date(System.CommandLine.Parsing.ArgumentResult result)
    {
        string given = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        result.AddError($"'{given}' bukan tanggal. Tulis / not a date, write: 2026-12-31.");
        return null;
    }

    /// <summary>Reads an option that is one of a few words.</summary>
    public static T Word<T>(System.CommandLine.Parsing.ArgumentResult result, (string Word, T Value)[] words)
    {
        string given = result.Tokens[0].Value;
        foreach ((string word, T value) in words)
        {
            if (word == given)
                return value;
        }

        result.AddError($"'{given}' tidak dikenal. Pilih / choose: {string.Join(", ", words.Select(pair => pair.Word))}.");
        return default!;
    }
}
