using System.Globalization;
using Kinerja.Diagnostics;

namespace Kinerja.Cascades;

/// <summary>Puts findings in the order in which a reader meets their places in the document.</summary>
/// <remarks>
/// Findings that lie nowhere come first, then the document's own members, then its lists. Within a list the element's number
/// counts, then the member (numbers in it as numbers), the place inside a formula, the id, the code and at last the message.
/// </remarks>
internal static class FindingOrder
{
    private const int Nowhere = -1;

    private static readonly string[] s_members =
        ["", "title", "organization", "period", "note", "units", "nodes", "positions", "variables", "indicators"];

    public static IReadOnlyList<Diagnostic> Sorted(List<Diagnostic> findings)
    {
        var keys = new Key[findings.Count];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = Key.Of(findings[i], i);
        Array.Sort(keys, Compare);
        return Array.ConvertAll(keys, key => findings[key.Arrival]);

        int Compare(Key x, Key y)
        {
            int order = FindingOrder.Compare(x, y, findings[x.Arrival], findings[y.Arrival]);
            // Only findings that read alike at one place are left; which comes first shows nowhere.
            return order != 0 ? order : x.Arrival.CompareTo(y.Arrival);
        }
    }

    /// <summary>Two sorted lists as one; of findings that read alike those of the first come first.</summary>
    public static IReadOnlyList<Diagnostic> Merged(IReadOnlyList<Diagnostic> first, IReadOnlyList<Diagnostic> second)
    {
        if (second.Count == 0)
            return first;
        var merged = new List<Diagnostic>(first.Count + second.Count);
        int next = 0;
        foreach (Diagnostic finding in second)
        {
            Key key = Key.Of(finding, 0);
            while (next < first.Count && Compare(Key.Of(first[next], 0), key, first[next], finding) <= 0)
                merged.Add(first[next++]);
            merged.Add(finding);
        }

        while (next < first.Count)
            merged.Add(first[next++]);
        return merged;
    }

    /// <summary>The element that a finding is about; null when it is about the document, a list or nothing that a cascade has.</summary>
    public static (ElementList List, int Place)? ElementOf(Diagnostic finding)
    {
        Key key = Key.Of(finding, 0);
        int list = ListOf(finding);
        return list >= 0 && key.List < s_members.Length && key.Element >= 0 ? ((ElementList)list, key.Element) : null;
    }

    /// <summary>The number of the list that a finding is about; a negative one for the document itself, one beyond the last for an unknown place.</summary>
    public static int ListOf(Diagnostic finding) => Key.Of(finding, 0).List - s_members.Length + Enum.GetValues<ElementList>().Length;

    private static int Compare(Key x, Key y, Diagnostic a, Diagnostic b)
    {
        int order = x.List.CompareTo(y.List);
        if (order == 0)
            order = x.Element.CompareTo(y.Element);
        return order != 0 ? order : CompareInside(x, y, a, b);
    }

    private static int CompareInside(Key x, Key y, Diagnostic a, Diagnostic b)
    {
        int order = CompareMembers(Member(a, x), Member(b, y));
        if (order == 0)
            order = (a.Location.Span?.Start ?? -1).CompareTo(b.Location.Span?.Start ?? -1);
        if (order == 0)
            order = string.CompareOrdinal(a.Id, b.Id);
        // What a list lacks is told at the list: many findings there, told apart without making their messages.
        if (order == 0)
            order = string.CompareOrdinal(a.Location.Code, b.Location.Code);
        if (order == 0)
            order = string.CompareOrdinal(a.GetMessage(Language.English), b.GetMessage(Language.English));
        return order;
    }

    private static ReadOnlySpan<char> Member(Diagnostic finding, Key key) => (finding.Location.Pointer ?? "").AsSpan(key.MemberStart);

    // 'targets/2' stands before 'targets/10'.
    private static int CompareMembers(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        while (x.Length > 0 && y.Length > 0)
        {
            ReadOnlySpan<char> a = TakeSegment(ref x);
            ReadOnlySpan<char> b = TakeSegment(ref y);
            int order = CompareSegments(a, b);
            if (order != 0)
                return order;
        }

        return x.Length.CompareTo(y.Length);
    }

    private static int CompareSegments(ReadOnlySpan<char> x, ReadOnlySpan<char> y) =>
        (TryNumber(x, out int first), TryNumber(y, out int second)) switch
        {
            (true, true) => first.CompareTo(second),
            (true, false) => -1,
            (false, true) => 1,
            _ => x.SequenceCompareTo(y),
        };

    private static ReadOnlySpan<char> TakeSegment(ref ReadOnlySpan<char> path)
    {
        int slash = path.IndexOf('/');
        ReadOnlySpan<char> segment = slash < 0 ? path : path[..slash];
        path = slash < 0 ? [] : path[(slash + 1)..];
        return segment;
    }

    private static bool TryNumber(ReadOnlySpan<char> segment, out int number) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private readonly record struct Key(int List, int Element, int MemberStart, int Arrival)
    {
        public static Key Of(Diagnostic finding, int arrival)
        {
            if (finding.Location.Pointer is not { } pointer)
                return new(Nowhere, Nowhere, 0, arrival);
            ReadOnlySpan<char> rest = pointer.AsSpan(pointer.StartsWith('/') ? 1 : 0);
            int list = ListOf(TakeSegment(ref rest));
            // A place that the document format does not know comes last.
            if (list == s_members.Length)
                return new(list, Nowhere, 0, arrival);
            ReadOnlySpan<char> tail = rest;
            if (TryNumber(TakeSegment(ref tail), out int element))
                rest = tail;
            else
                element = Nowhere;
            return new(list, element, pointer.Length - rest.Length, arrival);
        }

        private static int ListOf(ReadOnlySpan<char> member)
        {
            for (int i = 0; i < s_members.Length; i++)
            {
                if (member.SequenceEqual(s_members[i]))
                    return i;
            }

            return s_members.Length;
        }
    }
}
