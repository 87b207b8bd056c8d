using System.Text;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

/// <summary>The words by which documents name the members of an enumeration.</summary>
internal abstract class WordTable(Type type, string[] words)
{
    public Type Type { get; } = type;

    public string[] Words { get; } = words;

    public byte[][] Utf8Words { get; } = [.. words.Select(Encoding.UTF8.GetBytes)];
}

internal sealed class WordTable<TEnum>(params (string Word, TEnum Value)[] entries)
    : WordTable(typeof(TEnum), [.. entries.Select(entry => entry.Word)])
    where TEnum : struct, Enum
{
    public TEnum ValueAt(int place) => entries[place].Value;

    /// <summary>The word, or null for a value that documents have no word for.</summary>
    public string? WordOf(TEnum value)
    {
        foreach ((string word, TEnum candidate) in entries)
        {
            if (EqualityComparer<TEnum>.Default.Equals(candidate, value))
                return word;
        }

        return null;
    }
}

/// <summary>All words of the format. "Not stated" has none: the member is left out.</summary>
internal static class Words
{
    private static readonly WordTable[] s_tables =
    [
        new WordTable<NodeKind>(
            ("vision", NodeKind.Vision), ("mission", NodeKind.Mission), ("tujuan", NodeKind.Tujuan), ("sasaran", NodeKind.Sasaran),
            ("program", NodeKind.Program), ("activity", NodeKind.Activity), ("subactivity", NodeKind.Subactivity), ("condition", NodeKind.Condition)),
        new WordTable<IndicatorKind>(("iku", IndicatorKind.Iku), ("iki", IndicatorKind.Iki), ("other", IndicatorKind.Other)),
        new WordTable<Polarity>(("maximize", Polarity.Maximize), ("minimize", Polarity.Minimize), ("stabilize", Polarity.Stabilize)),
        new WordTable<PeriodKind>(
            ("month", PeriodKind.Month), ("quarter", PeriodKind.Quarter), ("semester", PeriodKind.Semester), ("year", PeriodKind.Year), ("years", PeriodKind.Years)),
        new WordTable<Consolidation>(("sum", Consolidation.Sum), ("average", Consolidation.Average), ("last-known", Consolidation.LastKnown)),
        new WordTable<SupportMethod>(
            ("direct-by-aspect", SupportMethod.DirectByAspect), ("direct-by-area", SupportMethod.DirectByArea), ("direct-by-load", SupportMethod.DirectByLoad),
            ("indirect-service", SupportMethod.IndirectService), ("indirect-output", SupportMethod.IndirectOutput), ("crosscutting", SupportMethod.Crosscutting)),
        new WordTable<DiagnosticCategory>(
            ("document", DiagnosticCategory.Document), ("formula", DiagnosticCategory.Formula), ("reading", DiagnosticCategory.Reading),
            ("cascade", DiagnosticCategory.Cascade), ("measuring", DiagnosticCategory.Measuring), ("configuration", DiagnosticCategory.Configuration)),
        new WordTable<DiagnosticSeverity>(
            ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("info", DiagnosticSeverity.Info), ("hidden", DiagnosticSeverity.Hidden)),
        new WordTable<SeverityChoice>(
            ("error", SeverityChoice.Error), ("warning", SeverityChoice.Warning), ("info", SeverityChoice.Info), ("hidden", SeverityChoice.Hidden),
            ("off", SeverityChoice.Off)),
        new WordTable<VerificationMark>(
            ("VP", VerificationMark.RegulationText), ("VS", VerificationMark.SecondarySource), ("VC", VerificationMark.SourceCode),
            ("GK", VerificationMark.GeneralKnowledge), ("CALC", VerificationMark.Arithmetic)),
        new WordTable<AchievementMethod>(
            ("ratio", AchievementMethod.Ratio), ("mirror", AchievementMethod.Mirror), ("inverse", AchievementMethod.Inverse), ("range", AchievementMethod.Range),
            ("range-mirror", AchievementMethod.RangeMirror), ("closeness", AchievementMethod.Closeness), ("rank", AchievementMethod.Rank),
            ("reached", AchievementMethod.Reached)),
        new WordTable<ZeroTarget>(("no-value", ZeroTarget.NoValue), ("from-worst", ZeroTarget.FromWorst), ("fixed", ZeroTarget.Fixed)),
        new WordTable<TargetBelowZero>(("no-value", TargetBelowZero.NoValue), ("mirror", TargetBelowZero.Mirror)),
        new WordTable<BandEnds>(("both", BandEnds.Both), ("low", BandEnds.Low), ("high", BandEnds.High), ("none", BandEnds.Neither)),
        new WordTable<RuleAnswerStatus>(
            ("value", RuleAnswerStatus.Value), ("needs-assessor", RuleAnswerStatus.NeedsAssessor), ("missing", RuleAnswerStatus.Missing),
            ("failed", RuleAnswerStatus.Failed)),
    ];

    public static WordTable<TEnum> Of<TEnum>()
        where TEnum : struct, Enum => s_tables.OfType<WordTable<TEnum>>().Single();

    /// <summary>The table for a type, or null when the type is not an enumeration of the format.</summary>
    public static WordTable? For(Type type) => s_tables.FirstOrDefault(table => table.Type == type);
}
