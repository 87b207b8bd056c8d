using System.Text.Json;
using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>Opens a file that a caller named, and says why it cannot be read.</summary>
internal static class InputFile
{
    public static FileStream Open(string name) =>
        // An empty name, as an unset variable of a script leaves it, is a caller's mistake like any other wrong name.
        name.Length > 0 ? File.OpenRead(name) : throw new FileNotFoundException();

    public static byte[] Read(string name)
    {
        using FileStream stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static bool CannotBeRead(Exception failure) => failure is IOException or UnauthorizedAccessException or NotSupportedException;

    public static LocalizedText Problem(string name, Exception failure)
    {
        string shown = name.Length > 0 ? name : "''";
        return failure switch
        {
            JsonException at => new(
                $"{shown}({at.LineNumber + 1},{at.BytePositionInLine + 1}): tidak dapat dibaca sebagai JSON mulai di sini.",
                $"{shown}({at.LineNumber + 1},{at.BytePositionInLine + 1}): cannot be read as JSON from here on."),
            FileNotFoundException or DirectoryNotFoundException => new($"{shown}: berkas tidak ada.", $"{shown}: there is no such file."),
            _ when Directory.Exists(name) => new($"{shown}: ini folder, bukan berkas.", $"{shown}: this is a folder, not a file."),
            _ => new($"{shown}: berkas tidak dapat dibuka. {failure.Message}", $"{shown}: the file cannot be opened. {failure.Message}"),
        };
    }
}
