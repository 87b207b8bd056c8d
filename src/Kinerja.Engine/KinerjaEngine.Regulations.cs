using Kinerja.Diagnostics;
using Kinerja.Regulations;

namespace Kinerja;

// What the engine does with rule packs: the law as dated data.
public sealed partial class KinerjaEngine
{
    /// <summary>Proves rule packs and makes a book of them that can be asked by name and by date.</summary>
    /// <remarks>
    /// Bands must cover their stretch without hole or overlap, tables every combination of their keys, formulas and conditions must
    /// compile, each worked example must give the answer it states, and on no day may two packs of one subject be in force. A stretch
    /// of days without a pack between two others is a warning.
    /// </remarks>
    /// <param name="packs">The packs; take the official ones from Kinerja.Serialization, and add your own.</param>
    /// <param name="options">What the host chose; null means <see cref="RulePackOptions.Default"/>.</param>
    /// <returns>The book, or everything that is wrong. A finding's document is its pack's name, its pointer the place in that pack's JSON.</returns>
    public Result<RuleBook> Load(IEnumerable<RulePack> packs, RulePackOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return RuleBookLoader.Load([.. packs], options ?? RulePackOptions.Default, Compile);
    }
}
