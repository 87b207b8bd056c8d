using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

internal static class RulePackMapping
{
    public static RulePack ToModel(RulePackDocument document) => new()
    {
        Name = document.Name,
        Subject = document.Subject,
        Title = Text(document.Title),
        Regulation = document.Regulation ?? "",
        ValidFrom = document.ValidFrom,
        ValidUntil = document.ValidUntil,
        Notes = Optional.Model(document.Notes, note => new RuleNote { Text = Text(note.Text), Source = Source(note.Source) }),
        Measuring = document.Measuring is { } measuring ? ToModel(measuring) : null,
        Achievements = Optional.Model(document.Achievements, ToModel),
        Scales = Optional.Model(document.Scales, RuleEntryMapping.ToModel),
        Formulas = Optional.Model(document.Formulas, RuleEntryMapping.ToModel),
        Tables = Optional.Model(document.Tables, RuleEntryMapping.ToModel),
        Decisions = Optional.Model(document.Decisions, RuleEntryMapping.ToModel),
        Checks = Optional.Model(document.Checks, RuleEntryMapping.ToModel),
        Examples = Optional.Model(document.Examples, RuleExampleMapping.ToModel),
    };

    public static RulePackDocument ToDocument(RulePack pack) => new()
    {
        Version = FormatVersion.Current,
        Name = pack.Name,
        Subject = pack.Subject,
        Title = Text(pack.Title),
        Regulation = Optional.Text(pack.Regulation),
        ValidFrom = pack.ValidFrom,
        ValidUntil = pack.ValidUntil,
        Notes = Optional.List(pack.Notes, note => new RuleNoteDocument { Text = RequiredText(note.Text), Source = Source(note.Source) }),
        Measuring = pack.Measuring is { } measuring ? ToDocument(measuring) : null,
        Achievements = Optional.List(pack.Achievements, ToDocument),
        Scales = Optional.List(pack.Scales, RuleEntryMapping.ToDocument),
        Formulas = Optional.List(pack.Formulas, RuleEntryMapping.ToDocument),
        Tables = Optional.List(pack.Tables, RuleEntryMapping.ToDocument),
        Decisions = Optional.List(pack.Decisions, RuleEntryMapping.ToDocument),
        Checks = Optional.List(pack.Checks, RuleEntryMapping.ToDocument),
        Examples = Optional.List(pack.Examples, RuleExampleMapping.ToDocument),
    };

    public static LocalizedText Text(TextsDocument? document) => document is null ? default : new(document.Id, document.En);

    public static TextsDocument? Text(LocalizedText text) =>
        string.IsNullOrEmpty(text.Indonesian) && string.IsNullOrEmpty(text.English) ? null : RequiredText(text);

    // A text in one language only stays empty in the other, and is refused there.
    public static TextsDocument RequiredText(LocalizedText text) => new() { Id = text.Indonesian ?? "", En = text.English ?? "" };

    public static Citation? Source(CitationDocument? document) => document is null ? null : RequiredSource(document);

    public static Citation RequiredSource(CitationDocument document) => new(document.Source, document.Place ?? "", document.Mark) { Note = document.Note ?? "" };

    public static CitationDocument? Source(Citation? citation) => citation is null ? null : RequiredSource(citation);

    public static CitationDocument RequiredSource(Citation citation) =>
        new() { Source = citation.Source, Place = Optional.Text(citation.Place), Mark = citation.Mark, Note = Optional.Text(citation.Note) };

    private static MeasuringDefaults ToModel(MeasuringDefaultsDocument document) => new()
    {
        Maximize = document.Maximize ?? "",
        Minimize = document.Minimize ?? "",
        Stabilize = document.Stabilize ?? "",
        MaximizeRange = document.MaximizeRange ?? "",
        MinimizeRange = document.MinimizeRange ?? "",
        Ordinal = document.Ordinal ?? "",
        Bands = document.Bands ?? "",
    };

    private static MeasuringDefaultsDocument ToDocument(MeasuringDefaults measuring) => new()
    {
        Maximize = Optional.Text(measuring.Maximize),
        Minimize = Optional.Text(measuring.Minimize),
        Stabilize = Optional.Text(measuring.Stabilize),
        MaximizeRange = Optional.Text(measuring.MaximizeRange),
        MinimizeRange = Optional.Text(measuring.MinimizeRange),
        Ordinal = Optional.Text(measuring.Ordinal),
        Bands = Optional.Text(measuring.Bands),
    };

    private static AchievementVariant ToModel(AchievementVariantDocument document) => new()
    {
        Name = document.Name,
        Title = Text(document.Title),
        Source = RequiredSource(document.Source),
        Method = document.Method,
        Curve = Optional.Model(document.Curve, point => new CurvePoint(point.From, point.To)),
        Floor = document.Floor,
        Cap = document.Cap,
        Decimals = document.Decimals,
        WhenTargetZero = document.WhenTargetZero ?? ZeroTarget.NoValue,
        ZeroTargetReached = document.ZeroTargetReached ?? 0,
        ZeroTargetMissed = document.ZeroTargetMissed ?? 0,
        WhenRealizationZero = document.WhenRealizationZero,
        WhenMissing = document.WhenMissing,
        MirrorsBelowZero = document.WhenTargetBelowZero == TargetBelowZero.Mirror,
        WhenBestReached = document.WhenBestReached,
    };

    private static AchievementVariantDocument ToDocument(AchievementVariant variant) => new()
    {
        Name = variant.Name,
        Title = RequiredText(variant.Title),
        Source = RequiredSource(variant.Source),
        Method = variant.Method,
        Curve = variant.Curve.Count == 0 ? null : [.. variant.Curve.Select(point => new CurvePointDocument { From = point.From, To = point.To })],
        Floor = variant.Floor,
        Cap = variant.Cap,
        Decimals = variant.Decimals,
        WhenTargetZero = Optional.Word(variant.WhenTargetZero),
        ZeroTargetReached = Given(variant.ZeroTargetReached),
        ZeroTargetMissed = Given(variant.ZeroTargetMissed),
        WhenRealizationZero = variant.WhenRealizationZero,
        WhenMissing = variant.WhenMissing,
        WhenTargetBelowZero = variant.MirrorsBelowZero ? TargetBelowZero.Mirror : null,
        WhenBestReached = variant.WhenBestReached,
    };

    private static decimal? Given(decimal number) => number == 0 ? null : number;
}
