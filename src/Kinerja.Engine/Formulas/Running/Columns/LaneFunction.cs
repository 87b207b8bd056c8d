namespace Kinerja.Formulas.Running.Columns;

/// <summary>The functions that run on lanes.</summary>
internal enum LaneFunction
{
    None,
    Abs,
    Round,
    Min,
    Max,
    Sum,
    Average,
    Percent,
}
