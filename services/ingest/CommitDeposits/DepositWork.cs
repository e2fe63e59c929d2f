using Hub.Ingest.RecogniseDocuments;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.CommitDeposits;

/// <summary>What one transaction does for deposits. It may be done again from the start, and then does the same.</summary>
internal sealed class DepositWork(IngestContext db, Outgoing outgoing, IPackKeeper packs, IngestOptions options, DateTimeOffset at)
{
    // More messages than this are written to the outbox as they are made, instead of being held until the commit.
    private const int HeldMessages = 8;

    public async Task<IReadOnlyList<DepositOutcome>> RunAsync(IReadOnlyList<PreparedDeposit> deposits, CancellationToken stop)
    {
        var known = await FindKeysAsync(deposits, stop);
        var memory = await DocumentMemory.ReadAsync(db, deposits, options, stop);
        var outcomes = new List<DepositOutcome>(deposits.Count);
        var taken = new List<SortedDeposit>(deposits.Count);
        var keys = new List<IdempotencyKey>();
        foreach (var deposit in deposits)
        {
            if (Replay(deposit, known) is { } replayed)
            {
                outcomes.Add(replayed);
                continue;
            }
            var sorted = memory.Sort(deposit, at);
            if (!sorted.IsRepetition) taken.Add(sorted);
            outcomes.Add(ToOutcome(sorted));
            if (deposit.Mark is not { } mark) continue;
            keys.Add(ToKey(deposit.Draft.Account, mark, outcomes[^1]));
            known[(deposit.Draft.Account, mark.Key)] = keys[^1];
        }
        await memory.WriteAsync(db, stop);
        await WriteAsync(taken, keys, stop);
        return outcomes;
    }

    private async Task<Dictionary<(string Account, string Key), IdempotencyKey>> FindKeysAsync(IReadOnlyList<PreparedDeposit> deposits, CancellationToken stop)
    {
        var keys = deposits.Where(deposit => deposit.Mark is not null).Select(deposit => deposit.Mark!.Key).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0) return [];
        var accounts = deposits.Select(deposit => deposit.Draft.Account).Distinct(StringComparer.Ordinal).ToList();
        var rows = await db.IdempotencyKeys.AsNoTracking().Where(row => accounts.Contains(row.Account) && keys.Contains(row.RequestKey)).ToListAsync(stop);
        return rows.ToDictionary(row => (row.Account, row.RequestKey));
    }

    /// <summary>The outcome of a request whose key is known; null when it is not.</summary>
    private static DepositOutcome? Replay(PreparedDeposit deposit, Dictionary<(string Account, string Key), IdempotencyKey> known)
    {
        if (deposit.Mark is not { } mark || !known.TryGetValue((deposit.Draft.Account, mark.Key), out var first)) return null;
        return first.Fingerprint == mark.Fingerprint ? new DepositOutcome(OutcomeKind.Replayed, first.Location, first.Answer) : DepositOutcome.KeyReused;
    }

    private DepositOutcome ToOutcome(SortedDeposit deposit)
    {
        var answer = DepositAnswer.Of(deposit, at);
        return new DepositOutcome(deposit.IsRepetition ? OutcomeKind.AlreadyDeposited : OutcomeKind.Taken, answer.Location, answer.ToJson());
    }

    private async Task WriteAsync(List<SortedDeposit> deposits, List<IdempotencyKey> keys, CancellationToken stop)
    {
        await IngestRows.AddAsync(db, [.. deposits.Select(ToRow)], stop);
        await IngestRows.AddAsync(db, keys, stop);
        if (deposits.Count == 0) return;
        foreach (var batch in DocumentBatch.Split(deposits))
        {
            await WriteAsync(batch, stop);
            if (outgoing.Messages.Count > HeldMessages) await outgoing.WriteEarlyAsync(db, at, stop);
        }
    }

    private async Task WriteAsync(DocumentBatch batch, CancellationToken stop)
    {
        var contents = batch.Items.Select(item => item.Deposit.Draft.ContentOf(item.Document)).ToList();
        var pack = Pack(contents);
        var packId = pack.Length > 0 ? batch.BatchId : (Guid?)null;
        var place = packId is { } id ? await packs.KeepAsync(db, new DocumentPack { PackId = id, Bytes = pack }, stop) : null;
        var rows = ToRows(batch, contents, packId);
        await IngestRows.AddAsync(db, rows, stop);
        BatchMessages.Add(outgoing, batch, place is null ? contents.ConvertAll(InMessage) : rows.ConvertAll(InPack), place, at);
    }

    private List<DepositedDocument> ToRows(DocumentBatch batch, List<byte[]?> contents, Guid? packId)
    {
        var offset = 0;
        var rows = new List<DepositedDocument>(batch.Items.Count);
        foreach (var (item, content) in batch.Items.Zip(contents))
        {
            rows.Add(ToRow(item, content is null ? null : packId, offset, content?.Length ?? 0));
            offset += content?.Length ?? 0;
        }
        return rows;
    }

    private DepositedDocument ToRow(BatchItem item, Guid? packId, int offset, int length) => new()
    {
        InvoiceId = item.Document.InvoiceId,
        DepositId = item.Deposit.DepositId,
        Account = item.Deposit.Account,
        FileName = item.Document.FileName,
        MediaType = item.Document.MediaType,
        Sha256 = item.Document.Sha256,
        Size = item.Document.Size,
        DepositedAt = at,
        PackId = packId,
        PackOffset = offset,
        PackLength = length,
    };

    private Deposit ToRow(SortedDeposit deposit) => new()
    {
        DepositId = deposit.DepositId,
        Account = deposit.Account,
        DepositedAt = at,
        Accepted = deposit.New.Count,
        Refused = deposit.Draft.Refused.Count,
    };

    private IdempotencyKey ToKey(string account, IdempotencyMark mark, DepositOutcome outcome) => new()
    {
        Account = account,
        RequestKey = mark.Key,
        Fingerprint = mark.Fingerprint,
        Location = outcome.Location,
        Answer = outcome.Answer,
        At = at,
    };

    private static DocumentPart InMessage(byte[]? content) => new(content, null, null);

    private static DocumentPart InPack(DepositedDocument row) => row.PackId is null ? default : new(null, row.PackOffset, row.PackLength);

    private static byte[] Pack(List<byte[]?> contents)
    {
        var pack = new byte[contents.Sum(content => content?.Length ?? 0)];
        var offset = 0;
        foreach (var content in contents.OfType<byte[]>())
        {
            content.CopyTo(pack, offset);
            offset += content.Length;
        }
        return pack;
    }
}
