using System.Text;
using Kinerja.Configuration;
using Kinerja.Serialization.Documents;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization;

// The small documents beside a plan: how a check is configured, and what it has accepted.
public static partial class KinerjaJson
{
    /// <summary>Reads the configuration of a check.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The configuration, or every problem in order of place. A suppression without justification is not one of them.</returns>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static JsonReadResult<CheckConfiguration> ReadConfiguration(Stream utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToConfiguration(FromStream(utf8Json, options), document, options);

    /// <summary>Reads the configuration of a check.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits, counted in bytes of UTF-8; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The configuration, or every problem in order of place. A suppression without justification is not one of them.</returns>
    public static JsonReadResult<CheckConfiguration> ReadConfiguration(string json, string document = "", KinerjaJsonOptions? options = null) =>
        ToConfiguration(FromText(json, options), document, options);

    /// <summary>Reads a baseline of findings.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The baseline, or every problem in order of place.</returns>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static JsonReadResult<FindingBaseline> ReadBaseline(Stream utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToBaseline(FromStream(utf8Json, options), document, options);

    /// <summary>Reads a baseline of findings.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits, counted in bytes of UTF-8; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The baseline, or every problem in order of place.</returns>
    public static JsonReadResult<FindingBaseline> ReadBaseline(string json, string document = "", KinerjaJsonOptions? options = null) =>
        ToBaseline(FromText(json, options), document, options);

    /// <summary>Writes the configuration of a check, in one piece and only if all of it can be read back.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">It holds what a document cannot: half of a character, a null. Nothing has been written then.</exception>
    public static void Write(CheckConfiguration configuration, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(configuration).Span);
    }

    /// <summary>Writes a baseline of findings, in one piece and only if all of it can be read back.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">It holds what a document cannot: an empty fingerprint, half of a character, a null. Nothing has been written then.</exception>
    public static void Write(FindingBaseline baseline, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(baseline).Span);
    }

    /// <summary>The configuration of a check as a document.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <returns>The document, with a line break at its end.</returns>
    /// <exception cref="ArgumentException">It holds what a document cannot; see <see cref="Write(CheckConfiguration, Stream)"/>.</exception>
    public static string ToJson(CheckConfiguration configuration) => Encoding.UTF8.GetString(Bytes(configuration).Span);

    /// <summary>A baseline of findings as a document.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <returns>The document, with a line break at its end.</returns>
    /// <exception cref="ArgumentException">It holds what a document cannot; see <see cref="Write(FindingBaseline, Stream)"/>.</exception>
    public static string ToJson(FindingBaseline baseline) => Encoding.UTF8.GetString(Bytes(baseline).Span);

    private static ReadOnlyMemory<byte> Bytes(CheckConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        CheckConfigurationDocument document = CheckConfigurationMapping.ToDocument(configuration);
        return CanonicalJson.Write(document, DocumentsContext.Default.CheckConfigurationDocument, DocumentFormat.Configuration, nameof(configuration));
    }

    private static ReadOnlyMemory<byte> Bytes(FindingBaseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        FindingBaselineDocument document = FindingBaselineMapping.ToDocument(baseline);
        return CanonicalJson.Write(document, DocumentsContext.Default.FindingBaselineDocument, DocumentFormat.Baseline, nameof(baseline));
    }

    private static JsonReadResult<CheckConfiguration> ToConfiguration(DocumentBytes bytes, string document, KinerjaJsonOptions? options) =>
        ToModel(bytes, document, options, DocumentFormat.Configuration, DocumentsContext.Default.CheckConfigurationDocument, CheckConfigurationMapping.ToModel);

    private static JsonReadResult<FindingBaseline> ToBaseline(DocumentBytes bytes, string document, KinerjaJsonOptions? options) =>
        ToModel(bytes, document, options, DocumentFormat.Baseline, DocumentsContext.Default.FindingBaselineDocument, FindingBaselineMapping.ToModel);
}
