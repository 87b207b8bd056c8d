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
    private string _lastOwner = "";
    private int _owner = -1;

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

    private int WholeOf(Variable variable)
    {
        // Documents list the variables of one owner together.
        if (_owner < 0 || variable.Owner != _lastOwner)
            (_lastOwner, _owner) = (variable.Owner, _index.Variables.OwnerOf(variable.Owner));
        string key = NameKey.Of(variable.PartOf);
        return _index.Variables.Find(key, TextHash.Of(key), _owner);
    }

    private int Find(int place)
    {
        if (_wholes[place] == Unseen)
        {
            Variable variable = _index.Cascade.Variables[place];
            _wholes[place] = variable.PartOf.Length == 0 ? Undeclared : WholeOf(variable) is >= 0 and var whole ? whole : Unknown;
        }

        return _wholes[place];
    }
}
