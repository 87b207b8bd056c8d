using System.Globalization;
using Kinerja.Diagnostics;
using Kinerja.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>The culture of the thread changes no reading, no result and no message.</summary>
public sealed class FormulaCultureTests
{
    private static readonly KinerjaEngine s_engine = new();

    private static readonly string[] s_formulas =
    [
        "1.5 + 1", "Max(1.5, 2)", "IF(1 > 0, 1, 2)", "1234.5 * 2", "-0.5 - [a]", "[IKI] / [iki]", "BAGI(1, 0, 9)", "Round(1234567.891, 2)", "1e3 + 1.5e-2",
        "1,5 + 1", "1.000,50", "1e400", "2^3", "٣ + 1", "Rondi(1)", "Pow(2, 2000)", "Round(1, 40)", "1 / (a - a)", "Sum()", "Growth(a, 3) + Average(a, 1.5, 2)", "if(Sqrt(2) > a, Round(-1234.5), a)", "WeightedAverage(a, 1, 2.5, 3)", "[titik.koma] + [İ]",
    ];

    public static TheoryData<string> Cultures => ["", "id-ID", "en-US", "tr-TR", "az-Latn-AZ", "ar-SA", "fa-IR", "de-CH", "fr-FR", "hi-IN", "th-TH", "x"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void CompileAndEvaluate_UnderCulture_SayTheSame(string name)
    {
        string expected = Under(CultureInfo.InvariantCulture, AllAnswers);
        Assert.Contains("1234567.89\n", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Under(name == "x" ? Strange() : new CultureInfo(name), AllAnswers));
    }

    // Every number this culture writes or reads is wrong: 1.5 is 1x5, a minus sign is an n, a thousand is 1.0.0.0.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "x";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberGroupSizes = [1];
        culture.NumberFormat.NegativeSign = "n";
        culture.NumberFormat.PositiveSign = "p";
        return culture;
    }

    private static string AllAnswers()
    {
        // An engine made under the culture, so that its tables are, too.
        var engine = new KinerjaEngine();
        return string.Concat(s_formulas.Select(formula => Answer(engine, formula) + Answer(s_engine, formula)));
    }

    private static string Answer(KinerjaEngine engine, string text)
    {
        Result<CompiledFormula> result = engine.Compile(text);
        if (!result.TryGetValue(out CompiledFormula? formula))
            return string.Concat(result.Diagnostics.Select(Both));
        (string, decimal?)[] values = [("a", -1.25m), ("IKI", 1m), ("titik.koma", 1000.5m), ("İ", 2m)];
        FormulaResult answer = formula.Evaluate(values);
        FormulaExplanation explanation = formula.Explain(values);
        return $"{formula} gives {answer}\n{(answer.Failure is { } failure ? Both(failure) : "")}{explanation.Format(Language.Indonesian)}\n{explanation}\n";
    }

    private static string Both(Diagnostic finding) => $"{finding.Format(Language.Indonesian)}\n{finding.Format(Language.English)}\n";

    private static string Under(CultureInfo culture, Func<string> work)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
