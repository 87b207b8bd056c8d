using Kinerja.Cascades;

namespace Kinerja.Engine.Tests.Cascades.Injecting;

/// <summary>A plan with one thing broken, and the pointer at which the finding about it has to stand.</summary>
internal sealed record Injection(Cascade Plan, string Pointer);
