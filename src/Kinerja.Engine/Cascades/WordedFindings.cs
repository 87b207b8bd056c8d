using System.Collections.Frozen;
using Kinerja.Cascades.Fixing;
using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Indicators;
using Kinerja.Reading;
using Kinerja.Reading.Defects;

namespace Kinerja.Cascades;

/// <summary>What is said about a formula that stands in words only: how it was read, and what the reader found.</summary>
/// <param name="index">Finds variables; of the cascade that the places count in.</param>
/// <param name="whole">Gives the cascade that names are suggested from; null when it is the index's own.</param>
/// <param name="places">Where the elements stand in that cascade; null when they stand in the index's own.</param>
/// <param name="memory">What earlier checks of the same names found to suggest; null when nothing is remembered.</param>
internal sealed class WordedFindings(
    CascadeIndex index, Func<Cascade>? whole = null, SlicePlaces? places = null, ISuggestionMemory? memory = null)
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

    private readonly Func<Cascade> _whole = whole ?? (() => index.Cascade);

    private readonly NameSuggestions _suggestions = new(
        () => (whole?.Invoke() ?? index.Cascade).Variables.Count + (whole?.Invoke() ?? index.Cascade).Indicators.Count,
        _ => null);

    /// <summary>Both kinds, by id.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } = [s_read, s_uncertain];

    /// <summary>How it was read, if as a formula, and everything that the reader found, at its place in the document.</summary>
    public IEnumerable<Diagnostic> Of(int place, FormulaReading reading)
    {
        if (reading.IsFormula)
            yield return (reading.IsUnambiguous ? Read(place, reading) : Uncertain(place, reading)) with { Fixes = [ExpressionFix.Of(FormulaOf(place), PlaceOf(place), reading)] };
        // A percentage that divides nothing is a rule's to tell once the reading is used.
        foreach (Diagnostic finding in reading.Diagnostics.Where(finding => !(reading.IsUnambiguous && finding.Id == DefectDiagnostics.PercentageWithoutFraction.Id)))
        {
            yield return Placed(finding, place) with
            {
                Fixes = finding.Id == DefectDiagnostics.InvertedFraction.Id && ExpressionFix.Inverted(FormulaOf(place), PlaceOf(place), reading) is { } inverted ? [inverted] : [],
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
            if (Nearest(place, owner, reading, variable.Name) is { } nearest)
                return new($" '{variable.Name}' belum dinyatakan; apakah maksudnya '{nearest}'?", $" '{variable.Name}' is not declared; is '{nearest}' meant?");
        }

        return "";
    }

    private string? Nearest(int place, string owner, FormulaReading reading, string name)
    {
        return memory is null
            ? Find()
            : memory.Nearest(new(SuggestionKind.NameInWords, name, $"{PlaceOf(place)} {owner} {reading.Expression}"), Find);

        string? Find() => NearestName.Find(name, Known(place, owner, reading));
    }

    private IEnumerable<string> Known(int place, string owner, FormulaReading reading)
    {
        int own = PlaceOf(place);
        IEnumerable<string> variables = _whole().Variables.Where(variable => variable.Owner.Length == 0 || variable.Owner == owner).Select(variable => variable.Name);
        IEnumerable<string> indicators = _whole().Indicators.Where((_, other) => other != own).Select(indicator => indicator.Code);
        // Two names of one formula are two things.
        return variables.Concat(indicators).Where(name => !reading.Variables.Any(variable => NameKey.Of(variable.Name) == NameKey.Of(name)));
    }

    private Diagnostic Placed(Diagnostic finding, int place) =>
        finding with { Location = finding.Location with { Pointer = At(place).Pointer, Code = CodeOf(place) } };

    private DiagnosticLocation At(int place) => new() { Pointer = $"/indicators/{PlaceOf(place)}/formula/text", Code = CodeOf(place) };

    private int PlaceOf(int place) => places?.InWhole(ElementList.Indicators, place) ?? place;

    private Formula FormulaOf(int place) => index.Cascade.Indicators[place].Formula!;

    private string CodeOf(int place) => index.Cascade.Indicators[place].Code;

    private static DiagnosticDescriptor Reading(string id, LocalizedText title, LocalizedText message, LocalizedText repair) =>
        new(id, DiagnosticCategory.Reading, DiagnosticSeverity.Info, title, message, repair, DiagnosticCertainty.Heuristic);
}
