using Kinerja.Serialization;

namespace Kinerja.Tool.Checking;

/// <summary>Reads a document that a call cannot do without: without it the answer would mean something else, so any problem stops the call.</summary>
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
            speech.Report(result.Diagnostics);
            return result.IsSuccess ? result : null;
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            speech.Say(InputFile.Problem(name, e));
            return null;
        }
    }
}
