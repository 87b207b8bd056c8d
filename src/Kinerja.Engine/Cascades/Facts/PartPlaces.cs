using Kinerja.Indicators;

namespace Kinerja.Cascades.Facts;

/// <summary>Which variable each variable is declared a part of, as its own owner sees it.</summary>
internal sealed class PartPlaces(CascadeIndex index) : FilledByStretch(index.Cascade.Variables.Count)
{
    private const int Undeclared = -1;
    private const int Unknown = -2;

    // How far away in the list the whole is looked for before it is looked up.
    private const int Near = 3;

    private readonly int[] _wholes = new int[index.Cascade.Variables.Count];
    private readonly HashSet<int> _repeated = [.. index.Variables.Repeated];
    private string? _lastOwner;
    private int _owner;

    /// <summary>The place of the whole; -1 when none is declared or found.</summary>
    public int WholeOf(int variable) => Math.Max(Find(variable), -1);

    /// <summary>Whether a whole is declared that is no variable.</summary>
    public bool IsUnknown(int variable) => Find(variable) == Unknown;

    protected override void Fill(int first, int end)
    {
        ValueList<Variable> variables = index.Cascade.Variables;
        for (int place = first; place < end; place++)
        {
            Variable variable = variables[place];
            _wholes[place] = variable.PartOf.Length == 0 ? Undeclared : NearWhole(variables, place) is >= 0 and var near ? near : Lookup(variable);
        }
    }

    private int Find(int variable)
    {
        Need(variable);
        return _wholes[variable];
    }

    // Documents list a part beside its whole. A name that its owner has twice means the first, so a later one is none.
    private int NearWhole(ValueList<Variable> variables, int place)
    {
        Variable part = variables[place];
        for (int away = 1; away <= Near; away++)
        {
            if (IsWhole(variables, place + away, part))
                return place + away;
            if (IsWhole(variables, place - away, part))
                return place - away;
        }

        return -1;
    }

    private bool IsWhole(ValueList<Variable> variables, int place, Variable part) =>
        place >= 0 && place < variables.Count && variables[place].Name == part.PartOf && variables[place].Owner == part.Owner && !_repeated.Contains(place);

    private int Lookup(Variable variable)
    {
        // Documents list the variables of one owner together.
        if (variable.Owner != _lastOwner)
            _owner = index.Variables.OwnerOf(_lastOwner = variable.Owner);
        string key = NameKey.Of(variable.PartOf);
        int whole = index.Variables.Find(key, TextHash.Of(key), _owner);
        return whole >= 0 ? whole : Unknown;
    }
}
