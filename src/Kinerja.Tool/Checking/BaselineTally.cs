namespace Kinerja.Tool.Checking;

/// <summary>How the findings of a run compare with a baseline.</summary>
/// <param name="Accepted">How many the baseline holds.</param>
/// <param name="New">How many it does not.</param>
/// <param name="Vanished">How many of its findings are no longer there in the documents that were checked.</param>
internal readonly record struct BaselineTally(int Accepted, int New, int Vanished);
