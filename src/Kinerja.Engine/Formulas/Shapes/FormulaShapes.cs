using Kinerja.Formulas.Parsing;

namespace Kinerja.Formulas.Shapes;

/// <summary>The shapes of formulas that were compiled before, found without making a text for the question.</summary>
/// <remarks>Belongs to one run over many formulas and one thread.</remarks>
internal sealed class FormulaShapes
{
    // As with the pieces: whoever writes more or longer ones must not fill the memory.
    private const int Most = 4096;

    private readonly List<(int Hash, string Key, FormulaShape Shape)> _shapes = [];
    private readonly ShapeKey _key = new();
    private int[] _slots = []; // places in the list, counted from 1; their number is a power of two
    private int _hash;

    /// <summary>The shape of a formula without findings, if one like it was kept.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="mostNames">How many different names a formula may have.</param>
    /// <param name="canKeep">Whether <see cref="Keep"/> may be called with what compiling the formula tells.</param>
    public FormulaShape? Find(string text, List<Token> tokens, int mostNames, out bool canKeep)
    {
        canKeep = _key.TryWrite(text, tokens, mostNames);
        if (!canKeep)
            return null;
        _hash = (int)TextHash.Of(_key.Text);
        canKeep = _shapes.Count < Most;
        if (_slots.Length == 0)
            return null;
        for (int slot = _hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            (int hash, string key, FormulaShape shape) = _shapes[_slots[slot] - 1];
            if (hash == _hash && _key.Text.SequenceEqual(key))
                return shape;
        }

        return null;
    }

    /// <summary>Keeps the shape of the formula that was asked for last.</summary>
    public void Keep(FormulaShape shape)
    {
        _shapes.Add((_hash, _key.Text.ToString(), shape));
        if (_shapes.Count * 2 > _slots.Length)
            Grow();
        else
            Place(_shapes.Count);
    }

    private void Grow()
    {
        _slots = new int[Math.Max(_slots.Length * 2, 16)];
        for (int number = 1; number <= _shapes.Count; number++)
            Place(number);
    }

    private void Place(int number)
    {
        int slot = _shapes[number - 1].Hash & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = number;
    }
}
