using System.Text;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>Goes once through a document and finds everything that keeps it from being read.</summary>
/// <remarks>Iterative; one frame for each object or list of a known shape, and shapes are at most six deep.</remarks>
internal ref struct DocumentWalk
{
    private readonly DocumentFormat _format;
    private readonly DocumentBytes _bytes;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Findings _findings;
    private readonly int _maxDepth;
    private readonly List<Frame> _frames = [];
    private Utf8JsonReader _reader;
    private int _open;

    // While set, everything is passed over unseen until the bracket at this depth closes; only well-formedness still counts.
    private int? _passUntil;
    private bool _passNext;

    private DocumentWalk(DocumentFormat format, DocumentBytes bytes, KinerjaJsonOptions options, Findings findings)
    {
        _format = format;
        _bytes = bytes;
        _text = bytes.Text.Span;
        _findings = findings;
        _maxDepth = options.MaxDepth;
    }

    public static ValueList<Diagnostic> Over(DocumentFormat format, DocumentBytes bytes, string document, KinerjaJsonOptions options)
    {
        var findings = new Findings(options.MaxDiagnostics, document);
        if (bytes.IsTooLarge)
            findings.Add(0, new(DocumentDiagnostics.TooLarge, new() { Pointer = "" }, ("limit", options.MaxBytes)));
        else
            new DocumentWalk(format, bytes, options, findings).Run();
        return findings.Locate(bytes.Text.Span);
    }

    private void Run()
    {
        int first = _text.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            if (_bytes.Defect is null)
                Report(0, DocumentDiagnostics.Empty);
            else
                ReportNotUtf8();
            return;
        }

        // The reader may wait for more after a number or a word alone, which never comes; only then is this the last block.
        bool isBracket = _text[first] is (byte)'{' or (byte)'[';
        _reader = new(_text, isFinalBlock: !isBracket && _bytes.Defect is null, new JsonReaderState(new() { MaxDepth = _maxDepth + 1 }));
        while (TryRead(out bool isEnd))
        {
            if (!isEnd)
                continue;
            CheckTail();
            return;
        }
    }

    /// <summary>Reads one token. False when nothing after it can be read, which has then been reported.</summary>
    private bool TryRead(out bool isEnd)
    {
        isEnd = false;
        try
        {
            if (!_reader.Read())
            {
                ReportEnd();
                return false;
            }
        }
        catch (JsonException exception)
        {
            int offset = OffsetOf(exception);
            Report(offset, DocumentDiagnostics.NotJson, ("detail", WellFormedness.Describe(_text, offset)));
            return false;
        }

        bool opens = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (opens && _reader.CurrentDepth >= _maxDepth)
        {
            Report(Offset, DocumentDiagnostics.TooDeep, ("limit", _maxDepth));
            return false;
        }

        Take(opens);
        isEnd = !opens && _reader.CurrentDepth == 0;
        return true;
    }

    private void Take(bool opens)
    {
        bool closes = _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (_passUntil is { } depth)
        {
            if (closes && _reader.CurrentDepth == depth)
                _passUntil = null;
        }
        else if (_passNext)
        {
            _passNext = false;
            if (opens)
                _passUntil = _reader.CurrentDepth;
        }
        else if (closes)
        {
            Close();
        }
        else if (_reader.TokenType == JsonTokenType.PropertyName)
        {
            TakeName();
        }
        else
        {
            TakeValue(opens);
        }
    }

    private void TakeName()
    {
        Frame frame = _frames[_open - 1];
        int place = FindHalf() < 0 ? PlaceOf(frame) : -1;
        frame.Member = place < 0 ? null : frame.Shape.Members[place];
        frame.Name = frame.Member?.Name ?? NameAsWritten();
        if (place < 0)
        {
            _passNext = true;
            ReportUnknown(frame);
            return;
        }

        if (frame.See(place, Offset) is { } earlier)
            ReportDuplicate(frame.Member!.Name, earlier);
    }

    private readonly int PlaceOf(Frame frame)
    {
        ShapeMember[] members = frame.Shape.Members;
        // Most documents keep the canonical order, so the search begins behind the last member found.
        int start = frame.Member is null ? 0 : Array.IndexOf(members, frame.Member) + 1;
        for (int i = 0; i < members.Length; i++)
        {
            int place = (start + i) % members.Length;
            if (_reader.ValueTextEquals(members[place].Utf8Name))
                return place;
        }

        return -1;
    }

    // A name with half a character cannot become a string; it is shown with its escapes.
    private readonly string NameAsWritten() => FindHalf() < 0 ? _reader.GetString()! : Encoding.UTF8.GetString(_reader.ValueSpan);

    private readonly int FindHalf() => _reader.ValueIsEscaped ? SurrogatePairs.FindUnpairedEscape(_reader.ValueSpan) : -1;

    private void TakeValue(bool opens)
    {
        Shape expected = _format.Root;
        if (_open > 0)
        {
            Frame frame = _frames[_open - 1];
            frame.Index++;
            expected = frame.Shape.Element ?? frame.Member!.Shape;
        }

        if (Fits(expected))
        {
            if (opens)
                Open(expected);
            else
                CheckScalar(expected);
            return;
        }

        if (opens)
            _passUntil = _reader.CurrentDepth;
        if (_open == 0)
            Report(Offset, DocumentDiagnostics.RootNotObject, ("found", TypeNames.Of(_reader.TokenType)));
        else if (expected.Kind == ShapeKind.Version)
            Report(Offset, DocumentDiagnostics.VersionNotSupported, ("found", Excerpt.Of(_reader)));
        else
            Report(Offset, DocumentDiagnostics.WrongType, ("expected", TypeNames.Of(expected)), ("found", TypeNames.Of(_reader.TokenType)));
    }

    private readonly bool Fits(Shape expected) => _reader.TokenType switch
    {
        JsonTokenType.Null => expected.AllowsNull,
        JsonTokenType.StartObject => expected.Kind == ShapeKind.Object,
        JsonTokenType.StartArray => expected.Kind == ShapeKind.List,
        JsonTokenType.Number => expected.Kind is ShapeKind.Number or ShapeKind.Decimals or ShapeKind.Version,
        JsonTokenType.String => expected.Kind is ShapeKind.Text or ShapeKind.Name or ShapeKind.Word or ShapeKind.Period,
        _ => false,
    };

    private void Open(Shape shape)
    {
        if (_open == _frames.Count)
            _frames.Add(new());
        _frames[_open++].Open(shape, Offset);
    }

    private void Close()
    {
        Frame frame = _frames[_open - 1];
        frame.Name = null;
        frame.Index = -1;
        CheckComplete(frame);
        _open--;
    }

    private void CheckScalar(Shape shape)
    {
        switch (_reader.TokenType, shape.Kind)
        {
            case (JsonTokenType.Number, ShapeKind.Version):
                CheckVersion();
                break;
            case (JsonTokenType.Number, _):
                CheckNumber(shape.Kind);
                break;
            case (JsonTokenType.String, _):
                CheckText(shape);
                break;
        }
    }

    private void CheckVersion()
    {
        if (ExactDecimal.Parse(_reader.ValueSpan, out decimal version) == ExactDecimalStatus.Exact && version == FormatVersion.Current.Number)
            return;
        // Another version has other rules; by ours, everything else in it would be wrong.
        TurnForeign();
        Report(Offset, DocumentDiagnostics.VersionNotSupported, ("found", Excerpt.Of(_reader)));
    }

    private readonly void CheckNumber(ShapeKind kind)
    {
        ExactDecimalStatus status = ExactDecimal.Parse(_reader.ValueSpan, out decimal number);
        if (status == ExactDecimalStatus.OutOfRange)
            Report(Offset, DocumentDiagnostics.NumberOutOfRange, ("number", Excerpt.Of(_reader)));
        else if (status == ExactDecimalStatus.TooPrecise)
            Report(Offset, DocumentDiagnostics.NumberTooPrecise, ("number", Excerpt.Of(_reader)));
        else if (kind == ShapeKind.Decimals && number != decimal.Truncate(number))
            Report(Offset, DocumentDiagnostics.NotWhole, ("number", Excerpt.Of(_reader)));
        else if (kind == ShapeKind.Decimals && number is < 0 or > 28)
            Report(Offset, DocumentDiagnostics.DecimalsOutOfRange, ("number", Excerpt.Of(_reader)));
    }

    private readonly void CheckText(Shape shape)
    {
        int half = FindHalf();
        if (half >= 0)
        {
            ReportHalf(half);
            return;
        }

        switch (shape.Kind)
        {
            case ShapeKind.Name when _reader.ValueSpan.IsEmpty:
                Report(Offset, DocumentDiagnostics.EmptyName, ("member", _frames[_open - 1].Name!));
                break;
            case ShapeKind.Word when !IsWord(shape.Words!):
                ReportWord(shape.Words!);
                break;
            case ShapeKind.Period when !Periods.Period.TryParse(_reader.GetString(), out _):
                Report(Offset, DocumentDiagnostics.NotAPeriod, ("text", _reader.GetString()!));
                break;
        }
    }

    private readonly bool IsWord(WordTable table)
    {
        foreach (byte[] word in table.Utf8Words)
        {
            if (_reader.ValueTextEquals(word))
                return true;
        }

        return false;
    }

    private readonly void CheckComplete(Frame frame)
    {
        ShapeMember[] members = frame.Shape.Members;
        for (int i = 0; i < members.Length; i++)
        {
            if (!members[i].IsRequired || frame.SeenAt(i) is not null)
                continue;
            DiagnosticDescriptor kind = members[i].Shape.Kind == ShapeKind.Version ? DocumentDiagnostics.VersionMissing : DocumentDiagnostics.RequiredMissing;
            Report(frame.Start, kind, ("member", members[i].Name));
        }

        if (frame.Shape.Value != ValueRule.None)
            CheckVariants(frame);
    }

    private readonly void CheckVariants(Frame frame)
    {
        ShapeMember[] members = frame.Shape.Members;
        (string Name, int Offset)[] variants =
        [
            .. Enumerable.Range(0, members.Length)
                .Where(i => members[i].Name is "number" or "range" or "rung" && frame.SeenAt(i) is not null)
                .Select(i => (members[i].Name, frame.SeenAt(i)!.Value)),
        ];
        if (variants.Length > 1)
            Report(frame.Start, DocumentDiagnostics.SeveralValues, ("members", string.Join(", ", variants.Select(variant => $"\"{variant.Name}\""))));
        bool isText = frame.SeenAt(frame.Shape.IndexOf("text")) is not null;
        if (variants.Length == 0 && !isText && frame.Shape.Value == ValueRule.Required)
            Report(frame.Start, DocumentDiagnostics.NoValue);
    }

    private readonly void CheckTail()
    {
        int end = (int)_reader.BytesConsumed;
        int tail = _text[end..].IndexOfAnyExcept(" \t\r\n"u8);
        if (tail >= 0)
            Report(end + tail, DocumentDiagnostics.NotJson, ("detail", WellFormedness.DescribeTail(_text[end + tail])));
        else if (_bytes.Defect is not null)
            ReportNotUtf8();
    }

    private readonly void ReportEnd()
    {
        if (_bytes.Defect is not null && !_bytes.EndsInsideCharacter)
        {
            ReportNotUtf8();
            return;
        }

        string pointer = Pointer();
        LocalizedText place = pointer.Length > 0 ? (LocalizedText)pointer : new("objek terluar", "the outermost object");
        Report(_text.Length, DocumentDiagnostics.Truncated, ("place", place));
    }

    private readonly void ReportNotUtf8() =>
        Report(_text.Length, DocumentDiagnostics.NotUtf8, ("reason", _bytes.Defect!.Value), ("offset", _bytes.Skipped + _text.Length));

    private void ReportUnknown(Frame frame)
    {
        int half = FindHalf();
        if (half >= 0)
        {
            ReportHalf(half);
        }
        else if (_open == 1 && frame.Name == _format.Other.VersionMember && frame.SeenAt(frame.Shape.IndexOf(_format.VersionMember)) is null)
        {
            TurnForeign();
            Report(Offset, DocumentDiagnostics.OtherDocument, ("found", _format.Other.Name), ("expected", _format.Name));
        }
        else if (_findings.Takes(Offset))
        {
            LocalizedText suggestion = Suggestions.ForMember(frame.Name!, frame.Shape);
            _findings.Add(Offset, Diagnose(DocumentDiagnostics.UnknownMember, ("member", frame.Name!), ("suggestion", suggestion)));
        }
    }

    private readonly void ReportDuplicate(string name, int earlier)
    {
        if (!_findings.Takes(Offset))
            return;
        Diagnostic diagnostic = Diagnose(DocumentDiagnostics.DuplicateMember, ("member", name));
        var first = new RelatedLocation(diagnostic.Location, new("yang pertama", "the first one"));
        _findings.Add(Offset, diagnostic with { RelatedLocations = [first] }, earlier);
    }

    private readonly void ReportWord(WordTable table)
    {
        if (!_findings.Takes(Offset))
            return;
        string word = _reader.GetString()!;
        _findings.Add(Offset, Diagnose(
            DocumentDiagnostics.UnknownWord,
            ("word", word),
            ("allowed", string.Join(", ", table.Words)),
            ("suggestion", Suggestions.ForWord(word, table))));
    }

    // The value begins behind its quotation mark.
    private readonly void ReportHalf(int half) =>
        Report(Offset + 1 + half, DocumentDiagnostics.UnpairedSurrogate, ("escape", Encoding.UTF8.GetString(_reader.ValueSpan.Slice(half, 6))));

    private readonly void Report(int offset, DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        if (_findings.Takes(offset))
            _findings.Add(offset, Diagnose(kind, arguments));
    }

    private readonly Diagnostic Diagnose(DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        new(kind, new() { Pointer = Pointer() }, arguments.ToArray());

    private void TurnForeign()
    {
        _findings.Clear();
        _passNext = false;
        _passUntil = 0;
    }

    private readonly int Offset => (int)_reader.TokenStartIndex;

    private readonly string Pointer()
    {
        var pointer = new StringBuilder();
        for (int i = 0; i < _open; i++)
            _frames[i].AppendStep(pointer);
        return pointer.ToString();
    }

    // The exception counts lines by LF and bytes within the line.
    private readonly int OffsetOf(JsonException exception)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
            start += _text[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), _text.Length);
    }
}
