using System.Collections.Frozen;
using Kinerja.Cascades.Fixing;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Reading;
using Kinerja.Reading.Defects;

namespace Kinerja.Cascades;

/// <summary>What is said about a formula that stands in words only: how it was read, and what the reader found.</summary>
internal sealed class WordedFindings(CascadeIndex index)
{
    private static readonly DiagnosticDescriptor s_read = Reading(
        "KIN2044",
        new("Formula dibaca dari kalimatnya", "Formula read from its words"),
        new(
            "Formula indikator {code} dibaca dari kalimatnya sebagai '{expression}'.{suggestion}",
            "The formula of indicator {code} is read from its words as '{expression}'.{suggestion}"),
        new(
            "Periksa bacaannya, lalu tulis sebagai ekspresi.",
            "Look at the reading, then write it as the expression."));

    private static readonly DiagnosticDescriptor s_uncertain = Reading(
        "KIN2045",
        new("Bacaan yang tidak pasti", "Uncertain reading"),
        new(
            "Kalimat formula {code} dapat dibaca sebagai '{expression}', tetapi tidak pasti; bacaan itu tidak dipakai untuk menghitung.",
            "The words of formula {code} could be read as '{expression}', but not surely; nothing is computed with that reading."),
        new(
            "Tulis ekspresi yang dimaksud, atau perjelas kalimatnya.",
            "Write the expression that is meant, or make the words clear."));

    private static readonly FrozenSet<string> s_besideExpressions = DefectDiagnostics.All
        .Where(kind => kind.Id != DefectDiagnostics.PercentageWithoutFraction.Id)
        .Append(ReadingDiagnostics.ForeignText)
        .Select(kind => kind.Id)
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly NameSuggestions _suggestions = new(index.Cascade.Variables.Count + index.Cascade.Indicators.Count, []);

    /// <summary>Both kinds, by id.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_read, s_uncertain];

    /// <summary>How it was read, if as a formula, and everything that the reader found, at its place in the document.</summary>
    public IEnumerable<Diagnostic> Of(int place, FormulaReading reading)
    {
        if (reading.IsFormula)
            yield return (reading.IsUnambiguous ? Read(place, reading) : Uncertain(place, reading)) with { Fixes = [ExpressionFix.Of(index.Cascade, place, reading)] };
        // A percentage that divides nothing is a rule's to tell once the reading is used.
        foreach (Diagnostic finding in reading.Diagnostics.Where(finding => !(reading.IsUnambiguous && finding.Id == DefectDiagnostics.PercentageWithoutFraction.Id)))
        {
            yield return Placed(finding, place) with
            {
                Fixes = finding.Id == DefectDiagnostics.InvertedFraction.Id && ExpressionFix.Inverted(index.Cascade, place, reading) is { } inverted ? [inverted] : [],
            };
        }
    }

    /// <summary>What the words beside an expression show to be wrong by themselves or beside the indicator's name; how they are read is no matter then.</summary>
    public IEnumerable<Diagnostic> Beside(int place, FormulaReading reading)
    {
        foreach (Diagnostic finding in reading.Diagnostics)
        {
            // Whether a percentage divides is told of the expression.
            if (s_besideExpressions.Contains(finding.Id))
                yield return Placed(finding, place);
        }
    }

    /// <summary>The expression with which a formula in words is computed; whole in the location, since a message is cut at a length.</summary>
    public Diagnostic Read(int place, FormulaReading reading) =>
        new(s_read, At(place) with { FormulaText = reading.Expression }, ("code", CodeOf(place)), ("expression", reading.Expression), ("suggestion", Suggestion(place, reading)));

    private Diagnostic Uncertain(int place, FormulaReading reading) =>
        new(s_uncertain, At(place) with { FormulaText = reading.Expression }, ("code", CodeOf(place)), ("expression", reading.Expression));

    // A name that is nearly a declared one is worth a question; taking it for that one would be a guess.
    private LocalizedText Suggestion(int place, FormulaReading reading)
    {
        string owner = index.Cascade.Indicators[place].Owner;
        foreach (ReadVariable variable in reading.Variables)
        {
            if (index.TryFindVariable(variable.Name, owner, out _) || !_suggestions.MayLookFor(variable.Name))
                continue;
            if (NearestName.Find(variable.Name, Known(place, owner, reading)) is { } nearest)
                return new($" '{variable.Name}' belum dinyatakan; apakah maksudnya '{nearest}'?", $" '{variable.Name}' is not declared; is '{nearest}' meant?");
        }

        return "";
    }

    private IEnumerable<string> Known(int place, string owner, FormulaReading reading)
    {
        IEnumerable<string> variables = index.Cascade.Variables.Where(variable => variable.Owner.Length == 0 || variable.Owner == owner).Select(variable => variable.Name);
        IEnumerable<string> indicators = index.Cascade.Indicators.Where((_, other) => other != place).Select(indicator => indicator.Code);
        // Two names of one formula are two things.
        return variables.Concat(indicators).Where(name => !reading.Variables.Any(variable => NameKey.Of(variable.Name) == NameKey.Of(name)));
    }

    private Diagnostic Placed(Diagnostic finding, int place) =>
        finding with { Location = finding.Location with { Pointer = At(place).Pointer, Code = CodeOf(place) } };

    private DiagnosticLocation At(int place) => new() { Pointer = $"/indicators/{place}/formula/text", Code = CodeOf(place) };

    private string CodeOf(int place) => index.Cascade.Indicators[place].Code;

    private static DiagnosticDescriptor Reading(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, DiagnosticSeverity.Info, title, message, repair, DiagnosticCertainty.Heuristic);
}
