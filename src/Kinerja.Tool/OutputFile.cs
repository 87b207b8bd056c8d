using Kinerja.Diagnostics;

namespace Kinerja.Tool;

/// <summary>Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one.</summary>
internal static class OutputFile
{
    /// <exception cref="IOException">It cannot be written; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old file is as it was.</exception>
    public static void Write(string name, ReadOnlyMemory<byte> content)
    {
        // An empty name, as an unset variable of a script leaves it, is a caller's mistake like any other wrong name.
        if (name.Length == 0)
            throw new FileNotFoundException();
        // A link stays a link: what it leads to is replaced.
        string target = (File.Exists(name) ? File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName : null) ?? name;
        // Moving over a file asks for no right to write to it.
        if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException();
        string temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            WriteThrough(temporary, content);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (InputFile.CannotBeRead(e))
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static LocalizedText Problem(string name, Exception failure)
    {
        string shown = name.Length > 0 ? name : "''";
        return new($"{shown}: berkas tidak dapat ditulis. {failure.Message}", $"{shown}: the file cannot be written. {failure.Message}");
    }

    private static void WriteThrough(string name, ReadOnlyMemory<byte> content)
    {
        using var stream = new FileStream(name, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content.Span);
        stream.Flush(flushToDisk: true);
    }
}
