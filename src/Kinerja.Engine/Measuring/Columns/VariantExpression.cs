using System.Globalization;
using Kinerja.Formulas;
using Kinerja.Indicators;

namespace Kinerja.Measuring.Columns;

/// <summary>Writes a variant as a formula of a target and a realisation, so that columns of them run where columns of formulas run.</summary>
/// <remarks>
/// The percentage is one quotient n / d. Curve and bounds work on n, with d for their yardstick, so that a row is divided once; where a
/// variant has no value, d is 0. Nothing here says what a missing target or realisation means.
/// </remarks>
internal sealed class VariantExpression
{
    public const string Target = "[target]";
    public const string Realization = "[realisasi]";

    private readonly AchievementVariant _variant;
    private readonly Scale? _scale;
    private string _n = "";
    private string _d = "";

    private VariantExpression(AchievementVariant variant, Scale? scale)
    {
        _variant = variant;
        _scale = scale;
    }

    /// <summary>The formula of a variant whose method sets numbers against numbers.</summary>
    public static string Of(AchievementVariant variant, Scale? scale)
    {
        var expression = new VariantExpression(variant, scale);
        expression.SetPercentage();
        expression.Bend();
        expression.ReachBest();
        expression.Bound();
        return $"({expression._n}) / ({expression._d})";
    }

    private void SetPercentage()
    {
        switch (_variant.Method)
        {
            case AchievementMethod.Reached:
                (_n, _d) = ($"if({Realization} >= {Target}, 100, 0)", "1");
                break;
            case AchievementMethod.Inverse:
                SetInverse();
                break;
            default:
                SetOverTarget();
                break;
        }
    }

    private void SetInverse()
    {
        (_n, _d) = ($"{Target} * 100", $"Max({Realization}, 0)");
        if (_variant.WhenRealizationZero is { } stated)
            (_n, _d) = ($"if({Realization} = 0, {Number(stated)}, {_n})", $"if({Realization} = 0, 1, {_d})");
        _d = $"if({Target} < 0, 0, {_d})";
    }

    private void SetOverTarget()
    {
        const string Mirror = $"(2 * {Target} - {Realization})";
        string part = _variant.Method switch
        {
            AchievementMethod.Mirror or AchievementMethod.RangeMirror => Mirror,
            AchievementMethod.Closeness => $"if({Realization} <= {Target}, {Realization}, {Mirror})",
            _ => Realization,
        };
        (_n, _d) = ($"{part} * 100", $"Max({Target}, 0)");
        // (2T − R) / T with both signs turned: the divisor stays above 0.
        if (_variant is { MirrorsBelowZero: true, Method: AchievementMethod.Ratio })
            (_n, _d) = ($"if({Target} < 0, {Realization} - 2 * {Target}, {part}) * 100", $"Abs({Target})");
        switch (_variant.WhenTargetZero)
        {
            case ZeroTarget.Fixed:
                WhereTargetIsZero($"if({Realization} = 0, {Number(_variant.ZeroTargetReached)}, {Number(_variant.ZeroTargetMissed)})", "1");
                break;
            case ZeroTarget.FromWorst when _scale?.Maximum is { } worst && worst > 0:
                WhereTargetIsZero($"({Number(worst)} - {Realization}) * 100", Number(worst));
                break;
        }

        // A range of one number holds that number, whatever its sign.
        if (_variant.Method is AchievementMethod.Range or AchievementMethod.RangeMirror)
            (_n, _d) = ($"if({Realization} = {Target}, 100, {_n})", $"if({Realization} = {Target}, 1, {_d})");
    }

    private void WhereTargetIsZero(string n, string d) => (_n, _d) = ($"if({Target} = 0, {n}, {_n})", $"if({Target} = 0, {d}, {_d})");

    private void Bend()
    {
        ValueList<CurvePoint> curve = _variant.Curve;
        if (curve.Count < 2)
            return;
        string bent = Line(curve.Count - 1);
        for (int end = curve.Count - 2; end > 0; end--)
            bent = $"if({_n} <= {Number(curve[end].From)} * ({_d}), {Line(end)}, {bent})";
        _n = bent;
    }

    // On a line y = a + b x, n / d becomes (a d + b n) / d. Both constants are reduced, so that the numbers of a row stay short.
    private string Line(int end)
    {
        (CurvePoint from, CurvePoint to) = (_variant.Curve[end - 1], _variant.Curve[end]);
        Rational slope = ((Rational)to.To - from.To) / ((Rational)to.From - from.From);
        Rational start = from.To - slope * from.From;
        string sloped = $"{Number(slope)} * ({_n})";
        return start.IsZero ? sloped : $"({Number(start)} * ({_d}) + {sloped})";
    }

    private void ReachBest()
    {
        decimal? best = _variant.Method is AchievementMethod.Mirror or AchievementMethod.Inverse ? _scale?.Minimum : _scale?.Maximum;
        if (_variant.WhenBestReached is { } stated && best is { } end)
            _n = $"if({Target} = {Number(end)} and {Realization} = {Number(end)}, {Number(stated)} * ({_d}), {_n})";
    }

    private void Bound()
    {
        if (_variant.Floor is { } floor)
            _n = $"Max({_n}, {Number(floor)} * ({_d}))";
        if (_variant.Cap is { } cap)
            _n = $"Min({_n}, {Number(cap)} * ({_d}))";
    }

    private static string Number(Rational number) => string.Create(CultureInfo.InvariantCulture, $"({number.Numerator} / {number.Denominator})");

    private static string Number(decimal number) => number < 0
        ? string.Create(CultureInfo.InvariantCulture, $"({number})")
        : number.ToString(CultureInfo.InvariantCulture);
}
