using System.CommandLine;
using Kinerja.Cascades;
using Kinerja.Comparing;
using Kinerja.Indicators;
using Kinerja.Serialization;
using Kinerja.Tool.Checking;

namespace Kinerja.Tool.Comparing;

/// <summary>kinerja compare: reads two plan documents and reports in what they differ.</summary>
internal sealed class CompareCommand
{
    private readonly Argument<string> _before = new("BEFORE") { Description = "Dokumen sebelumnya, rencana yang lebih tinggi, atau tabel yang satu / the earlier document, the higher plan, or the one table" };

    private readonly Argument<string> _after = new("AFTER") { Description = "Dokumen yang dibandingkan dengannya / the document compared with it" };

    private readonly Option<ComparisonKind> _kind = new("--kind", "-k")
    {
        Description = "Hubungan kedua dokumen / what the documents are to each other: years (default), levels, tables",
        HelpName = "years|levels|tables",
        CustomParser = result => KinerjaCommand.Word(
            result, [("years", ComparisonKind.Years), ("levels", ComparisonKind.Levels), ("tables", ComparisonKind.Tables)]),
    };

    private readonly Option<string> _realization = new("--realization") { Description = "Realisasi dokumen sebelumnya (JSON) / realisations of the earlier document", HelpName = "FILE" };

    private readonly Option<string[]> _history = new("--history")
    {
        Description = "Dokumen tahun-tahun sebelum BEFORE, yang tertua lebih dulu / documents of the years before BEFORE, oldest first",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int> _maxReplacements = new("--max-replacements")
    {
        Description = "Berapa kali IKU sebuah sasaran boleh diganti / how often the IKU of one sasaran may be replaced: 1 (default)",
        HelpName = "N",
        DefaultValueFactory = _ => ComparisonOptions.Default.MaxReplacements,
    };

    private readonly CheckCommand _reporting = new();

    private CompareCommand()
    {
    }

    public static Command Create(TextWriter output, TextWriter error)
    {
        var compare = new CompareCommand();
        var command = new Command("compare", "Membandingkan dua dokumen rencana. / Compares two plan documents.")
        {
            compare._before, compare._after, compare._kind, compare._realization, compare._history, compare._maxReplacements,
        };
        compare._reporting.AddReportOptions(command);
        compare._maxReplacements.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--max-replacements: tulis 0 atau lebih. / write 0 or more.");
        });
        command.SetAction(parsed => compare.Run(parsed, compare._reporting.SpeechOf(parsed, output, error)));
        return command;
    }

    private int Run(ParseResult parsed, Speech speech)
    {
        RealizationSet? realizations = null;
        if (parsed.GetValue(_realization) is { } name && !TryRead(name, (stream, shown) => KinerjaJson.ReadRealizations(stream, shown), speech, out realizations))
            return ExitCode.CouldNotRun;
        var history = new List<Cascade>();
        foreach (string earlier in parsed.GetValue(_history) ?? [])
        {
            if (!TryRead(earlier, (stream, shown) => KinerjaJson.ReadCascade(stream, shown), speech, out Cascade? plan))
                return ExitCode.CouldNotRun;
            history.Add(plan!);
        }

        var comparison = new ComparisonOptions
        {
            Kind = parsed.GetValue(_kind),
            Realizations = realizations,
            History = [.. history],
            MaxReplacements = parsed.GetValue(_maxReplacements),
        };
        return _reporting.Report(parsed, speech, options => CompareRun.Over(parsed.GetValue(_before)!, parsed.GetValue(_after)!, comparison, options));
    }

    private static bool TryRead<T>(string name, Func<Stream, string, JsonReadResult<T>> read, Speech speech, out T? value)
        where T : class
    {
        value = SideDocument.Read(name, read, speech)?.ValueOrThrow();
        return value is not null;
    }
}
