namespace Kinerja.Formulas.Running.Columns;

/// <summary>
/// What evaluates only what it needs, on lanes: both sides are computed, and each row takes the state and value of the side that
/// counts for it. What a row does not need shows nowhere.
/// </summary>
internal static class LaneChoices
{
    /// <summary>if(condition, a, b): the answer takes the place of a.</summary>
    public static bool TryChoose(Lane condition, Lane a, Lane b, int rows)
    {
        if (!LaneArithmetic.TryAlign(a, b, rows))
            return false;
        condition.Spread(rows);
        if (condition.HasS || a.HasS || b.HasS)
            LaneMasks.Choose(condition, a, b, rows);
        a.Spread(rows);
        b.Spread(rows);
        LaneLoops.Select(condition.N.AsSpan(0, rows), a.N.AsSpan(0, rows), b.N.AsSpan(0, rows));
        if (a.HasD)
            LaneLoops.Select(condition.N.AsSpan(0, rows), a.D.AsSpan(0, rows), b.D.AsSpan(0, rows));
        a.MaxN = Math.Max(a.MaxN, b.MaxN);
        a.MaxD = Math.Max(a.MaxD, b.MaxD);
        a.MayBeNegative |= b.MayBeNegative;
        return true;
    }

    /// <summary>and, or: the right side counts only where the left one does not decide. The answer takes the place of the left.</summary>
    public static bool TryJoin(Lane left, Lane right, bool isOr, int rows)
    {
        left.Spread(rows);
        right.Spread(rows);
        if (left.HasS || right.HasS)
            LaneMasks.Join(left, right, isOr, rows);
        for (int i = 0; i < rows; i++)
            left.N[i] = isOr ? left.N[i] | right.N[i] : left.N[i] & right.N[i];
        return true;
    }

    /// <summary>IfMissing(a, b): the answer takes the place of a.</summary>
    public static bool TryFallBack(Lane condition, Lane a, Lane b, int rows)
    {
        if (!a.HasS)
            return true;
        condition.SetNumbers(1, 1, mayBeNegative: false);
        condition.HasS = false;
        for (int i = 0; i < rows; i++)
            condition.N[i] = a.S[i] == Lane.IsMissing ? 0 : 1;
        return TryChoose(condition, a, b, rows);
    }

    /// <summary>IsMissing(a): the answer takes the place of a.</summary>
    public static void TestMissing(Lane a, int rows)
    {
        if (!a.HasS)
        {
            a.SetConstant(0, 1);
            return;
        }

        for (int i = 0; i < rows; i++)
        {
            a.N[i] = a.S[i] == Lane.IsMissing ? 1 : 0;
            a.S[i] = a.S[i] == Lane.IsMissing ? Lane.HasValue : a.S[i];
        }

        a.SetNumbers(1, 1, mayBeNegative: false);
    }
}
