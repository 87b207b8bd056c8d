using Kinerja.Reading.Grammar;

namespace Kinerja.Reading.Judging;

/// <summary>A formula that was read out of one statement, with what was assumed for it.</summary>
/// <param name="Root">Its tree.</param>
/// <param name="Assumptions">What was assumed.</param>
/// <param name="Statement">The statement.</param>
internal sealed record Candidate(ReadNode Root, Assumptions Assumptions, StatementReading Statement);
