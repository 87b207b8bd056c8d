namespace Kinerja.Serialization.Documents;

/// <summary>The version of the format that a document is written in.</summary>
internal readonly record struct FormatVersion(int Number)
{
    public static readonly FormatVersion Current = new(1);
}
