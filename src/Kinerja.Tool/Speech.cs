using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>Where answers and complaints go, and in which language.</summary>
internal sealed record Speech(TextWriter Output, TextWriter Error, Language Language)
{
    public void Say(LocalizedText complaint) => Error.WriteLine(PlainLine.Of(complaint.In(Language)));

    public void Report(IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
            Error.WriteLine(finding.Format(Language));
    }
}
