namespace Kinerja.Cascades;

/// <summary>How an indicator supports another (<i>metode penjenjangan</i>), after PermenPANRB 6/2022 pages 39 to 43.</summary>
public enum SupportMethod
{
    /// <summary>The document does not say.</summary>
    NotStated,

    /// <summary>Direct, divided by aspect: each part covers another side of the whole.</summary>
    DirectByAspect,

    /// <summary>Direct, divided by area: each part covers another place.</summary>
    DirectByArea,

    /// <summary>Direct, divided by load: the parts' targets add up to the whole's.</summary>
    DirectByLoad,

    /// <summary>Indirect, as a service to the supported one.</summary>
    IndirectService,

    /// <summary>Indirect, as an intermediate output for it.</summary>
    IndirectOutput,

    /// <summary>Across units (<i>crosscutting</i>).</summary>
    Crosscutting,
}
