using System.Globalization;

namespace Kinerja.Abstractions.Tests;

/// <summary>Makes a culture the current one until disposed.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    /// <param name="name">A culture's name, or <c>hostile</c> for one whose signs no program expects.</param>
    public CultureScope(string name) => CultureInfo.CurrentCulture = name == "hostile" ? Hostile() : CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus ";
        return culture;
    }
}
