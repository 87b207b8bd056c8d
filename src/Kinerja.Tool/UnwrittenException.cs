namespace Kinerja.Tool;

/// <summary>A file that was read and mended cannot be written; the inner exception says why.</summary>
internal sealed class UnwrittenException(Exception reason) : Exception(reason.Message, reason);
