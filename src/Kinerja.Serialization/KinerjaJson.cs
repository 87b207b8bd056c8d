using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Serialization.Documents;
using Kinerja.Serialization.Fixing;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization;

/// <summary>Reads and writes cascades, realisations, rule packs, configurations and baselines of checks as JSON, version 1 of the format.</summary>
/// <remarks>
/// Reading never throws for bad input: every problem is a finding with pointer, line and column, all of them at once, and a
/// document with an error gives no value. A byte order mark is accepted; comments and trailing commas are not. Writing is
/// canonical: UTF-8 without byte order mark, two blanks of indent, LF, members in fixed order, nothing empty, every letter as it
/// is. Reading what was written gives an equal model. Safe to use from several threads; nothing depends on culture or clock.
/// </remarks>
public static partial class KinerjaJson
{
    /// <summary>The JSON Schema (draft 2020-12) of a cascade document.</summary>
    public static string CascadeSchema => SchemaText.Cascade;

    /// <summary>The JSON Schema (draft 2020-12) of a realisation document.</summary>
    public static string RealizationSchema => SchemaText.Realization;

    /// <summary>The JSON Schema (draft 2020-12) of the configuration of a check.</summary>
    public static string ConfigurationSchema => SchemaText.Configuration;

    /// <summary>The JSON Schema (draft 2020-12) of a baseline of findings.</summary>
    public static string BaselineSchema => SchemaText.Baseline;

    /// <summary>Every kind of finding that reading (KIN0001 and up) and applying fixes (KIN9008 to KIN9010) can give, by id.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } = [.. DocumentDiagnostics.All, .. FixDiagnostics.All];

    /// <summary>Reads a cascade document.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The cascade, or every problem in order of place.</returns>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static JsonReadResult<Cascade> ReadCascade(Stream utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToCascade(FromStream(utf8Json, options), document, options);

    /// <summary>Reads a cascade document.</summary>
    /// <param name="utf8Json">The document. It is copied, so it may change afterwards.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The cascade, or every problem in order of place.</returns>
    public static JsonReadResult<Cascade> ReadCascade(ReadOnlyMemory<byte> utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToCascade(FromMemory(utf8Json, options), document, options);

    /// <summary>Reads a cascade document.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits, counted in bytes of UTF-8; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The cascade, or every problem in order of place.</returns>
    public static JsonReadResult<Cascade> ReadCascade(string json, string document = "", KinerjaJsonOptions? options = null) =>
        ToCascade(FromText(json, options), document, options);

    /// <summary>Reads a cascade document.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <returns>The cascade, or every problem in order of place.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled while reading the stream.</exception>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static async Task<JsonReadResult<Cascade>> ReadCascadeAsync(
        Stream utf8Json, string document = "", KinerjaJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        ToCascade(await FromStreamAsync(utf8Json, options, cancellationToken).ConfigureAwait(false), document, options);

    /// <summary>Reads a realisation document.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The realisations, or every problem in order of place.</returns>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static JsonReadResult<RealizationSet> ReadRealizations(Stream utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToRealizations(FromStream(utf8Json, options), document, options);

    /// <summary>Reads a realisation document.</summary>
    /// <param name="utf8Json">The document. It is copied, so it may change afterwards.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The realisations, or every problem in order of place.</returns>
    public static JsonReadResult<RealizationSet> ReadRealizations(ReadOnlyMemory<byte> utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToRealizations(FromMemory(utf8Json, options), document, options);

    /// <summary>Reads a realisation document.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits, counted in bytes of UTF-8; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The realisations, or every problem in order of place.</returns>
    public static JsonReadResult<RealizationSet> ReadRealizations(string json, string document = "", KinerjaJsonOptions? options = null) =>
        ToRealizations(FromText(json, options), document, options);

    /// <summary>Reads a realisation document.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <returns>The realisations, or every problem in order of place.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled while reading the stream.</exception>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static async Task<JsonReadResult<RealizationSet>> ReadRealizationsAsync(
        Stream utf8Json, string document = "", KinerjaJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        ToRealizations(await FromStreamAsync(utf8Json, options, cancellationToken).ConfigureAwait(false), document, options);

    /// <summary>Writes a cascade, in one piece and only if all of it can be read back.</summary>
    /// <param name="cascade">The cascade.</param>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">
    /// The cascade holds what a document cannot: an empty code, decimals outside 0 to 28, half of a character, a null. The message
    /// names the places. Nothing has been written then.
    /// </exception>
    public static void Write(Cascade cascade, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(cascade).Span);
    }

    /// <summary>Writes realisations, in one piece and only if all of them can be read back.</summary>
    /// <param name="realizations">The realisations.</param>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">
    /// The realisations hold what a document cannot: an empty code or name, half of a character, a null. The message names the
    /// places. Nothing has been written then.
    /// </exception>
    public static void Write(RealizationSet realizations, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(realizations).Span);
    }

