using System.Numerics;

namespace Kinerja.Formulas;

// The face of a number for those who write arithmetic as arithmetic.
public readonly partial struct Rational
{
    /// <summary>The same number as a decimal, or a whole number of any type of C#, holds.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>A whole number.</summary>
    /// <param name="whole">The number.</param>
    public static implicit operator Rational(BigInteger whole) => Of(whole);

    /// <summary>The sum.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>The sum.</returns>
    public static Rational operator +(Rational a, Rational b) => a.IsWhole && b.IsWhole
        ? Of(a._numerator + b._numerator)
        : Of(a._numerator * b.Denominator + b._numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>The difference.</returns>
    public static Rational operator -(Rational a, Rational b) => a + -b;

    /// <summary>The number with its sign turned.</summary>
    /// <param name="a">The number.</param>
    /// <returns>The number with its sign turned.</returns>
    public static Rational operator -(Rational a) => new(-a._numerator, a.Denominator);

    /// <summary>The product.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>The product.</returns>
    public static Rational operator *(Rational a, Rational b) => Of(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException">b is 0.</exception>
    public static Rational operator /(Rational a, Rational b) => Of(a._numerator * b.Denominator, a.Denominator * b._numerator);

    /// <summary>What is left of a after taking b out as often as it fits, with the sign of a.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>The remainder.</returns>
    /// <exception cref="DivideByZeroException">b is 0.</exception>
    public static Rational operator %(Rational a, Rational b) => a - b * (a / b).Truncate();

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Whether two numbers differ.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <summary>Whether a lies below b.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Whether a does not lie above b.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Whether a lies above b.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Whether a does not lie below b.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    /// <returns>True when it is so.</returns>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;
}
