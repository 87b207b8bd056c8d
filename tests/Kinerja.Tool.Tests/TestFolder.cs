using System.Text;

namespace Kinerja.Tool.Tests;

/// <summary>A folder of a test's own, outside the current one, so that its files are shown by their names alone.</summary>
internal sealed class TestFolder : IDisposable
{
    private static readonly UTF8Encoding s_plain = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = Directory.CreateTempSubdirectory("kinerja-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content, s_plain);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
