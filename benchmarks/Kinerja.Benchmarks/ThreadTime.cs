using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kinerja.Benchmarks;

/// <summary>The processor time of the thread at hand: what others do on the same machine does not count. Elsewhere than on Linux the time on the clock.</summary>
internal static partial class ThreadTime
{
    private const int ClockOfThread = 3;

    public static TimeSpan Now => OperatingSystem.IsLinux() && Read(ClockOfThread, out Spec time) == 0
        ? TimeSpan.FromTicks(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Spec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Spec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
