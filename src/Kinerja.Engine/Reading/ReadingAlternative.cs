using Kinerja.Diagnostics;

namespace Kinerja.Reading;

/// <summary>Another way to read a text.</summary>
/// <param name="Expression">The expression it gives; it compiles.</param>
/// <param name="Variables">Its variables in order of first use.</param>
/// <param name="Because">Why a careful person might read it so.</param>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record ReadingAlternative(string Expression, ValueList<ReadVariable> Variables, LocalizedText Because);
