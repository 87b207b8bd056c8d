using Kinerja.Cascades.Naming;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Comparing;

/// <summary>Tells of indicators that both documents have where unit, polarity or formula differ. What one of them does not state is left alone.</summary>
internal static class MeasureChanges
{
    public static void Report(ComparisonRun run, Func<Formula, string?> canonical)
    {
        foreach ((int before, int after) in run.Indicators.Same())
        {
            Indicator was = run.Before.Cascade.Indicators[before];
            Indicator now = run.After.Cascade.Indicators[after];
            if (!AreOneUnit(was.Unit, now.Unit))
                Report(run, MeasureDiagnostics.UnitChanged, (before, after), "unit", was.Unit.Text, now.Unit.Text);
            if (!AreOnePolarity(was.Polarity, now.Polarity))
                Report(run, MeasureDiagnostics.PolarityChanged, (before, after), "polarity", Word(was.Polarity), Word(now.Polarity));
            if (was.Formula is { } formula && now.Formula is { } other)
                ReportFormula(run, (before, after), formula, other, canonical);
        }
    }

    /// <summary>Whether two units are one, as far as both are stated.</summary>
    public static bool AreOneUnit(MeasurementUnit x, MeasurementUnit y) =>
        x == y || !x.IsStated || !y.IsStated || (x.IsPercent && y.IsPercent) || NameComparer.Instance.Equals(x.Text, y.Text);

    /// <summary>Whether two polarities are one, as far as both are stated.</summary>
    public static bool AreOnePolarity(Polarity x, Polarity y) => x == y || x == Polarity.NotStated || y == Polarity.NotStated;

    // Like is compared with like: an expression says nothing about words.
    private static void ReportFormula(ComparisonRun run, (int Before, int After) pair, Formula was, Formula now, Func<Formula, string?> canonical)
    {
        bool areExpressions = !string.IsNullOrWhiteSpace(was.Expression) && !string.IsNullOrWhiteSpace(now.Expression);
        bool areTexts = string.IsNullOrWhiteSpace(was.Expression) && string.IsNullOrWhiteSpace(now.Expression)
            && !string.IsNullOrWhiteSpace(was.Text) && !string.IsNullOrWhiteSpace(now.Text);
        if (areExpressions && (was.Decimals != now.Decimals || !AreOneExpression(was, now, canonical)))
            Report(run, MeasureDiagnostics.FormulaChanged, pair, "formula/expression", Shown(was), Shown(now));
        else if (areTexts && was.Text != now.Text && NameKey.Of(was.Text) != NameKey.Of(now.Text))
            Report(run, MeasureDiagnostics.FormulaChanged, pair, "formula/text", $"'{was.Text}'", $"'{now.Text}'");
    }

    private static bool AreOneExpression(Formula was, Formula now, Func<Formula, string?> canonical)
    {
        if (was.Expression == now.Expression)
            return true;
        string? spelling = canonical(was);
        return spelling is null ? NameKey.Of(was.Expression) == NameKey.Of(now.Expression) : spelling == canonical(now);
    }

    private static LocalizedText Shown(Formula formula) => formula.Decimals is { } decimals
        ? new LocalizedText($"{formula.Expression} ({decimals} desimal)", $"{formula.Expression} ({decimals} decimals)")
        : formula.Expression;

    private static void Report(
        ComparisonRun run, DiagnosticDescriptor kind, (int Before, int After) pair, string member, LocalizedText was, LocalizedText now) => run.Report(
        kind,
        run.After.AtIndicator(pair.After, member),
        run.Before.AtIndicator(pair.Before, member),
        ("code", run.Indicators.After.Code(pair.After)),
        ("now", now),
        ("earlier", was));

    // As documents write it.
    private static string Word(Polarity polarity) => polarity switch
    {
        Polarity.Maximize => "maximize",
        Polarity.Minimize => "minimize",
        _ => "stabilize",
    };
}
