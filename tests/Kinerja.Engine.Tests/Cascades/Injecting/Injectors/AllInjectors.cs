namespace Kinerja.Engine.Tests.Cascades.Injecting.Injectors;

/// <summary>Every way to break a plan. A new rule adds its injectors to the file of its kind.</summary>
internal static class AllInjectors
{
    public static IReadOnlyList<Injector> List { get; } =
    [
        .. CodeInjectors.All, .. ReferenceInjectors.All, .. CircleInjectors.All, .. SupportInjectors.All, .. NamingInjectors.All, .. QuantityInjectors.All,
        .. DivisionInjectors.All, .. TargetInjectors.All, .. TreeInjectors.All, .. MistypedInjectors.All,
        .. SheetInjectors.All, .. DutyInjectors.All, .. WordingInjectors.All, .. StatementInjectors.All,
    ];
}
