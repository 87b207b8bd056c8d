namespace Kinerja.Formulas.Running;

/// <summary>What each node of a formula came to in one evaluation, for its explanation.</summary>
internal sealed class EvaluationTrace(int nodes)
{
    private readonly Cell?[] _cells = new Cell?[nodes];

    /// <summary>What a node came to; null when it was not needed, or only passed on what its last part came to.</summary>
    public Cell? this[int node]
    {
        get => _cells[node];
        set => _cells[node] = value;
    }
}
