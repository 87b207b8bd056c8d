using Kinerja.Formulas.Shapes;

namespace Kinerja.Formulas.Parsing;

/// <summary>
/// What was read of earlier formulas. They come in few shapes, on which alone depends what they compile to; and where the numbers in them
/// differ, what NCalc answered for their pieces is still the same.
/// </summary>
/// <remarks>Belongs to one run over many formulas and one thread.</remarks>
internal sealed class PieceReadings
{
    // Enough for every shape that people write; whoever writes more and longer ones must not fill the memory.
    private const int Most = 4096;
    private const int Longest = 512;

    private readonly Dictionary<string, PieceNode[]> _nodes = new(StringComparer.Ordinal);
    private FormulaShapes? _shapes;

    /// <summary>The shapes of earlier formulas.</summary>
    public FormulaShapes Shapes => _shapes ??= new();

    /// <summary>Room for the tokens of the formula at hand.</summary>
    public List<Token> Tokens { get; } = [];

    /// <summary>The nodes of a piece that was read before, operands by their order in the piece; null for a new one.</summary>
    public PieceNode[]? Find(string piece) => _nodes.GetValueOrDefault(piece);

    public void Keep(string piece, PieceNode[] nodes)
    {
        if (_nodes.Count < Most && piece.Length <= Longest)
            _nodes.TryAdd(piece, nodes);
    }
}
