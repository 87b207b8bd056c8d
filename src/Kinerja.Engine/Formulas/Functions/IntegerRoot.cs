using System.Numerics;

namespace Kinerja.Formulas.Functions;

/// <summary>Roots in whole numbers: the exact ones of fractions, and the whole part of any.</summary>
internal static class IntegerRoot
{
    /// <summary>The root of a fraction that is not negative, where it is a fraction itself.</summary>
    /// <returns>False when the root is irrational.</returns>
    public static bool TryExact(Rational value, BigInteger degree, out Rational root)
    {
        root = value;
        // 2 to the power d already has d + 1 bits, so below that only 0 and 1 have a root of degree d.
        if (degree >= value.Bits)
            return value.IsZero || value.Equals(Rational.One);
        if (!IsExact(value.Numerator, (int)degree, out BigInteger numerator) || !IsExact(value.Denominator, (int)degree, out BigInteger denominator))
            return false;
        root = Rational.Of(numerator, denominator);
        return true;
    }

    /// <summary>The largest whole number whose power does not exceed a value that is not negative.</summary>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero)
            return value;
        // Newton's method from above: the guess falls until it is the root, and the first that does not fall is the answer.
        int bits = (int)value.GetBitLength();
        BigInteger root = BigInteger.One << ((bits + degree - 1) / degree);
        while (true)
        {
            BigInteger next = ((degree - 1) * root + value / BigInteger.Pow(root, degree - 1)) / degree;
            if (next >= root)
                return root;
            root = next;
        }
    }

    private static bool IsExact(BigInteger value, int degree, out BigInteger root)
    {
        root = Floor(value, degree);
        return BigInteger.Pow(root, degree) == value;
    }
}
