using Kinerja;
using Kinerja.Cascades;
using Kinerja.Formulas;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Kinerja with a container.</summary>
public static class KinerjaServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="KinerjaEngine"/> for the application. Rules and functions that are registered as
    /// <see cref="ICascadeRule"/> and <see cref="FormulaFunction"/> come after those of the options. A second call changes nothing.
    /// </summary>
    /// <param name="services">The container's services.</param>
    /// <param name="configure">From the default options to the host's: <c>options => options with { Language = Language.English }</c>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKinerja(this IServiceCollection services, Func<KinerjaOptions, KinerjaOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        KinerjaOptions options = configure is null ? KinerjaOptions.Default : configure(KinerjaOptions.Default);
        services.TryAddSingleton(provider => new KinerjaEngine(options with
        {
            Rules = [.. options.Rules, .. provider.GetServices<ICascadeRule>()],
            Functions = [.. options.Functions, .. provider.GetServices<FormulaFunction>()],
        }));
        return services;
    }
}
