namespace Kinerja.Serialization.Documents;

/// <summary>An object that may hold a value: a number, a range, a rung, or a text alone; the first three may carry the original wording.</summary>
internal interface IValueDocument
{
    decimal? Number { get; }

    RangeDocument? Range { get; }

    string? Rung { get; }

    string? Text { get; }
}

/// <summary>An object that must hold a value.</summary>
internal interface IRequiredValueDocument : IValueDocument;

internal sealed record RangeDocument
{
    public required decimal Low { get; init; }

    public required decimal High { get; init; }
}
