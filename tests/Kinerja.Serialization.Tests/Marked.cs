using System.Text;

namespace Kinerja.Serialization.Tests;

/// <summary>A document in which ▼ stands before each place where a finding is expected; twice before two findings at one place.</summary>
internal sealed class Marked
{
    private const char Mark = '▼';

    private Marked(string json, IReadOnlyList<(int Line, int Column)> places) => (Json, Places) = (json, places);

    public string Json { get; }

    public byte[] Utf8 => Encoding.UTF8.GetBytes(Json);

    public IReadOnlyList<(int Line, int Column)> Places { get; }

    public static Marked Parse(string text)
    {
        var json = new StringBuilder();
        var places = new List<(int, int)>();
        int line = 1, column = 1;
        foreach (char c in text)
        {
            if (c == Mark)
            {
                places.Add((line, column));
                continue;
            }

            json.Append(c);
            (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return new(json.ToString(), places);
    }
}
