using Hub.JournalChain;

namespace Hub.Cli.VerifyJournal;

/// <summary>Checks a whole journal and tells what holds.</summary>
internal static class JournalCheck
{
    public static void Tell(JournalDatabase database, IReadOnlyList<SignedHead> kept, HeadCheck heads, ProofReport report, CancellationToken stop)
    {
        heads.TakeStored(database.ReadHeads());
        foreach (var head in kept) heads.TakeKept(head);
        var flaws = new FlawReport(report);
        var check = new ChainCheck(heads.Known, flaws.Tell);
        // A counter that is gone agrees with nothing: the end is told as changed.
        var (last, hash) = database.ReadCounter() ?? (database.ReadLast(), []);
        foreach (var row in database.ReadRows(last))
        {
            stop.ThrowIfCancellationRequested();
            check.Take(row.Sequence, row.Row, row.Hash);
        }
        check.End(last, hash);
        check.LookBehind(database.ReadLast(), database.ReadCounter()?.Last ?? last);
        flaws.End(check.Rows, heads.Known.Count);
    }
}
