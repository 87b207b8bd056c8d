using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Tool.Computing;

/// <summary>kinerja compute: evaluates one formula, or a file of them.</summary>
internal static class ComputeCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var expression = new Argument<string?>("EXPRESSION") { Description = "Formula", Arity = ArgumentArity.ZeroOrOne };
        var values = new Argument<string[]>("name=value") { Description = "Nilai variabel dengan titik desimal / values of variables, with a decimal point", Arity = ArgumentArity.ZeroOrMore };
        var decimals = new Option<int?>("--decimals", "-d") { Description = "Bulatkan ke N desimal, 0-28 / round to N decimals", HelpName = "N", CustomParser = Decimals };
        var asJson = new Option<bool>("--json") { Description = "Jawaban sebagai JSON / answer as JSON" };
        var batch = new Option<string?>("--batch") { Description = "Berkas JSON berisi banyak formula / JSON file of many formulas", HelpName = "FILE" };
        var explain = new Option<bool>("--explain") { Description = "Tunjukkan langkah perhitungannya / show how the result came about" };
        Option<Language> language = KinerjaCommand.LanguageOption();
        var command = new Command("compute", "Menghitung formula secara eksak. / Evaluates formulas exactly.") { expression, values, decimals, asJson, explain, batch, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(expression) is { Tokens.Count: > 0 } == result.GetResult(batch) is not null)
                result.AddError("Tulis formula atau --batch FILE, salah satu. / Give either a formula or --batch FILE.");
            if (result.GetResult(batch) is not null && result.GetResult(decimals) is not null)
                result.AddError("--decimals tidak berlaku untuk --batch; tulis decimals pada tiap formula. / --decimals does not apply to --batch; write decimals with each formula.");
            if (result.GetResult(batch) is not null && result.GetValue(explain))
                result.AddError("--explain tidak berlaku untuk --batch; jelaskan satu formula. / --explain does not apply to --batch; explain one formula.");
        });
        command.SetAction(parsed =>
        {
            var speech = new Speech(output, error, parsed.GetValue(language));
            return parsed.GetValue(batch) is { } file
                ? ComputeBatch.Run(file, speech)
                : ComputeOne(parsed.GetValue(expression)!, parsed.GetValue(values)!, parsed.GetValue(decimals), parsed.GetValue(asJson), parsed.GetValue(explain), speech);
        });
        return command;
    }

    private static int? Decimals(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int decimals))
            return decimals;
        result.AddError($"--decimals '{result.Tokens[0].Value}': tulis bilangan bulat 0 sampai 28. / Write a whole number from 0 to 28.");
        return null;
    }

    private static int ComputeOne(string expression, string[] values, int? decimals, bool asJson, bool explain, Speech speech)
    {
        if (GivenValues.TryRead(values, out List<(string Name, decimal? Value)> row) is { } problem)
        {
            speech.Say(problem);
            return ExitCode.CouldNotRun;
        }

        Result<CompiledFormula> compiled = new KinerjaEngine().Compile(expression, decimals);
        FormulaAnswer answer = explain ? FormulaAnswer.Explained(compiled, row) : FormulaAnswer.Of(compiled, row);
        WarnOfUnused(answer, row, speech);
        if (asJson)
            JsonText.Write(speech.Output, json => answer.WriteJson(json, null, speech.Language));
        else
            answer.WriteText(speech);
        return answer.Result is { HasValue: true } ? ExitCode.Clean : ExitCode.Findings;
    }

    // A value that the formula does not use is most often a misspelt name; it does not change the answer.
    private static void WarnOfUnused(FormulaAnswer answer, List<(string Name, decimal? Value)> row, Speech speech)
    {
        if (answer.Formula is not { } formula)
            return;
        foreach ((string name, _) in row.Where(value => !formula.Uses(value.Name)))
            speech.Say(new($"'{name}' tidak dipakai formula ini.", $"'{name}' is not used by this formula."));
    }
}
