using System.CommandLine;
using Kinerja.Diagnostics;
using Kinerja.Reading;

namespace Kinerja.Tool.Reading;

/// <summary>kinerja read: reads a formula as an official wrote it, or a file of them.</summary>
internal static class ReadCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var text = new Argument<string?>("TEXT") { Description = "Isi sel formula / text of a formula cell", Arity = ArgumentArity.ZeroOrOne };
        var indicator = new Option<string?>("--indicator", "-i") { Description = "Nama indikatornya / name of the indicator", HelpName = "NAME" };
        var unit = new Option<string?>("--unit", "-u") { Description = "Satuan indikatornya / unit of the indicator", HelpName = "UNIT" };
        var asJson = new Option<bool>("--json") { Description = "Jawaban sebagai JSON / answer as JSON" };
        var batch = new Option<string?>("--batch") { Description = "Berkas JSON berisi banyak teks / JSON file of many texts", HelpName = "FILE" };
        var target = new Option<string?>("--output", "-o") { Description = "Berkas untuk jawaban --batch / file for the answers of --batch", HelpName = "FILE" };
        Option<Language> language = KinerjaCommand.LanguageOption();
        var command = new Command("read", "Membaca formula yang ditulis dengan kata. / Reads formulas written in words.") { text, indicator, unit, asJson, batch, target, language };
        command.Validators.Add(result =>
        {
            bool isBatch = result.GetResult(batch) is not null;
            if (result.GetResult(text) is { Tokens.Count: > 0 } == isBatch)
                result.AddError("Tulis teks atau --batch FILE, salah satu. / Give either a text or --batch FILE.");
            if (isBatch && (result.GetResult(indicator) is not null || result.GetResult(unit) is not null))
                result.AddError("--indicator dan --unit tidak berlaku untuk --batch; tulis indicator pada tiap teks. / --indicator and --unit do not apply to --batch; write indicator with each text.");
            if (isBatch && result.GetValue(asJson))
                result.AddError("--json tidak perlu untuk --batch; jawabannya selalu JSON. / --json is not needed for --batch; its answers are always JSON.");
            if (!isBatch && result.GetResult(target) is not null)
                result.AddError("--output hanya untuk --batch. / --output is for --batch only.");
        });
        command.SetAction(parsed =>
        {
            var speech = new Speech(output, error, parsed.GetValue(language));
            return parsed.GetValue(batch) is { } file
                ? ReadBatch.Run(file, parsed.GetValue(target), speech)
                : ReadOne(parsed.GetValue(text)!, new() { Indicator = parsed.GetValue(indicator) ?? "", Unit = parsed.GetValue(unit) ?? "" }, parsed.GetValue(asJson), speech);
        });
        return command;
    }

    private static int ReadOne(string text, ReadingContext context, bool asJson, Speech speech)
    {
        FormulaReading reading = new KinerjaEngine().Reader.Read(text, context);
        if (asJson)
            JsonText.Write(speech.Output, json => ReadingJson.Write(json, null, reading, speech.Language));
        else
            ReadingReport.Write(reading, speech);
        return reading.IsFormula ? ExitCode.Clean : ExitCode.Findings;
    }
}
