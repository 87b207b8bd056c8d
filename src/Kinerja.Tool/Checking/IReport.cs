using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>A form in which findings are written.</summary>
internal interface IReport
{
    void Write(CheckRun run, Language language, TextWriter output);
}
