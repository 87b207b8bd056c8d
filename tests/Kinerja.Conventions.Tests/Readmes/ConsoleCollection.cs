namespace Kinerja.Conventions.Tests.Readmes;

/// <summary>Tests that redirect the console run alone.</summary>
[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public sealed class ConsoleCollection;
