using System.Text;
using System.Text.Json;

namespace Kinerja.Testing.Marking;

/// <summary>Where every value of a JSON text stands, counted in UTF-16 code units.</summary>
internal sealed class JsonValues
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    private JsonValues()
    {
    }

    /// <summary>Every value with its pointer.</summary>
    public IEnumerable<KeyValuePair<string, Value>> All => _values;

    /// <summary>Finds the values of a text that is sound JSON.</summary>
    public static JsonValues Of(string json)
    {
        var values = new JsonValues();
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8);
        var open = new Stack<Container>();
        (int bytes, int units) = (0, 0);
        string name = "";
        while (reader.Read())
        {
            int start = UnitsAt((int)reader.TokenStartIndex);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(new(Pointer(), start, reader.TokenType == JsonTokenType.StartArray));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Container closed = open.Pop();
                    values._values.Add(closed.Pointer, new(closed.Start, UnitsAt((int)reader.BytesConsumed), closed.IsList, false));
                    break;
                default:
                    string pointer = Pointer();
                    values._values.Add(pointer, new(start, UnitsAt((int)reader.BytesConsumed), false, reader.TokenType == JsonTokenType.String));
                    break;
            }
        }

        return values;

        string Pointer()
        {
            if (!open.TryPeek(out Container? around))
                return "";
            return around.IsList ? $"{around.Pointer}/{around.Next++}" : $"{around.Pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";
        }

        // Asked for in rising order only.
        int UnitsAt(int position)
        {
            units += Encoding.UTF8.GetCharCount(utf8, bytes, position - bytes);
            bytes = position;
            return units;
        }
    }

    /// <summary>The pointer itself when there is a value, else that of the nearest value around it.</summary>
    public string Nearest(string pointer)
    {
        while (!_values.ContainsKey(pointer) && pointer.Length > 0)
            pointer = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        return pointer;
    }

    /// <summary>Whether a pointer leads to a value or to a member that its object may have; not to an entry that a list lacks.</summary>
    public bool Leads(string pointer)
    {
        string nearest = Nearest(pointer);
        return nearest == pointer || !_values[nearest].IsList;
    }

    /// <summary>A value: its first unit, the one after its last, and what it is.</summary>
    public readonly record struct Value(int Start, int End, bool IsList, bool IsText);

    private sealed class Container(string pointer, int start, bool isList)
    {
        public string Pointer => pointer;

        public int Start => start;

        public bool IsList => isList;

        public int Next { get; set; }
    }
}
