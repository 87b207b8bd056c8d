using System.Text;

namespace Kinerja.Tool.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_IsMadeOrReplaced_AndNothingElseIsLeft()
    {
        OutputFile.Write(_folder["a.txt"], Bytes("satu"));
        OutputFile.Write(_folder["a.txt"], Bytes("dua"));

        Assert.Equal("dua", File.ReadAllText(_folder["a.txt"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Link_StaysALink()
    {
        string target = _folder.Write("asli.txt", "satu");
        File.CreateSymbolicLink(_folder["tautan.txt"], target);

        OutputFile.Write(_folder["tautan.txt"], Bytes("dua"));

        Assert.Equal("dua", File.ReadAllText(target));
        Assert.NotNull(new FileInfo(_folder["tautan.txt"]).LinkTarget);
    }

    [Fact]
    public void Rights_OfTheOldFile_Stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        string file = _folder.Write("a.txt", "satu");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        OutputFile.Write(file, Bytes("dua"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
    }

    [Fact]
    public void FileThatMayNotBeWritten_StaysAsItIs()
    {
        string file = _folder.Write("a.txt", "satu");
        File.SetAttributes(file, FileAttributes.ReadOnly);

        Assert.Throws<UnauthorizedAccessException>(() => OutputFile.Write(file, Bytes("dua")));
        File.SetAttributes(file, FileAttributes.Normal);

        Assert.Equal("satu", File.ReadAllText(file));
    }

    [Fact]
    public void Folder_IsNoFile_AndNothingIsLeftBesideIt()
    {
        Directory.CreateDirectory(_folder["isi"]);

        Exception? failure = Record.Exception(() => OutputFile.Write(_folder["isi"], Bytes("dua")));

        Assert.True(failure is IOException or UnauthorizedAccessException);
        Assert.Equal([_folder["isi"]], Directory.GetFileSystemEntries(_folder.Path));
        Assert.Throws<DirectoryNotFoundException>(() => OutputFile.Write(_folder["tiada/a.txt"], Bytes("dua")));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
