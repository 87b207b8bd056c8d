using Kinerja.Diagnostics;
using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>Reads a document that says how to check. Without it the check would mean something else, so any problem stops the call.</summary>
internal static class SideDocument
{
    /// <summary>What was read; null when it could not be, which has then been said.</summary>
    public static JsonReadResult<T>? Read<T>(string name, Func<Stream, string, JsonReadResult<T>> read, Speech speech)
        where T : class
    {
        try
        {
            using FileStream stream = InputFile.Open(name);
            JsonReadResult<T> result = read(stream, FileNames.Shown(name));
            foreach (Diagnostic finding in result.Diagnostics)
                speech.Error.WriteLine(finding.Format(speech.Language));
            return result.IsSuccess ? result : null;
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            speech.Say(InputFile.Problem(name, e));
            return null;
        }
    }
}
