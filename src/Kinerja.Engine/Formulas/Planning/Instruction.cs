namespace Kinerja.Formulas.Planning;

/// <summary>One step of a plan.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="A">Its first number: a constant, variable, function or target.</param>
/// <param name="B">Its second number.</param>
/// <param name="Node">The node of the tree that it computes, for the place of a failure.</param>
internal readonly record struct Instruction(Operation Operation, int A, int B, int Node);
