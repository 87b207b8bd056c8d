using Kinerja.Cascades;
using Kinerja.Diagnostics;
using Kinerja.Indicators;
using Kinerja.Periods;

namespace Kinerja.Measuring;

/// <summary>The reported values of one period, by place of their variable or indicator; what fits nowhere becomes a finding.</summary>
internal sealed class ReportedValues
{
    private readonly CascadeIndex _index;
    private readonly RealizationSet _set;
    private readonly Period? _period;
    private readonly decimal?[] _variables;
    private readonly IndicatorValue?[] _indicators;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly NameSuggestions _variableNames;
    private readonly NameSuggestions _indicatorCodes;

    public ReportedValues(CascadeIndex index, RealizationSet set, Period? period)
    {
        _index = index;
        _set = set;
        _period = period;
        _variables = new decimal?[index.Cascade.Variables.Count];
        _indicators = new IndicatorValue?[index.Cascade.Indicators.Count];
        _variableNames = new(_variables.Length, index.Cascade.Variables.Select(variable => variable.Name));
        _indicatorCodes = new(_indicators.Length, index.Cascade.Indicators.Select(indicator => indicator.Code));
        for (int i = 0; i < _variables.Length; i++)
            _variables[i] = index.Cascade.Variables[i].Constant;
        if (set.Organization != index.Cascade.Organization.Code)
            _diagnostics.Add(new(MeasuringDiagnostics.OtherOrganization, At("/organization", set.Organization), ("found", set.Organization), ("expected", index.Cascade.Organization.Code)));
        TakeVariables();
        TakeIndicators();
    }

    public ValueList<Diagnostic> Diagnostics => [.. _diagnostics];

    public decimal? OfVariable(int place) => _variables[place];

    public IndicatorValue? OfIndicator(int place) => _indicators[place];

    private void TakeVariables()
    {
        var seen = new HashSet<int>();
        for (int i = 0; i < _set.Variables.Count; i++)
        {
            VariableValue value = _set.Variables[i];
            if (!_index.TryFindVariable(value.Variable, value.Owner, out int place))
                ReportUnknown(MeasuringDiagnostics.UnknownVariable, $"/variables/{i}/variable", value.Variable, _variableNames);
            else if (IsAsked(value.Period))
                _variables[place] = IsFirst(seen, place, $"/variables/{i}", value.Variable) ? value.Value : null;
        }
    }

    private void TakeIndicators()
    {
        var seen = new HashSet<int>();
        for (int i = 0; i < _set.Indicators.Count; i++)
        {
            Realization realization = _set.Indicators[i];
            if (!_index.TryFindIndicator(realization.Indicator, out int place))
                ReportUnknown(MeasuringDiagnostics.UnknownIndicator, $"/indicators/{i}/indicator", realization.Indicator, _indicatorCodes);
            else if (IsAsked(realization.Period))
            {
                _indicators[place] = IsFirst(seen, place, $"/indicators/{i}", realization.Indicator) ? realization.Value : null;
                if (TextValueRule.Finding(_index.Cascade.Indicators[place], realization.Value, At($"/indicators/{i}", realization.Indicator)) is { } finding)
                    _diagnostics.Add(finding);
            }
        }
    }

    private bool IsAsked(Period? period) => (period ?? _set.Period) == _period;

    // Two values for one thing: choosing one would be a guess, so there is none.
    private bool IsFirst(HashSet<int> seen, int place, string pointer, string name)
    {
        if (seen.Add(place))
            return true;
        _diagnostics.Add(new(MeasuringDiagnostics.ConflictingValues, At(pointer, name), ("name", name)));
        return false;
    }

    private void ReportUnknown(DiagnosticDescriptor descriptor, string pointer, string name, NameSuggestions known) =>
        _diagnostics.Add(new(descriptor, At(pointer, name), ("name", name), ("suggestion", known.For(name))));

    private static DiagnosticLocation At(string pointer, string code) => new() { Pointer = pointer, Code = code };
}
