namespace Kinerja.Engine.Tests.Formulas;

/// <summary>Tests that weigh the memory of the process run alone.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
