using System.Data.Common;
using Hub.Ingest.Storage;
using Hub.Outbox;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CommitDeposits;

/// <summary>Commits deposits: all of what they hold, or nothing. What it returns is durable.</summary>
internal sealed class DepositCommit(GroupCommit<IngestContext> commit, IPackKeeper packs, IOptions<IngestOptions> options, TimeProvider clock)
{
    /// <summary>Commits deposits in one transaction.</summary>
    /// <returns>What became of each, in the same order.</returns>
    public async Task<IReadOnlyList<DepositOutcome>> RunAsync(IReadOnlyList<PreparedDeposit> deposits)
    {
        try
        {
            return await TryAsync(deposits);
        }
        catch (DbException)
        {
            // Another process took one of the keys or documents in between, and the unique index said so. Now it is there to be found; any other fault shows again.
            return await TryAsync(deposits);
        }
    }

    private Task<IReadOnlyList<DepositOutcome>> TryAsync(IReadOnlyList<PreparedDeposit> deposits) =>
        commit.RunAsync((db, outgoing, stop) => new DepositWork(db, outgoing, packs, options.Value, ToMilliseconds(clock.GetUtcNow())).RunAsync(deposits, stop), CancellationToken.None);

    /// <summary>The store keeps milliseconds; the answer, the messages and the rows say the same instant.</summary>
    private static DateTimeOffset ToMilliseconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
