namespace Kinerja.Measuring;

/// <summary>Which mark stands before the decimals of a number that people typed.</summary>
public enum NumberConvention
{
    /// <summary>Nobody says; <c>1.234</c> and <c>1,234</c> then have two readings.</summary>
    NotStated,

    /// <summary>A comma, and points between thousands: <c>1.234,5</c>.</summary>
    Indonesian,

    /// <summary>A point, and commas between thousands: <c>1,234.5</c>.</summary>
    English,
}
