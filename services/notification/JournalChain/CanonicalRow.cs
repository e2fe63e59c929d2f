using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Hub.JournalChain;

/// <summary>
/// The bytes of a row that are hashed, version 1: numbers are big-endian of fixed width, ids their 16 bytes in the order in which they are written, texts their length in bytes (32 bits)
/// and their UTF-8; a text that is null has the length 0xFFFFFFFF and no bytes. No two rows have the same bytes.
/// </summary>
public static class CanonicalRow
{
    private const byte Version = 1;
    private const uint Null = uint.MaxValue;

    /// <summary>Appends a row's bytes.</summary>
    public static void Write(IBufferWriter<byte> output, in JournalRow row)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write([Version]);
        Write(output, row.Sequence);
        Write(output, row.EventId);
        Write(output, row.Type);
        Write(output, row.InvoiceId);
        Write(output, row.DepositId);
        Write(output, row.SupplierAccount);
        Write(output, row.CollectivityAccount);
        Write(output, row.Number);
        Write(output, row.BuyerSiret);
        Write(output, row.Status);
        Write(output, row.Position);
        Write(output, row.Reason);
        Write(output, row.Comment);
        Write(output, row.SetBy);
        Write(output, row.At);
        Write(output, row.Findings);
        Write(output, row.FindingCount);
        Write(output, row.RecordedAt);
    }

    private static void Write(IBufferWriter<byte> output, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(output.GetSpan(sizeof(long)), value);
        output.Advance(sizeof(long));
    }

    private static void Write(IBufferWriter<byte> output, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(output.GetSpan(sizeof(int)), value);
        output.Advance(sizeof(int));
    }

    private static void Write(IBufferWriter<byte> output, Guid id)
    {
        id.TryWriteBytes(output.GetSpan(16), bigEndian: true, out var written);
        output.Advance(written);
    }

    private static void Write(IBufferWriter<byte> output, string? text)
    {
        var length = text is null ? Null : (uint)Encoding.UTF8.GetByteCount(text);
        BinaryPrimitives.WriteUInt32BigEndian(output.GetSpan(sizeof(uint)), length);
        output.Advance(sizeof(uint));
        if (text is not null) output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan((int)length)));
    }
}
