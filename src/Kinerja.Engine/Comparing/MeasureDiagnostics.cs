using Kinerja.Diagnostics;

namespace Kinerja.Comparing;

/// <summary>What can be said of how an indicator is measured and what it is to reach, in one document and in the other.</summary>
internal static class MeasureDiagnostics
{
    public static readonly DiagnosticDescriptor UnitChanged = new("KIN3080", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Satuan berubah", "Unit changed"),
        new("Satuan {code} adalah {now}, di {source} {earlier}.", "The unit of {code} is {now}, in {source} {earlier}."),
        new("Samakan satuannya, atau hitung ulang angka sebelumnya dalam satuan yang baru.", "Use one unit, or convert the earlier numbers to the new one."));

    public static readonly DiagnosticDescriptor PolarityChanged = new("KIN3081", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Polarisasi berubah", "Polarity changed"),
        new("Polarisasi {code} adalah {now}, di {source} {earlier}.", "The polarity of {code} is {now}, in {source} {earlier}."),
        new("Samakan polarisasinya; capaian dengan arah berbeda tidak dapat dibandingkan.", "Use one polarity; achievements of different directions cannot be compared."));

    public static readonly DiagnosticDescriptor FormulaChanged = new("KIN3082", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Formula berubah", "Formula changed"),
        new("Formula {code} adalah {now}; di {source} {earlier}.", "The formula of {code} is {now}; in {source} {earlier}."),
        new("Samakan formulanya, atau hitung ulang angka sebelumnya dengan formula yang baru.", "Use one formula, or compute the earlier numbers again with the new one."));

    public static readonly DiagnosticDescriptor TargetChanged = new("KIN3083", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Target berubah", "Target changed"),
        new("Target {code} untuk {period} adalah {now}, di {source} {earlier}.", "The target of {code} for {period} is {now}, in {source} {earlier}."),
        new("Samakan targetnya, atau catat alasan perubahannya.", "Make the targets agree, or record why it changed."));

    public static readonly DiagnosticDescriptor TargetGone = new("KIN3083", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        TargetChanged.Title,
        new("{code} tidak bertarget untuk {period}, di {source} {earlier}.", "{code} has no target for {period}, in {source} {earlier}."),
        TargetChanged.Repair);

    public static readonly DiagnosticDescriptor WorseThanLastTarget = new("KIN3084", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Target lebih buruk daripada target sebelumnya", "Target worse than the one before"),
        new(
            "Target {code} untuk {period} adalah {now}, lebih buruk daripada target {before} di {source}, yaitu {earlier}.",
            "The target of {code} for {period} is {now}, worse than the target for {before} in {source}, which is {earlier}."),
        new("Periksa target dan polarisasinya; bila memang direncanakan, tulis alasannya.", "Check the target and the polarity; if it is meant, write down why."));

    public static readonly DiagnosticDescriptor WorseThanRealization = new("KIN3085", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Target lebih buruk daripada realisasi terakhir", "Target worse than the last realisation"),
        new(
            "Target {code} untuk {period} adalah {now}, lebih buruk daripada realisasi {before}, yaitu {earlier}.",
            "The target of {code} for {period} is {now}, worse than the realisation of {before}, which is {earlier}."),
        new(
            "Naikkan targetnya sampai realisasi terakhir, atau tulis alasan mengapa lebih rendah.",
            "Set the target at least as good as what was reached, or write down why not."));

    public static readonly DiagnosticDescriptor BaselineAgainstRealization = new("KIN3086", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        new("Kondisi awal tidak cocok", "Baseline does not agree"),
        new(
            "Kondisi awal {code} adalah {now}, padahal realisasi {period} adalah {earlier}.",
            "The baseline of {code} is {now}, but the realisation of {period} is {earlier}."),
        new("Perbaiki kondisi awalnya, atau jelaskan sumber angkanya.", "Correct the baseline, or say where its number comes from."));

    public static readonly DiagnosticDescriptor BaselineChanged = new("KIN3086", DiagnosticCategory.Cascade, DiagnosticSeverity.Warning,
        BaselineAgainstRealization.Title,
        new(
            "Kondisi awal {code} untuk {period} adalah {now}, di {source} {earlier}.",
            "The baseline of {code} for {period} is {now}, in {source} {earlier}."),
        BaselineAgainstRealization.Repair);

    public static readonly ValueList<DiagnosticDescriptor> All =
        [UnitChanged, PolarityChanged, FormulaChanged, TargetChanged, WorseThanLastTarget, WorseThanRealization, BaselineAgainstRealization];
}
