using System.Text.Json;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Fixing;

/// <summary>Finds all places that edits name, in one pass over the document.</summary>
internal sealed class SpotSearch
{
    private const int Deepest = 1000;

    private readonly Spot _root = new(null, "");
    private readonly Stack<Level> _open = new();

    /// <summary>Asks for a pointer; null for a text that is no pointer. The answer is there after <see cref="Run"/>.</summary>
    public Spot? Want(string pointer)
    {
        if (pointer.Length == 0)
            return _root;
        if (pointer[0] != '/')
            return null;
        Spot spot = _root;
        foreach (string name in pointer[1..].Split('/'))
            spot = spot.Child(name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return spot;
    }

    /// <exception cref="JsonException">The document is not well formed.</exception>
    public void Run(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Deepest });
        while (reader.Read())
            Take(ref reader);
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Spot closed = _open.Pop().Spot;
                closed.End = (int)reader.BytesConsumed;
                Complete((int)reader.BytesConsumed);
                break;
            case JsonTokenType.PropertyName:
                TakeName(ref reader);
                break;
            default:
                TakeValue(ref reader);
                break;
        }
    }

    private void TakeName(ref Utf8JsonReader reader)
    {
        Level level = _open.Peek();
        level.ItemStart = (int)reader.TokenStartIndex;
        level.Next = IsWhole(reader) ? level.Spot.Find(reader.GetString()!) : null;
        if (level.Next is { IsFound: true } twice)
        {
            twice.IsAmbiguous = true;
            level.Next = null;
        }

        if (level.Next is not null)
            return;
        level.Begin(level.ItemStart);
        reader.Skip();
        Complete((int)reader.BytesConsumed);
    }

    private void TakeValue(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        Spot? spot = _root;
        if (_open.TryPeek(out Level? level))
        {
            if (level.IsList)
            {
                level.ItemStart = start;
                level.Next = level.Spot.Find(level.Spot.Count);
            }

            spot = level.Next;
            spot?.Set(level.ItemStart, start, level.Spot.LastEnd);
            level.Begin(level.ItemStart, spot);
        }
        else
        {
            _root.Set(start, start, -1);
        }

        bool opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (spot is not null)
            (spot.IsObject, spot.IsList) = (reader.TokenType == JsonTokenType.StartObject, reader.TokenType == JsonTokenType.StartArray);
        if (opens && spot is { HasChildren: true })
        {
            _open.Push(new(spot));
            return;
        }

        reader.Skip();
        if (spot is not null)
            spot.End = (int)reader.BytesConsumed;
        Complete((int)reader.BytesConsumed);
    }

    private void Complete(int end)
    {
        if (_open.TryPeek(out Level? level))
            level.Spot.Complete(end);
    }

    // A name with half of a character is no name that a pointer could give.
    private static bool IsWhole(in Utf8JsonReader reader) => !reader.ValueIsEscaped || SurrogatePairs.FindUnpairedEscape(reader.ValueSpan) < 0;

    /// <summary>An object or list that holds something asked for.</summary>
    private sealed class Level(Spot spot)
    {
        private Spot? _last;

        public Spot Spot => spot;

        public bool IsList => spot.IsList;

        public int ItemStart { get; set; }

        public Spot? Next { get; set; }

        public void Begin(int itemStart, Spot? item = null)
        {
            if (_last is not null)
                _last.NextStart = itemStart;
            _last = item;
            spot.Begin(itemStart);
        }
    }
}
