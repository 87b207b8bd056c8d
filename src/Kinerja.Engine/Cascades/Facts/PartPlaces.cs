using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>Which variable each variable is declared a part of, as its own owner sees it.</summary>
internal sealed class PartPlaces
{
    private const int Undeclared = -1;
    private const int Unknown = -2;
    private const int Unseen = -3;

    private readonly CascadeIndex _index;
    private readonly int[] _wholes;

    public PartPlaces(CascadeIndex index)
    {
        _index = index;
        _wholes = new int[index.Cascade.Variables.Count];
        Array.Fill(_wholes, Unseen);
    }

    /// <summary>The place of the whole; -1 when none is declared or found.</summary>
    public int WholeOf(int variable) => Math.Max(Find(variable), -1);

    /// <summary>Whether a whole is declared that is no variable.</summary>
    public bool IsUnknown(int variable) => Find(variable) == Unknown;

    private int Find(int place)
    {
        if (_wholes[place] == Unseen)
        {
            Variable variable = _index.Cascade.Variables[place];
            _wholes[place] = variable.PartOf.Length == 0 ? Undeclared : _index.TryFindVariable(variable.PartOf, variable.Owner, out int whole) ? whole : Unknown;
        }

        return _wholes[place];
    }
}
