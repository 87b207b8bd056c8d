using Kinerja.Reading.Lexing;

namespace Kinerja.Reading.Judging;

/// <summary>What a statement without an operation is.</summary>
/// <param name="Outcome">Count, external value or not understood.</param>
/// <param name="Reason">Why there is nothing to compute.</param>
/// <param name="Word">The word that told so, for the message; empty when no single word did.</param>
/// <param name="Tokens">The phrase.</param>
internal sealed record PhraseVerdict(ReadingOutcome Outcome, RefusalReason Reason, string Word, List<TextToken> Tokens);
