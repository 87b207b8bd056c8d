using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>Where answers and complaints go, and in which language.</summary>
internal sealed record Speech(TextWriter Output, TextWriter Error, Language Language)
{
    public void Say(LocalizedText complaint) => Error.WriteLine(PlainLine.Of(complaint.In(Language)));
}
