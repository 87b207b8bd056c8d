using Kinerja.Diagnostics;
using Kinerja.Formulas;
using Kinerja.Formulas.Running;

namespace Kinerja.Measuring;

/// <summary>Makes one value of what several places reported for one formula.</summary>
/// <remarks>
/// Summed raw data and averaged percentages answer differently; the plan says which is meant, and an average of ratios is told with
/// both numbers. Nothing is rounded before the end, since rounding each place first changes the answer.
/// </remarks>
internal sealed class PlaceConsolidator
{
    private readonly CompiledFormula _formula;
    private readonly IReadOnlyList<PlaceValues> _places;
    private readonly Cell[] _each;
    private readonly bool _isApproximate;

    private PlaceConsolidator(CompiledFormula formula, IReadOnlyList<PlaceValues> places)
    {
        _formula = formula;
        _places = places;
        _each = new Cell[places.Count];
        for (int i = 0; i < _each.Length; i++)
        {
            _each[i] = formula.Run([.. places[i].Values], out bool isApproximate);
            _isApproximate |= isApproximate;
        }
    }

    public static PlacesResult Consolidate(CompiledFormula formula, PlaceConsolidation kind, IReadOnlyList<PlaceValues> places) =>
        new PlaceConsolidator(formula, places).Consolidate(kind);

    private PlacesResult Consolidate(PlaceConsolidation kind)
    {
        string[] missing = [.. _places.Where((_, i) => _each[i].Kind == CellKind.Missing).Select(place => place.Place)];
        FormulaResult result = kind == PlaceConsolidation.RawData && missing.Length == 0 ? OfRawData() : OfCells(kind);
        return new()
        {
            Kind = kind,
            Result = result,
            Places = _places.Count,
            Reported = _places.Count - missing.Length,
            Missing = [.. missing],
            Diagnostics = kind == PlaceConsolidation.Average && result.HasValue ? Compared(result) : [],
        };
    }

    private FormulaResult OfCells(PlaceConsolidation kind)
    {
        if (Array.Exists(_each, cell => !cell.HasValue))
            return _formula.ResultOf(Cell.WithoutValue(_each), _isApproximate);
        Rational total = _each.Aggregate(Rational.Zero, (sum, cell) => sum + cell.Number);
        return _formula.ResultOf(Cell.Of(kind == PlaceConsolidation.Average ? total / Rational.Of(_each.Length) : total), _isApproximate);
    }

    private FormulaResult OfRawData()
    {
        var sums = new decimal?[_formula.Variables.Count];
        for (int i = 0; i < sums.Length; i++)
        {
            // A variable of a branch that nobody takes may be absent everywhere.
            decimal[] values = [.. _places.Where(place => place.Values[i] is not null).Select(place => place.Values[i]!.Value)];
            Rational sum = values.Aggregate(Rational.Zero, (total, value) => total + value);
            if (!sum.TryToDecimal(out decimal fits) || fits != sum)
                return FormulaResult.Failed(_formula.Type, new(FormulaDiagnostics.OutOfRange, DiagnosticLocation.None));
            sums[i] = values.Length == 0 ? null : fits;
        }

        return _formula.Evaluate(sums);
    }

    private ValueList<Diagnostic> Compared(FormulaResult average) =>
        _formula.Facts.HasDivision && OfRawData() is { HasValue: true } raw && raw.Value != average.Value
            ? [new(MeasuringDiagnostics.AverageOfRatios, DiagnosticLocation.None, ("count", _places.Count), ("average", average.Value), ("raw", raw.Value))]
            : [];
}
