using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Fixing;
using Kinerja.Serialization.Reading;

namespace Kinerja.Serialization;

// Repairs of documents, as findings bring them.
public static partial class KinerjaJson
{
    /// <summary>Applies fixes to a document of any kind, and leaves every byte around them as it is.</summary>
    /// <remarks>
    /// All pointers count in the document as it is given, also where an earlier fix removes elements. A fix is applied as a whole or not at
    /// all; it is refused when its place is not there, a value that it tests is another, or an earlier fix changes the same place. Fixes
    /// with equal edits are one. One pass over the document, whatever the number of fixes.
    /// </remarks>
    /// <param name="utf8Json">The document.</param>
    /// <param name="fixes">The fixes; of two that overlap the first one counts.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <returns>The document as it is then, what was applied, and why the rest was not.</returns>
    public static JsonFixResult Apply(ReadOnlyMemory<byte> utf8Json, IEnumerable<Fix> fixes, string document = "")
    {
        ArgumentNullException.ThrowIfNull(fixes);
        ArgumentNullException.ThrowIfNull(document);
        return FixRun.Of(DocumentBytes.Of(utf8Json), [.. fixes], document).Apply(utf8Json);
    }

    /// <summary>Applies fixes to a document of any kind, and leaves every character around them as it is.</summary>
    /// <param name="json">The document itself, not the name of a file.</param>
    /// <param name="fixes">The fixes; of two that overlap the first one counts.</param>
    /// <param name="document">The name that findings give the document, usually a relative path.</param>
    /// <returns>The document as it is then, what was applied, and why the rest was not; see <see cref="Apply(ReadOnlyMemory{byte}, IEnumerable{Fix}, string)"/>.</returns>
    public static JsonFixResult Apply(string json, IEnumerable<Fix> fixes, string document = "")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Apply(Encoding.UTF8.GetBytes(json), fixes, document);
    }
}