    /// <summary>A cascade as a document.</summary>
    /// <param name="cascade">The cascade.</param>
    /// <returns>The document, with a line break at its end.</returns>
    /// <exception cref="ArgumentException">The cascade holds what a document cannot; see <see cref="Write(Cascade, Stream)"/>.</exception>
    public static string ToJson(Cascade cascade) => Encoding.UTF8.GetString(Bytes(cascade).Span);

    /// <summary>Realisations as a document.</summary>
    /// <param name="realizations">The realisations.</param>
    /// <returns>The document, with a line break at its end.</returns>
    /// <exception cref="ArgumentException">The realisations hold what a document cannot; see <see cref="Write(RealizationSet, Stream)"/>.</exception>
    public static string ToJson(RealizationSet realizations) => Encoding.UTF8.GetString(Bytes(realizations).Span);

    private static ReadOnlyMemory<byte> Bytes(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        CascadeDocument document = CascadeMapping.ToDocument(cascade);
        return CanonicalJson.Write(document, DocumentsContext.Default.CascadeDocument, DocumentFormat.Cascade, nameof(cascade));
    }

    private static ReadOnlyMemory<byte> Bytes(RealizationSet realizations)
    {
        ArgumentNullException.ThrowIfNull(realizations);
        RealizationSetDocument document = RealizationMapping.ToDocument(realizations);
        return CanonicalJson.Write(document, DocumentsContext.Default.RealizationSetDocument, DocumentFormat.Realization, nameof(realizations));
    }

    private static DocumentBytes FromStream(Stream utf8Json, KinerjaJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return DocumentSource.Read(utf8Json, MaxBytes(options));
    }

    private static Task<DocumentBytes> FromStreamAsync(Stream utf8Json, KinerjaJsonOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return DocumentSource.ReadAsync(utf8Json, MaxBytes(options), cancellationToken);
    }

    // The result outlives the call and is promised to be immutable, so it cannot share the caller's memory.
    private static DocumentBytes FromMemory(ReadOnlyMemory<byte> utf8Json, KinerjaJsonOptions? options) =>
        utf8Json.Length > MaxBytes(options) ? DocumentBytes.TooLarge : DocumentBytes.Of(utf8Json.ToArray());

    private static DocumentBytes FromText(string json, KinerjaJsonOptions? options)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentBytes.Of(json, MaxBytes(options));
    }

    private static int MaxBytes(KinerjaJsonOptions? options) => (options ?? KinerjaJsonOptions.Default).MaxBytes;

    private static JsonReadResult<Cascade> ToCascade(DocumentBytes bytes, string document, KinerjaJsonOptions? options) =>
        ToModel(bytes, document, options, DocumentFormat.Cascade, DocumentsContext.Default.CascadeDocument, CascadeMapping.ToModel);

    private static JsonReadResult<RealizationSet> ToRealizations(DocumentBytes bytes, string document, KinerjaJsonOptions? options) =>
        ToModel(bytes, document, options, DocumentFormat.Realization, DocumentsContext.Default.RealizationSetDocument, RealizationMapping.ToModel);

    private static JsonReadResult<TModel> ToModel<TDocument, TModel>(
        DocumentBytes bytes,
        string document,
        KinerjaJsonOptions? options,
        DocumentFormat format,
        JsonTypeInfo<TDocument> type,
        Func<TDocument, TModel> map)
        where TModel : class
    {
        ArgumentNullException.ThrowIfNull(document);
        KinerjaJsonOptions limits = options ?? KinerjaJsonOptions.Default;
        ValueList<Diagnostic> findings = DocumentWalk.Over(format, bytes, document, limits);
        if (findings.Count > 0)
            return new(findings, document, bytes, limits.MaxDepth);
        TDocument shape = JsonSerializer.Deserialize(bytes.Text.Span, type)!;
        return new(map(shape), document, bytes, limits.MaxDepth);
    }
}
