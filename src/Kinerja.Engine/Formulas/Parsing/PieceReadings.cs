namespace Kinerja.Formulas.Parsing;

/// <summary>What NCalc answered for the pieces of earlier formulas. Formulas come in few shapes, and its answer depends on nothing else.</summary>
/// <remarks>Belongs to one run over many formulas and one thread.</remarks>
internal sealed class PieceReadings
{
    // Enough for every shape that people write; whoever writes more and longer ones must not fill the memory.
    private const int Most = 4096;
    private const int Longest = 512;

    private readonly Dictionary<string, PieceNode[]> _nodes = new(StringComparer.Ordinal);

    /// <summary>The nodes of a piece that was read before, operands by their order in the piece; null for a new one.</summary>
    public PieceNode[]? Find(string piece) => _nodes.GetValueOrDefault(piece);

    public void Keep(string piece, PieceNode[] nodes)
    {
        if (_nodes.Count < Most && piece.Length <= Longest)
            _nodes.TryAdd(piece, nodes);
    }
}
