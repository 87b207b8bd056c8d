using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>The documents of one call and everything that was found in them.</summary>
internal sealed record CheckRun(ValueList<CheckedDocument> Documents, ValueList<LocalizedText> Problems, ValueList<DiagnosticDescriptor> Descriptors)
{
    public IEnumerable<Diagnostic> Findings => Documents.SelectMany(document => document.Findings);

    public static CheckRun Over(IEnumerable<string> names)
    {
        var engine = new KinerjaEngine();
        var documents = new List<CheckedDocument>();
        var problems = new List<LocalizedText>();
        foreach (string name in names.SelectMany(FileNames.Expand))
        {
            try
            {
                documents.Add(Check(engine, name));
            }
            catch (Exception e) when (InputFile.CannotBeRead(e))
            {
                problems.Add(InputFile.Problem(name, e));
            }
        }

        return new([.. documents], [.. problems], [.. KinerjaJson.Descriptors, .. engine.Descriptors]);
    }

    private static CheckedDocument Check(KinerjaEngine engine, string name)
    {
        using FileStream stream = InputFile.Open(name);
        JsonReadResult<Cascade> read = KinerjaJson.ReadCascade(stream, FileNames.Shown(name));
        return read.TryGetValue(out Cascade? cascade)
            ? new(FileNames.Shown(name), cascade, [.. read.Locate(engine.Check(cascade))])
            : new(FileNames.Shown(name), null, read.Diagnostics);
    }
}

/// <summary>One document: its cascade if it could be read, and its findings in order of place.</summary>
internal sealed record CheckedDocument(string Name, Cascade? Cascade, ValueList<Diagnostic> Findings);
