using Kinerja.Diagnostics;

namespace Kinerja.Tool.Checking;

/// <summary>A form in which findings are written.</summary>
internal interface IReport
{
    /// <summary>Whether it tells where in a document each fix changes what.</summary>
    bool LocatesFixes => false;

    void Write(CheckRun run, Language language, TextWriter output);
}
