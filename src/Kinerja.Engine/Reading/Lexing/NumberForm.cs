namespace Kinerja.Reading.Lexing;

/// <summary>A number as it was written: its length, and what it is worth to a reader of either convention.</summary>
/// <param name="Length">How many characters belong to it.</param>
/// <param name="Indonesian">Its value where a comma is the decimal mark; null when a decimal cannot hold it exactly.</param>
/// <param name="English">Its value where a point is the decimal mark; null when a decimal cannot hold it exactly.</param>
/// <remarks>Both are equal where only one reading is possible: <c>3.01</c> and <c>1.234,5</c> say what their marks mean.</remarks>
internal readonly record struct NumberForm(int Length, decimal? Indonesian, decimal? English)
{
    /// <summary>Whether it is one mark before three digits, such as <c>1.234</c> or <c>1,234</c>: thousands to one reader, a fraction to the other.</summary>
    public bool IsAmbiguous => Indonesian != English;
}
