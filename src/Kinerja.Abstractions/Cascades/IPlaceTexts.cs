namespace Kinerja.Cascades;

/// <summary>The texts of a list that a <see cref="PlaceTable{TTexts}"/> finds places by.</summary>
internal interface IPlaceTexts
{
    /// <summary>The text at a place.</summary>
    string At(int place);
}
