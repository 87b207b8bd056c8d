using System.Globalization;
using System.Text.Json;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>Finds where the values that JSON Pointers name begin, all of them in one pass over the document.</summary>
internal sealed class PointerLocator
{
    private readonly Step _root = new(null);

    /// <summary>Asks for a pointer; the answer is there after <see cref="Run"/>.</summary>
    public Step Want(string pointer)
    {
        Step step = _root;
        // What does not begin with a slash is no pointer; the whole document is the nearest thing it can mean.
        if (!pointer.StartsWith('/'))
            return step;
        foreach (string name in pointer[1..].Split('/'))
            step = step.Child(name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return step;
    }

    public void Run(ReadOnlySpan<byte> text, int maxDepth)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth });
        var lines = new LineCounter(text);
        var open = new Stack<Level>();
        try
        {
            while (reader.Read())
                Take(ref reader, ref lines, open);
        }
        catch (JsonException)
        {
            // Reading has reported the defect. What lies behind it is found at the nearest place before it.
        }
    }

    private void Take(ref Utf8JsonReader reader, ref LineCounter lines, Stack<Level> open)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            open.Pop();
            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            Level level = open.Peek();
            level.Next = TryGetName(ref reader) is { } name ? level.Step.Find(name) : null;
            if (level.Next is null)
                reader.Skip();
            return;
        }

        Step? step = open.TryPeek(out Level? parent) ? parent.TakeNext() : _root;
        if (step is { Place: null })
            step.Place = lines.MoveTo((int)reader.TokenStartIndex);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        if (step is null || step.IsLeaf)
            reader.Skip();
        else
            open.Push(new(step, reader.TokenType == JsonTokenType.StartArray));
    }

    private static string? TryGetName(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped && SurrogatePairs.FindUnpairedEscape(reader.ValueSpan) >= 0 ? null : reader.GetString();

    /// <summary>A step of a pointer that was asked for.</summary>
    internal sealed class Step(Step? parent)
    {
        private Dictionary<string, Step>? _children;

        /// <summary>Where its value begins; null when the document has none.</summary>
        public TextPlace? Place { get; set; }

        /// <summary>Where its value begins, or the nearest one around it.</summary>
        public TextPlace NearestPlace
        {
            get
            {
                Step? step = this;
                while (step is { Place: null })
                    step = step.Parent;
                return step?.Place ?? new(1, 1);
            }
        }

        public bool IsLeaf => _children is null;

        private Step? Parent => parent;

        public Step Child(string name)
        {
            _children ??= [];
            if (!_children.TryGetValue(name, out Step? child))
                _children.Add(name, child = new(this));
            return child;
        }

        public Step? Find(string name) => _children?.GetValueOrDefault(name);

        public Dictionary<int, Step> ByIndex()
        {
            var steps = new Dictionary<int, Step>();
            foreach ((string name, Step step) in _children ?? [])
            {
                // RFC 6901 writes an index without leading zeros.
                if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && (name == "0" || name[0] != '0'))
                    steps.Add(index, step);
            }

            return steps;
        }
    }

    /// <summary>An object or list that holds something asked for.</summary>
    private sealed class Level(Step step, bool isList)
    {
        private readonly Dictionary<int, Step>? _elements = isList ? step.ByIndex() : null;
        private int _index;

        public Step Step => step;

        public Step? Next { get; set; }

        public Step? TakeNext() => _elements is null ? Next : _elements.GetValueOrDefault(_index++);
    }
}
