using System.Runtime.InteropServices;
using Kinerja.Cascades.Naming;

namespace Kinerja.Comparing;

/// <summary>Finds for each element of one document the same one in the other.</summary>
/// <remarks>
/// In steps, the surest first: code and name agree; all of both agrees, for those whose code stands twice; one name in one group, under another code; one code and names alike; one name of
/// one kind, under another owner. What is then left may have a new name, which is suggested and never taken for granted. Linear; the
/// order of the elements does not count.
/// </remarks>
internal sealed class Matching
{
    private const int Several = -1;

    private readonly Elements _before;
    private readonly Elements _after;
    private readonly bool _codesAreShared;
    private readonly Pairs _pairs;
    private readonly List<(int Before, int After)> _oneCode = [];
    private readonly CancellationToken _cancellation;

    private Matching(Elements before, Elements after, bool codesAreShared, CancellationToken cancellation)
    {
        _before = before;
        _after = after;
        _codesAreShared = codesAreShared;
        _cancellation = cancellation;
        _pairs = new(before.Count, after.Count);
    }

    /// <summary>Pairs two lists.</summary>
    /// <param name="before">The earlier elements.</param>
    /// <param name="after">The later elements.</param>
    /// <param name="codesAreShared">Whether a code is to mean the same in both documents; else it says something only inside one group.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Pairs Of(Elements before, Elements after, bool codesAreShared, CancellationToken cancellation)
    {
        var matching = new Matching(before, after, codesAreShared, cancellation);
        matching.PairByCodeAndName();
        matching.PairEqual();
        matching.PairByName(group => group);
        matching.PairByCode();
        if (codesAreShared)
            matching.PairByName(AnyOwner);
        var renames = new RenameSearch(before, after, matching._pairs, cancellation);
        renames.Suggest(group => group);
        if (codesAreShared)
            renames.Suggest(AnyOwner);
        matching.NoteReusedCodes();
        return matching._pairs;
    }

    /// <summary>Whether both are names at all, so that they can differ.</summary>
    public static bool AreBothNamed(string x, string y) => NameComparer.HasLetters(x) && NameComparer.HasLetters(y);

    private static ElementGroup AnyOwner(ElementGroup group) => group with { Owner = "" };

    private void PairByCodeAndName()
    {
        Dictionary<string, int> codes = CodesOf(_after);
        foreach ((string code, int before) in CodesOf(_before))
        {
            if (before == Several || !codes.TryGetValue(code, out int after) || after == Several)
                continue;
            if (!_codesAreShared && _before.Group(before) != _after.Group(after))
                continue;
            if (AgreeOnName(before, after))
                _pairs.Match(before, after);
            else
                _oneCode.Add((before, after));
        }

        _cancellation.ThrowIfCancellationRequested();
    }

    // A row without a name says nothing against its code.
    private bool AgreeOnName(int before, int after)
    {
        string was = _before.Name(before);
        string name = _after.Name(after);
        return was == name || NameComparer.Instance.Equals(was, name) || !AreBothNamed(was, name);
    }

    private void PairEqual()
    {
        var open = new Dictionary<object, Stack<int>>();
        for (int place = 0; place < _before.Count; place++)
        {
            if (_pairs.IsOpenBefore(place))
                (CollectionsMarshal.GetValueRefOrAddDefault(open, _before.Whole(place), out _) ??= []).Push(place);
        }

        for (int place = 0; place < _after.Count && open.Count > 0; place++)
        {
            if (_pairs.IsOpenAfter(place) && open.TryGetValue(_after.Whole(place), out Stack<int>? equal) && equal.TryPop(out int before))
                _pairs.Match(before, place);
        }
    }

    private void PairByName(Func<ElementGroup, ElementGroup> scope)
    {
        Dictionary<GroupedName, int> names = NamesOf(_before, _pairs.IsOpenBefore, scope);
        if (names.Count == 0)
            return;
        foreach ((GroupedName name, int after) in NamesOf(_after, _pairs.IsOpenAfter, scope))
        {
            if (after != Several && names.TryGetValue(name, out int before) && before != Several)
                _pairs.Match(before, after);
        }

        _cancellation.ThrowIfCancellationRequested();
    }

    private void PairByCode()
    {
        foreach ((int before, int after) in _oneCode)
        {
            if (AreOpen(before, after) && NameWords.AreAlike(_before.Name(before), _after.Name(after)))
                _pairs.Match(before, after);
        }
    }

    private void NoteReusedCodes()
    {
        foreach ((int before, int after) in _oneCode)
        {
            if (_codesAreShared && AreOpen(before, after) && !_pairs.IsCandidate(after))
                _pairs.Reuse(before, after);
        }
    }

    private bool AreOpen(int before, int after) => _pairs.IsOpenBefore(before) && _pairs.IsOpenAfter(after);

    private static Dictionary<string, int> CodesOf(Elements elements)
    {
        var codes = new Dictionary<string, int>(elements.Count, StringComparer.Ordinal);
        for (int place = 0; place < elements.Count; place++)
        {
            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, elements.Code(place), out bool exists);
            known = exists ? Several : place;
        }

        codes.Remove("");
        return codes;
    }

    private static Dictionary<GroupedName, int> NamesOf(Elements elements, Func<int, bool> isOpen, Func<ElementGroup, ElementGroup> scope)
    {
        var names = new Dictionary<GroupedName, int>();
        for (int place = 0; place < elements.Count; place++)
        {
            if (!isOpen(place) || !NameComparer.HasLetters(elements.Name(place)))
                continue;
            var name = new GroupedName(scope(elements.Group(place)), elements.Name(place));
            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name, out bool exists);
            known = exists ? Several : place;
        }

        return names;
    }

    private readonly record struct GroupedName(ElementGroup Group, string Name)
    {
        public bool Equals(GroupedName other) => Group == other.Group && NameComparer.Instance.Equals(Name, other.Name);

        public override int GetHashCode() => HashCode.Combine(Group, NameComparer.Instance.GetHashCode(Name));
    }
}
