using System.Text;
using Kinerja.Cascades;
using Kinerja.Indicators;

namespace Kinerja.Serialization.Tests;

public class LimitTests
{
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(Samples.Small);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public async Task MaxBytes_IsCountedInEveryWayOfReading(int spare, bool isRead)
    {
        var options = new KinerjaJsonOptions { MaxBytes = s_document.Length + spare };
        JsonReadResult<Cascade>[] results =
        [
            KinerjaJson.ReadCascade(s_document, "a.json", options),
            KinerjaJson.ReadCascade(Samples.Small, "a.json", options),
            KinerjaJson.ReadCascade(new MemoryStream(s_document), "a.json", options),
            KinerjaJson.ReadCascade(new Trickle(s_document), "a.json", options),
            await KinerjaJson.ReadCascadeAsync(new MemoryStream(s_document), "a.json", options),
            await KinerjaJson.ReadCascadeAsync(new Trickle(s_document), "a.json", options),
        ];

        foreach (JsonReadResult<Cascade> result in results)
        {
            Assert.Equal(isRead ? [] : ["KIN0007  1:1"], FindingLines.Of(result.Diagnostics));
            Assert.Equal("a.json", result.Document);
        }
    }

    [Fact]
    public void MaxBytes_EndlessStream_IsReadNoFurtherThanOneByteBeyond()
    {
        var stream = new Trickle(null);

        Assert.Equal(["KIN0007"], FindingLines.Ids(KinerjaJson.ReadCascade(stream, options: new() { MaxBytes = 100_000 }).Diagnostics));
        Assert.Equal(100_001, stream.Given);
    }

    [Fact]
    public void ReadCascade_Stream_BeginsAtItsPositionAndLeavesItOpen()
    {
        using var stream = new MemoryStream([1, 2, 3, .. s_document]) { Position = 3 };

        Assert.True(KinerjaJson.ReadCascade(stream).IsSuccess);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ReadRealizations_EveryWayOfReading_GivesTheSame()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Samples.Realizations);
        RealizationSet expected = KinerjaJson.ReadRealizations(Samples.Realizations).ValueOrThrow();

        Assert.Equal(expected, KinerjaJson.ReadRealizations(bytes).ValueOrThrow());
        Assert.Equal(expected, KinerjaJson.ReadRealizations(new Trickle(bytes)).ValueOrThrow());
        Assert.Equal(expected, (await KinerjaJson.ReadRealizationsAsync(new Trickle(bytes))).ValueOrThrow());
    }

    [Fact]
    public async Task ReadCascadeAsync_Cancelled_Stops() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => KinerjaJson.ReadCascadeAsync(new MemoryStream(s_document), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void ReadCascade_StreamFails_PassesTheExceptionOn() =>
        Assert.Throws<EndOfStreamException>(() => KinerjaJson.ReadCascade(new Trickle(s_document) { FailsAt = 100 }));

    [Fact]
    public void ReadCascade_Memory_MayChangeAfterwards()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("{\n\"kinerja\":1,\"organization\":{\"code\":\"a\"}}");
        JsonReadResult<Cascade> result = KinerjaJson.ReadCascade(bytes);
        Array.Clear(bytes);

        Diagnostics.Diagnostic finding = Assert.Single(result.Locate([LocateTests.At("/organization/code")]));

        Assert.Equal((2, 36), (finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new KinerjaJsonOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KinerjaJsonOptions { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KinerjaJsonOptions { MaxDepth = 1001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KinerjaJsonOptions { MaxDiagnostics = 0 });
        Assert.Equal((268_435_456, 64, 100), (KinerjaJsonOptions.Default.MaxBytes, KinerjaJsonOptions.Default.MaxDepth, KinerjaJsonOptions.Default.MaxDiagnostics));
    }

    [Fact]
    public void NullArguments_AreProgrammingMistakes()
    {
        Assert.Throws<ArgumentNullException>(() => KinerjaJson.ReadCascade((string)null!));
        Assert.Throws<ArgumentNullException>(() => KinerjaJson.ReadCascade((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => KinerjaJson.ReadCascade("{}", null!));
        Assert.Throws<ArgumentNullException>(() => KinerjaJson.ToJson((Cascade)null!));
        Assert.Throws<ArgumentNullException>(() => KinerjaJson.Write(new RealizationSet { Organization = "a" }, null!));
    }

    /// <summary>Gives a few bytes at a time and knows nothing of its length; without bytes it gives blanks for ever.</summary>
    private sealed class Trickle(byte[]? bytes) : Stream
    {
        public int Given { get; private set; }

        public int FailsAt { get; init; } = int.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Given >= FailsAt)
                throw new EndOfStreamException("cut off");
            int size = Math.Min(Math.Min(count, 7), bytes is null ? 7 : bytes.Length - Given);
            if (bytes is null)
                buffer.AsSpan(offset, size).Fill((byte)' ');
            else
                bytes.AsSpan(Given, size).CopyTo(buffer.AsSpan(offset));
            Given += size;
            return size;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
