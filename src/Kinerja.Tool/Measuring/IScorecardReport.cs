using Kinerja.Diagnostics;
using Kinerja.Measuring;

namespace Kinerja.Tool.Measuring;

/// <summary>One shape in which a scorecard is written.</summary>
internal interface IScorecardReport
{
    void Write(Scorecard scorecard, IReadOnlyList<ScoreExplanation> explanations, Language language, TextWriter output);
}
