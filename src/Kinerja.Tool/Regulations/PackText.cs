using Kinerja.Diagnostics;
using Kinerja.Measuring;
using Kinerja.Regulations;

namespace Kinerja.Tool.Regulations;

/// <summary>Everything in one pack for people: each entry with its citation, what it computes, and the notes.</summary>
internal sealed class PackText(Speech speech)
{
    public void Write(RulePack pack)
    {
        Line(0, pack.Title.In(speech.Language) is { Length: > 0 } title ? $"{pack.Name}: {title}" : pack.Name);
        Line(0, Say("Peraturan", "Regulation") + $": {PackList.Regulation(pack).In(speech.Language)}");
        Line(0, Say("Pokok", "Subject") + $": {pack.Subject}");
        Line(0, Say("Berlaku mulai", "In force from") + $" {PackList.Day(pack.ValidFrom)}" + (pack.ValidUntil is { } until ? $" {Say("sampai", "to")} {PackList.Day(until)}" : ""));
        Section("Varian capaian", "Achievement variants", pack.Achievements, WriteVariant);
        Section("Skala", "Scales", pack.Scales, WriteScale);
        Section("Formula", "Formulas", pack.Formulas, WriteFormula);
        Section("Tabel", "Tables", pack.Tables, WriteTable);
        Section("Keputusan", "Decisions", pack.Decisions, WriteDecision);
        Section("Pemeriksaan", "Checks", pack.Checks, WriteCheck);
        Section("Catatan", "Notes", pack.Notes, note => Line(2, $"- {note.Text.In(speech.Language)}{(note.Source is { } source ? $" ({source})" : "")}"));
        Line(0, "");
        Line(0, Say(
            $"Contoh hitungan: {pack.Examples.Count}. VP teks peraturan, VS sumber sekunder, VC kode sumber, GK pengetahuan umum, CALC hitungan.",
            $"Worked examples: {pack.Examples.Count}. VP text of the regulation, VS secondary source, VC source code, GK general knowledge, CALC arithmetic."));
    }

    private void WriteVariant(AchievementVariant variant)
    {
        Line(2, $"{variant.Name}: {variant.Title.In(speech.Language)} ({variant.Source})");
        if (variant.Curve.Count > 0)
            Line(4, Say("kurva", "curve") + ": " + string.Join(", ", variant.Curve.Select(point => $"{Number(point.From)} → {Number(point.To)}")));
        if (variant.Floor is { } floor)
            Line(4, Say("batas bawah", "floor") + $": {Number(floor)}");
        if (variant.Cap is { } cap)
            Line(4, Say("batas atas", "cap") + $": {Number(cap)}");
        if (variant.WhenBestReached is { } best)
            Line(4, Say("target terbaik tercapai", "best target met") + $": {Number(best)}");
    }

    private void WriteScale(RuleScale scale)
    {
        WriteHead(scale);
        if (scale.Decimals is { } decimals)
            Line(4, Rounded(decimals));
        foreach (Band band in scale.Bands)
            Line(4, $"{band.Code}: {band.Range.In(speech.Language)}{(Text(band.Label) is { Length: > 0 } label && label != band.Code ? $" ({label})" : "")}");
    }

    private void WriteFormula(RuleFormula formula)
    {
        WriteHead(formula);
        Line(4, formula.Expression + (formula.Decimals is { } decimals ? $"; {Rounded(decimals)}" : ""));
        WriteVariables(formula.Variables);
    }

    private void WriteTable(RuleTable table)
    {
        WriteHead(table);
        Line(4, string.Join(" / ", table.Keys.Select(key => key.Name)) + ":");
        foreach (RuleTableRow row in table.Rows)
        {
            string number = row.Number is { } value ? Number(value) : "";
            string content = string.Join(" ", new[] { number, row.Text, Text(row.Refusal) }.Where(part => part.Length > 0));
            Line(6, $"{string.Join(" / ", row.Keys)}: {content}{(row.Source is { } source ? $" ({source})" : "")}");
        }
    }

    private void WriteDecision(RuleDecision decision)
    {
        WriteHead(decision);
        foreach (RuleBranch branch in decision.Branches)
            Line(4, $"{Say("jika", "if")} {branch.When}: {branch.Code}{(branch.Source is { } source ? $" ({source})" : "")}");
        Line(4, $"{Say("selain itu: perlu keputusan penilai", "else: this needs the assessor's decision")}{(Text(decision.Otherwise) is { Length: > 0 } otherwise ? $". {otherwise}" : "")}");
        WriteVariables(decision.Variables);
    }

    private void WriteCheck(RuleCheck check)
    {
        WriteHead(check);
        foreach (RuleRequirement requirement in check.Requirements)
            Line(4, $"{Say("harus", "must")} {requirement.Must}: {Text(requirement.Message)}");
        WriteVariables(check.Variables);
    }

    private void WriteHead(RuleEntry entry)
    {
        Line(2, $"{entry.Name}{(Text(entry.Title) is { Length: > 0 } title ? $": {title}" : "")} ({entry.Source})");
        if (Text(entry.Note) is { Length: > 0 } note)
            Line(4, note);
    }

    private void WriteVariables(ValueList<RuleVariable> variables)
    {
        foreach (RuleVariable variable in variables)
        {
            string range = variable.Minimum is null && variable.Maximum is null ? "" : $" ({variable.Range.In(speech.Language)})";
            Line(4, $"[{variable.Name}] {Text(variable.Label)}{range}");
        }
    }

    private void Section<T>(string indonesian, string english, ValueList<T> entries, Action<T> write)
    {
        if (entries.Count == 0)
            return;
        Line(0, "");
        Line(0, Say(indonesian, english));
        foreach (T entry in entries)
            write(entry);
    }

    private string Rounded(int decimals) => Say($"dibulatkan ke {decimals} desimal", $"rounded to {decimals} decimals");

    private string Number(decimal number) => LocalizedText.Of(number).In(speech.Language);

    private string Text(LocalizedText text) => text.In(speech.Language);

    private string Say(string indonesian, string english) => new LocalizedText(indonesian, english).In(speech.Language);

    private void Line(int indent, string text) => speech.Output.WriteLine((new string(' ', indent) + PlainLine.Of(text)).TrimEnd());
}
