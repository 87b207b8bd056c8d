using Kinerja.Cascades.Naming;

namespace Kinerja.Cascades.Facts;

/// <summary>The texts of nodes, as numbers: texts that are read alike have the same.</summary>
internal sealed class StatementNumbers
{
    private readonly int[] _numbers;
    private readonly List<int> _counts = [];

    public StatementNumbers(ValueList<CascadeNode> nodes)
    {
        _numbers = new int[nodes.Count];
        var known = new Dictionary<string, int>(nodes.Count, NameComparer.Instance);
        for (int place = 0; place < _numbers.Length; place++)
        {
            string text = nodes[place].Text;
            int number = -1;
            if (NameComparer.HasLetters(text) && !known.TryGetValue(text, out number))
            {
                known.Add(text, number = _counts.Count);
                _counts.Add(0);
            }

            _numbers[place] = number;
            if (number >= 0)
                _counts[number]++;
        }
    }

    /// <summary>How many different texts there are.</summary>
    public int Count => _counts.Count;

    /// <summary>The number of a node's text; -1 for a text without letters.</summary>
    public int NumberOf(int node) => _numbers[node];

    /// <summary>Whether another node has the same text.</summary>
    public bool IsRepeated(int node) => _numbers[node] >= 0 && _counts[_numbers[node]] > 1;
}
