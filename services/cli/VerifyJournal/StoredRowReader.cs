using System.Data.Common;
using Hub.JournalChain;

namespace Hub.Cli.VerifyJournal;

/// <summary>Reads rows of the journal strictly: SQLite lets anybody put a text where a number was, and reads it as 0.</summary>
internal sealed class StoredRowReader(DbDataReader reader)
{
    public const string Columns = "Sequence, EventId, Type, InvoiceId, DepositId, SupplierAccount, CollectivityAccount, Number, BuyerSiret, Status, Position, Reason, Comment, SetBy, At, Findings, FindingCount, RecordedAt, Hash";

    private const int IdLength = 16;
    private readonly object[] values = new object[19];

    /// <summary>The row that the reader stands on.</summary>
    public StoredRow Read()
    {
        reader.GetValues(values);
        var sequence = Number(0);
        return new StoredRow(sequence, ReadRow(sequence), values[18] as byte[] ?? []);
    }

    private JournalRow? ReadRow(long sequence)
    {
        try
        {
            return RowOf(sequence);
        }
        catch (Exception odd) when (odd is InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    private JournalRow RowOf(long sequence) => new()
    {
        Sequence = sequence,
        EventId = Id(1),
        Type = Text(2),
        InvoiceId = Id(3),
        DepositId = Id(4),
        SupplierAccount = Text(5),
        CollectivityAccount = TextOrNull(6),
        Number = TextOrNull(7),
        BuyerSiret = TextOrNull(8),
        Status = (int)Number(9),
        Position = Number(10),
        Reason = TextOrNull(11),
        Comment = TextOrNull(12),
        SetBy = Text(13),
        At = Number(14),
        Findings = TextOrNull(15),
        FindingCount = (int)Number(16),
        RecordedAt = Number(17),
    };

    private long Number(int at) => values[at] is int number ? number : (long)values[at];

    private Guid Id(int at) => values[at] is byte[] { Length: IdLength } bytes ? new Guid(bytes, bigEndian: true) : throw new InvalidCastException();

    private string Text(int at) => (string)values[at];

    private string? TextOrNull(int at) => values[at] is DBNull ? null : Text(at);
}
