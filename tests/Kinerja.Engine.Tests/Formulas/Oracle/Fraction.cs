using System.Numerics;

namespace Kinerja.Engine.Tests.Formulas.Oracle;

/// <summary>A fraction that is never reduced and knows nothing of the engine: slow, plain, and right.</summary>
internal readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
{
    public static Fraction Of(decimal value)
    {
        // 1.50 is 150 over 100: the digits without the point, over a power of ten.
        string text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int point = text.IndexOf('.');
        return point < 0
            ? new(BigInteger.Parse(text), 1)
            : new(BigInteger.Parse(text.Remove(point, 1)), BigInteger.Pow(10, text.Length - point - 1));
    }

    public int Sign => Top.Sign * Bottom.Sign;

    public static Fraction operator +(Fraction a, Fraction b) => new(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Fraction operator -(Fraction a, Fraction b) => new(a.Top * b.Bottom - b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Top * b.Bottom, a.Bottom * b.Top);

    public int CompareTo(Fraction other) => (this - other).Sign;

    /// <summary>The whole number nearest to ten to the power decimals times this, halves away from zero.</summary>
    public BigInteger Scaled(int decimals)
    {
        BigInteger top = BigInteger.Abs(Top) * BigInteger.Pow(10, decimals) * 2 + BigInteger.Abs(Bottom);
        return Sign * (top / (BigInteger.Abs(Bottom) * 2));
    }

    public BigInteger WholePart() => Sign * (BigInteger.Abs(Top) / BigInteger.Abs(Bottom));
}
