using Hub.Client.Deposits;
using Hub.Client.Problems;

namespace Hub.Cli.Deposit;

/// <summary>Sends groups and notes what the hub answers.</summary>
internal sealed class GroupSender(DepositFolder folder, HubDeposits hub, DepositJournal journal)
{
    private const string KeyReused = "idempotency-key-reused";

    /// <summary>Sends a group for the first time.</summary>
    /// <returns>Its files with what became of them.</returns>
    public Task<IReadOnlyList<JournalFile>> SendAsync(FileGroup group, CancellationToken stop)
    {
        journal.Begin(group);
        return SendAsync(group.Key, group.Files, stop);
    }

    /// <summary>
    /// Sends a group again that was begun and not answered, as it is now and under the same key. If nothing changed, the hub answers as it did or would have. If a file changed or is gone, the hub takes what is there now,
    /// unless it has the group as it was: then it says that the key was used for something else, and the files as they were are deposited.
    /// </summary>
    /// <returns>Its files with what became of them; none when none of them is left.</returns>
    public async Task<IReadOnlyList<JournalFile>> SendAgainAsync(FileGroup begun, CancellationToken stop)
    {
        var now = await ReadAgainAsync(begun, stop);
        if (now.Count == 0) return [];
        try
        {
            return await SendAsync(begun.Key, now, stop);
        }
        catch (HubProblemException problem) when (problem.Code == KeyReused)
        {
            journal.Answer(begun.Key, depositId: null, begun.Files);
            return begun.Files;
        }
    }

    private async Task<IReadOnlyList<JournalFile>> SendAsync(string key, IReadOnlyList<JournalFile> files, CancellationToken stop)
    {
        try
        {
            var answer = await hub.SendAsync([.. files.Select(folder.ToDeposit)], key, stop);
            return Note(key, answer.DepositId, GroupAnswer.Of(files, answer));
        }
        catch (HubProblemException problem) when (GroupAnswer.Of(files, problem) is { } refused)
        {
            return Note(key, depositId: null, refused);
        }
    }

    private IReadOnlyList<JournalFile> Note(string key, Guid? depositId, IReadOnlyList<JournalFile> files)
    {
        journal.Answer(key, depositId, files);
        return files;
    }

    private async Task<IReadOnlyList<JournalFile>> ReadAgainAsync(FileGroup begun, CancellationToken stop)
    {
        var now = new List<JournalFile>(begun.Files.Count);
        foreach (var file in begun.Files)
        {
            if (folder.Find(file.Path) is not { } found) continue;
            now.Add(file.Looks(found) ? file : await folder.ReadAsync(found, stop));
        }
        return now;
    }
}
