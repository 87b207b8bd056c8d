using Kinerja.Indicators;
using Kinerja.Periods;
using Kinerja.Regulations;

namespace Kinerja.Measuring;

/// <summary>What a host states before a plan is measured.</summary>
/// <remarks>Nothing here has a hidden meaning: without variants there are no achievements, without bands no colours. Immutable.</remarks>
public sealed record MeasureOptions
{
    /// <summary>Nothing stated.</summary>
    public static MeasureOptions Default { get; } = new();

    /// <summary>The period to measure; null means that of the realisations, and without one that of the plan.</summary>
    public Period? Period { get; init; }

    /// <summary>The day of measuring; parts of the period that end after it are not due yet. Null when all are due.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The variants that indicators and <see cref="Defaults"/> name.</summary>
    public ValueList<AchievementVariant> Variants { get; init; } = [];

    /// <summary>The variants of indicators that name none.</summary>
    public MeasuringDefaults Defaults { get; init; } = new();

    /// <summary>The bands of achievements and of what is rolled up; null for none.</summary>
    public BandScale? Bands { get; init; }

    /// <summary>What to do when a part of the period that counts was not reported.</summary>
    public MissingParts MissingParts { get; init; }

    /// <summary>Whose rules these are, such as the names of rule packs; for reports.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>Hears from time to time how much of the work is done, from 0 to 1; null for nobody.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>Realisations of earlier periods, for comparisons and for parts of the measured period; empty by default.</summary>
    /// <remarks>For each period one set counts: the measured one, else the first of these, that reports anything for it.</remarks>
    public ValueList<RealizationSet> Earlier { get; init; } = [];

    /// <summary>The same with the variants, defaults and bands of a rule pack on top.</summary>
    /// <remarks>
    /// What the pack leaves open stays as it was, and of two variants of one name the pack's counts. Entries that the rule book
    /// refuses, such as those of general knowledge, are left out; an indicator that needs one then says so.
    /// </remarks>
    /// <param name="pack">The pack, out of a rule book.</param>
    /// <returns>The new options.</returns>
    public MeasureOptions With(CompiledRulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        MeasuringDefaults added = pack.Pack.Measuring ?? new();
        IEnumerable<AchievementVariant> variants = pack.Pack.Achievements
            .Select(variant => pack.Variant(variant.Name).TryGetValue(out AchievementVariant? given) ? given : null)
            .OfType<AchievementVariant>();
        return this with
        {
            Rules = [.. Rules, pack.Pack.Name],
            Variants = [.. variants.Concat(Variants).DistinctBy(variant => variant.Name, StringComparer.Ordinal)],
            Defaults = new()
            {
                Maximize = Either(added.Maximize, Defaults.Maximize),
                Minimize = Either(added.Minimize, Defaults.Minimize),
                Stabilize = Either(added.Stabilize, Defaults.Stabilize),
                MaximizeRange = Either(added.MaximizeRange, Defaults.MaximizeRange),
                MinimizeRange = Either(added.MinimizeRange, Defaults.MinimizeRange),
                Ordinal = Either(added.Ordinal, Defaults.Ordinal),
                Bands = Either(added.Bands, Defaults.Bands),
            },
            Bands = added.Bands.Length > 0 && pack.Scale(added.Bands).TryGetValue(out BandScale? bands) ? bands : Bands,
        };
    }

    private static string Either(string first, string second) => first.Length > 0 ? first : second;
}
