namespace Kinerja.Engine.Tests.Cascades.Injecting.Generating;

/// <summary>What an indicator is about: <i>desa yang tertib</i>.</summary>
internal sealed record Subject(string Noun, string Quality)
{
    public string Words => $"{Noun} yang {Quality}";

    public string Name => $"{Noun}_{Quality}";
}
