using System.Text;
using Kinerja.Regulations;
using Kinerja.Serialization.Documents;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization;

// Rule packs: those of a host, and the official ones that travel with this package.
public static partial class KinerjaJson
{
    /// <summary>The JSON Schema (draft 2020-12) of a rule pack.</summary>
    public static string RulePackSchema => SchemaText.RulePack;

    /// <summary>The rule packs that come with Kinerja, by name.</summary>
    /// <remarks>
    /// Each says in its citations and notes what was read and how surely it is known. Hand them to <c>engine.Load</c>, with your own
    /// beside them or in place of one. They are read from this assembly at the first call and kept.
    /// </remarks>
    /// <returns>The packs, in order of their names.</returns>
    public static ValueList<RulePack> OfficialRulePacks() => OfficialPacks.All;

    /// <summary>Reads a rule pack.</summary>
    /// <param name="utf8Json">The document; it is read from its position to its end and left open.</param>
    /// <param name="document">The name that findings give the document. With the pack's own name, the findings of <c>engine.Load</c> can be located too.</param>
    /// <param name="options">The limits; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The pack, or every problem in order of place. Whether its rules are sound is told when it is loaded.</returns>
    /// <exception cref="IOException">The stream could not be read; whatever the stream throws passes through.</exception>
    public static JsonReadResult<RulePack> ReadRulePack(Stream utf8Json, string document = "", KinerjaJsonOptions? options = null) =>
        ToRulePack(FromStream(utf8Json, options), document, options);

    /// <summary>Reads a rule pack.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="document">The name that findings give the document. With the pack's own name, the findings of <c>engine.Load</c> can be located too.</param>
    /// <param name="options">The limits, counted in bytes of UTF-8; null means <see cref="KinerjaJsonOptions.Default"/>.</param>
    /// <returns>The pack, or every problem in order of place. Whether its rules are sound is told when it is loaded.</returns>
    public static JsonReadResult<RulePack> ReadRulePack(string json, string document = "", KinerjaJsonOptions? options = null) =>
        ToRulePack(FromText(json, options), document, options);

    /// <summary>Writes a rule pack, in one piece and only if all of it can be read back.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="utf8Json">Where to; it is left open.</param>
    /// <exception cref="ArgumentException">It holds what a document cannot: an empty name, a text in one language only, a null. Nothing has been written then.</exception>
    public static void Write(RulePack pack, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        utf8Json.Write(Bytes(pack).Span);
    }

    /// <summary>A rule pack as a document.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The document, with a line break at its end.</returns>
    /// <exception cref="ArgumentException">It holds what a document cannot; see <see cref="Write(RulePack, Stream)"/>.</exception>
    public static string ToJson(RulePack pack) => Encoding.UTF8.GetString(Bytes(pack).Span);

    private static ReadOnlyMemory<byte> Bytes(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        RulePackDocument document = RulePackMapping.ToDocument(pack);
        return CanonicalJson.Write(document, DocumentsContext.Default.RulePackDocument, DocumentFormat.RulePack, nameof(pack));
    }

    private static JsonReadResult<RulePack> ToRulePack(DocumentBytes bytes, string document, KinerjaJsonOptions? options) =>
        ToModel(bytes, document, options, DocumentFormat.RulePack, DocumentsContext.Default.RulePackDocument, RulePackMapping.ToModel);
}
