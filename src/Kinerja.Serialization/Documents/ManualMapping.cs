using Kinerja.Indicators;

namespace Kinerja.Serialization.Documents;

internal static class ManualMapping
{
    public static IndicatorManual ToModel(ManualDocument document) => new()
    {
        Purpose = document.Purpose ?? "",
        Reason = document.Reason ?? "",
        DataProvider = document.DataProvider ?? "",
        Validity = document.Validity ?? "",
        Controllability = document.Controllability ?? "",
        Aspect = document.Aspect ?? "",
        Perspective = document.Perspective ?? "",
        LegalBasis = document.LegalBasis ?? "",
        Evidence = document.Evidence ?? "",
        KeyActivities = Optional.Model(document.KeyActivities, activity => activity),
    };

    public static ManualDocument ToDocument(IndicatorManual manual) => new()
    {
        Purpose = Optional.Text(manual.Purpose),
        Reason = Optional.Text(manual.Reason),
        DataProvider = Optional.Text(manual.DataProvider),
        Validity = Optional.Text(manual.Validity),
        Controllability = Optional.Text(manual.Controllability),
        Aspect = Optional.Text(manual.Aspect),
        Perspective = Optional.Text(manual.Perspective),
        LegalBasis = Optional.Text(manual.LegalBasis),
        Evidence = Optional.Text(manual.Evidence),
        KeyActivities = Optional.List(manual.KeyActivities, activity => activity),
    };
}
