namespace Kinerja.Formulas.Running;

/// <summary>What each node of a formula came to in one evaluation, for its explanation.</summary>
internal sealed class EvaluationTrace(int nodes)
{
    private readonly Cell?[] _cells = new Cell?[nodes];
    private readonly bool[] _approximations = new bool[nodes];

    /// <summary>What a node came to; null when it was not needed, or only passed on what its last part came to.</summary>
    public Cell? this[int node]
    {
        get => _cells[node];
        set => _cells[node] = value;
    }

    /// <summary>Notes that a node's own value, whatever its parts, is an approximation.</summary>
    public void Approximate(int node) => _approximations[node] = true;

    /// <summary>Whether a node's own value was noted to be an approximation.</summary>
    public bool IsApproximation(int node) => _approximations[node];
}
