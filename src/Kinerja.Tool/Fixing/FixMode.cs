namespace Kinerja.Tool.Fixing;

/// <summary>What a check does with the fixes of its findings.</summary>
internal enum FixMode
{
    None,

    /// <summary>Tells what would be changed and writes nothing.</summary>
    Preview,

    Apply,
}
