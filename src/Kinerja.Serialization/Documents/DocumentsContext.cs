using System.Text.Json.Serialization;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Measuring;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Serialization.Documents;

/// <summary>The generated readers and writers of the wire shapes; its metadata is also what <see cref="Reading.Shape"/> is made of.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactDecimalConverter),
        typeof(WholeNumberConverter),
        typeof(FormatVersionConverter),
        typeof(PeriodConverter),
        typeof(DateConverter),
        typeof(TextConverter),
        typeof(WordConverter<NodeKind>),
        typeof(WordConverter<SupportMethod>),
        typeof(WordConverter<IndicatorKind>),
        typeof(WordConverter<Polarity>),
        typeof(WordConverter<PeriodKind>),
        typeof(WordConverter<Consolidation>),
        typeof(WordConverter<DiagnosticCategory>),
        typeof(WordConverter<DiagnosticSeverity>),
        typeof(WordConverter<SeverityChoice>),
        typeof(WordConverter<VerificationMark>),
        typeof(WordConverter<AchievementMethod>),
        typeof(WordConverter<ZeroTarget>),
        typeof(WordConverter<TargetBelowZero>),
        typeof(WordConverter<BandEnds>),
        typeof(WordConverter<RuleAnswerStatus>),
    ])]
[JsonSerializable(typeof(CascadeDocument))]
[JsonSerializable(typeof(RealizationSetDocument))]
[JsonSerializable(typeof(CheckConfigurationDocument))]
[JsonSerializable(typeof(FindingBaselineDocument))]
[JsonSerializable(typeof(RulePackDocument))]
internal sealed partial class DocumentsContext : JsonSerializerContext;
