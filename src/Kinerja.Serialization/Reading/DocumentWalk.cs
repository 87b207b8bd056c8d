using System.Text;
using System.Text.Json;
using Kinerja.Diagnostics;
using Kinerja.Serialization.Documents;

namespace Kinerja.Serialization.Reading;

/// <summary>Goes once through a document and finds everything that keeps it from being read.</summary>
/// <remarks>Iterative; it keeps one frame for each object or list of a known shape, and shapes are at most six deep.</remarks>
internal ref struct DocumentWalk
{
    private readonly DocumentFormat _format;
    private readonly DocumentBytes _bytes;
    private readonly ReadOnlySpan<byte> _text;
    private readonly DocumentPath _path = new();
    private readonly Reporter _reporter;
    private readonly int _maxDepth;
    private Utf8JsonReader _reader;

    // While set, everything is passed over unseen until the bracket at this depth closes; only well-formedness still counts.
    private int? _passUntil;
    private bool _passNext;

    private DocumentWalk(DocumentFormat format, DocumentBytes bytes, KinerjaJsonOptions options, Findings findings)
    {
        _format = format;
        _bytes = bytes;
        _text = bytes.Text.Span;
        _reporter = new(findings, _path);
        _maxDepth = options.MaxDepth;
    }

    private readonly int Offset => (int)_reader.TokenStartIndex;

    public static ValueList<Diagnostic> Over(DocumentFormat format, DocumentBytes bytes, string document, KinerjaJsonOptions options)
    {
        var findings = new Findings(options.MaxDiagnostics, document);
        var walk = new DocumentWalk(format, bytes, options, findings);
        if (bytes.IsTooLarge)
            walk._reporter.Report(0, DocumentDiagnostics.TooLarge, ("limit", options.MaxBytes));
        else
            walk.Run();
        return findings.Locate(bytes.Text.Span);
    }

    private void Run()
    {
        int first = _text.IndexOfAnyExcept(" \t\r\n"u8);
        if (first < 0)
        {
            if (_bytes.Defect is null)
                _reporter.Report(0, DocumentDiagnostics.Empty);
            else
                ReportNotUtf8();
            return;
        }

        // After a number or word that stands alone the reader would wait for more; only then is it told that nothing follows.
        // Everywhere else its waiting is what tells a document cut short from a broken one.
        bool isBracket = _text[first] is (byte)'{' or (byte)'[';
        _reader = new(_text, isFinalBlock: !isBracket && _bytes.Defect is null, new JsonReaderState(new() { MaxDepth = _maxDepth + 1 }));
        bool isEnd = false;
        while (!isEnd)
        {
            if (!TryRead(out isEnd))
                return;
        }

        CheckTail();
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
            int offset = WellFormedness.OffsetOf(_text, exception);
            _reporter.Report(offset, DocumentDiagnostics.NotJson, ("detail", WellFormedness.Describe(_text, offset)));
            return false;
        }

        bool opens = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (opens && _reader.CurrentDepth >= _maxDepth)
        {
            _reporter.Report(Offset, DocumentDiagnostics.TooDeep, ("limit", _maxDepth));
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
        Frame frame = _path.Current;
        int place = ScalarCheck.FindHalf(_reader) < 0 ? PlaceOf(frame) : -1;
        if (place < 0)
        {
            _passNext = true;
            TakeUnknownName(frame);
            return;
        }

        frame.MemberPlace = place;
        frame.Name = frame.Shape.Members[place].Name;
        if (frame.See(place, Offset) is { } earlier)
            _reporter.ReportDuplicate(Offset, frame.Name, earlier);
    }

    private readonly int PlaceOf(Frame frame)
    {
        ShapeMember[] members = frame.Shape.Members;
        // Most documents keep the canonical order, so the search begins behind the last member found.
        for (int i = 1; i <= members.Length; i++)
        {
            int place = (frame.MemberPlace + i) % members.Length;
            if (_reader.ValueTextEquals(members[place].Utf8Name))
                return place;
        }

        return -1;
    }

    private void TakeUnknownName(Frame frame)
    {
        frame.Name = Encoding.UTF8.GetString(_reader.ValueSpan);
        if (ScalarCheck.HasHalf(_reader, _reporter))
            return;
        frame.Name = _reader.GetString()!;
        DocumentFormat? other = _path.Depth == 1 && frame.SeenAt(_format.VersionPlace) is null ? DocumentFormat.OfVersionMember(frame.Name) : null;
        if (other is not null)
            TurnForeign(DocumentDiagnostics.OtherDocument, ("found", other.Name), ("expected", _format.Name));
        else
            _reporter.ReportUnknownMember(Offset, frame.Name, frame.Shape);
    }

    private void TakeValue(bool opens)
    {
        Shape expected = _format.Root;
        if (_path.Depth > 0)
        {
            _path.Current.Index++;
            expected = _path.Current.Expected;
        }

        if (!Fits(expected))
        {
            if (opens)
                _passUntil = _reader.CurrentDepth;
            ReportType(expected);
        }
        else if (opens)
        {
            _path.Open(expected, Offset);
        }
        else if (expected.Kind == ShapeKind.Version)
        {
            CheckVersion();
        }
        else if (_reader.TokenType == JsonTokenType.Number)
        {
            ScalarCheck.CheckNumber(_reader, expected, _reporter);
        }
        else if (_reader.TokenType == JsonTokenType.String)
        {
            ScalarCheck.CheckText(_reader, _path.Current.Name, expected, _reporter);
        }
    }

    private readonly bool Fits(Shape expected) => _reader.TokenType switch
    {
        JsonTokenType.Null => expected.AllowsNull,
        JsonTokenType.StartObject => expected.Kind == ShapeKind.Object,
        JsonTokenType.StartArray => expected.Kind == ShapeKind.List,
        JsonTokenType.Number => expected.Kind is ShapeKind.Number or ShapeKind.Decimals or ShapeKind.Version,
        JsonTokenType.String => expected.Kind is ShapeKind.Text or ShapeKind.Name or ShapeKind.Word or ShapeKind.Period or ShapeKind.Date,
        _ => false,
    };

    private readonly void Close()
    {
        Frame frame = _path.Current;
        frame.Leave();
        ObjectCheck.Check(frame, _reporter);
        _path.Close();
    }

    private void CheckVersion()
    {
        bool isExact = ExactDecimal.Parse(_reader.ValueSpan, out decimal version) == ExactDecimalStatus.Exact;
        if (!isExact || version != FormatVersion.Current.Number)
            TurnForeign(DocumentDiagnostics.VersionNotSupported, ("found", Excerpt.Of(_reader)));
    }

    // A document of another kind or version has other rules. By ours everything in it would be wrong, and saying so helps nobody.
    private void TurnForeign(DiagnosticDescriptor kind, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        _reporter.Clear();
        _reporter.Report(Offset, kind, arguments);
        _passNext = false;
        _passUntil = 0;
    }

    private readonly void CheckTail()
    {
        int end = (int)_reader.BytesConsumed;
        int tail = _text[end..].IndexOfAnyExcept(" \t\r\n"u8);
        if (tail >= 0)
            _reporter.Report(end + tail, DocumentDiagnostics.NotJson, ("detail", WellFormedness.DescribeTail(_text[end + tail])));
        else if (_bytes.Defect is not null)
            ReportNotUtf8();
    }

    private readonly void ReportType(Shape expected)
    {
        if (_path.Depth == 0)
            _reporter.Report(Offset, DocumentDiagnostics.RootNotObject, ("found", TypeNames.Of(_reader.TokenType)));
        else if (expected.Kind == ShapeKind.Version)
            _reporter.Report(Offset, DocumentDiagnostics.VersionNotSupported, ("found", Excerpt.Of(_reader)));
        else if (expected.Kind == ShapeKind.Period && _reader.TokenType == JsonTokenType.Number && ExactDecimal.Parse(_reader.ValueSpan, out decimal year) == ExactDecimalStatus.Exact)
            _reporter.ReportNumberForPeriod(Offset, year, ("expected", TypeNames.Of(expected)), ("found", TypeNames.Of(_reader.TokenType)));
        else
            _reporter.Report(Offset, DocumentDiagnostics.WrongType, ("expected", TypeNames.Of(expected)), ("found", TypeNames.Of(_reader.TokenType)));
    }

    private readonly void ReportEnd()
    {
        if (_bytes.Defect is not null && !_bytes.EndsInsideCharacter)
        {
            ReportNotUtf8();
            return;
        }

        string pointer = _path.Pointer();
        LocalizedText place = pointer.Length > 0 ? (LocalizedText)pointer : new("objek terluar", "the outermost object");
        _reporter.Report(_text.Length, DocumentDiagnostics.Truncated, ("place", place));
    }

    private readonly void ReportNotUtf8() =>
        _reporter.Report(_text.Length, DocumentDiagnostics.NotUtf8, ("reason", _bytes.Defect!.Value), ("offset", _bytes.Skipped + _text.Length));
}
