using Spectre.Console;

namespace Kinerja.Tool.Measuring;

/// <summary>Shows how far long work has come, on the error stream of a terminal; nowhere else.</summary>
internal static class ProgressLine
{
    private const double Steps = 100;

    // Below, the work is done before a bar could be read.
    private const int FewIndicators = 2_000;

    public static T During<T>(Speech speech, int indicators, Func<IProgress<double>?, T> work)
    {
        if (indicators < FewIndicators || !ReferenceEquals(speech.Error, Console.Error) || Console.IsErrorRedirected || Console.IsOutputRedirected)
            return work(null);
        IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(speech.Error) });
        return console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(bar =>
        {
            ProgressTask task = bar.AddTask("kinerja", maxValue: Steps);
            return work(new Immediately(done => task.Value = done * Steps));
        });
    }

    // Progress<T> reports from another thread and in any order.
    private sealed class Immediately(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
