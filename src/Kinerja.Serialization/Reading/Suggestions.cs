using System.Text;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>The second sentence of a finding about a name: what was probably meant, or what is known.</summary>
internal static class Suggestions
{
    private const int LongestList = 180;

    public static LocalizedText ForMember(string name, Shape shape)
    {
        IEnumerable<string> known = shape.Members.Select(member => member.Name);
        if (NearestName.Find(name, known) is { } nearest)
            return DidYouMean(nearest);
        string list = Cut(known);
        return new($" Yang dikenal: {list}.", $" Known here: {list}.");
    }

    public static LocalizedText ForWord(string word, WordTable table) =>
        NearestName.Find(word, table.Words) is { } nearest ? DidYouMean(nearest) : "";

    private static LocalizedText DidYouMean(string name) => new($" Maksudnya \"{name}\"?", $" Did you mean \"{name}\"?");

    // Messages cut long arguments; a list that ends between two names reads better.
    private static string Cut(IEnumerable<string> names)
    {
        var list = new StringBuilder();
        foreach (string name in names)
        {
            if (list.Length + name.Length > LongestList)
                return list.Append(", …").ToString();
            if (list.Length > 0)
                list.Append(", ");
            list.Append(name);
        }

        return list.ToString();
    }
}
