namespace Kinerja.Measuring;

/// <summary>What one place reported for the variables of a formula.</summary>
/// <param name="Place">The place's code or name, for messages.</param>
/// <param name="Values">One value per variable, in the order of the formula's variables; null where none was reported.</param>
public sealed record PlaceValues(string Place, ValueList<decimal?> Values);
