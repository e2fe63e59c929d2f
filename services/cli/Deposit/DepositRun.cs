using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Hub.Client.Deposits;

namespace Hub.Cli.Deposit;

/// <summary>One run over a folder: first what an earlier run began, then what is new or changed. Several groups are on their way at once.</summary>
internal sealed class DepositRun(DepositFolder folder, DepositJournal journal, GroupSender sender, int atOnce, IDepositDisplay display)
{
    private readonly ConcurrentDictionary<string, JournalFile> answered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> unsent = new(StringComparer.Ordinal);

    /// <summary>Runs until every document was answered.</summary>
    public async Task<DepositSummary> RunAsync(CancellationToken stop)
    {
        await EachAsync(journal.Unanswered.ToAsyncEnumerable(), sender.SendAgainAsync, stop);
        var files = folder.Files();
        var pending = files.Where(file => !unsent.ContainsKey(file.Path) && journal.Find(file.Path)?.Looks(file) != true).ToList();
        display.Start(pending.Count);
        await EachAsync(DepositFolder.GroupAsync(ChangedAsync(pending, stop), stop), sender.SendAsync, stop);
        return ToSummary(files);
    }

    private Task EachAsync(IAsyncEnumerable<FileGroup> groups, Func<FileGroup, CancellationToken, Task<IReadOnlyList<JournalFile>>> send, CancellationToken stop) =>
        Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop }, async (group, token) =>
        {
            try
            {
                foreach (var file in await send(group, token)) answered[file.Path] = file;
            }
            catch (Exception cause) when (UnreadableIn(cause) is { } unreadable)
            {
                // The group stays begun: the next run sends it as it is then.
                foreach (var file in group.Files) unsent[file.Path] = file.Path == unreadable.Name ? unreadable.Message : $"{file.Path} ({unreadable.Name})";
            }
            display.Advance(group.Files.Count);
        });

    /// <summary>Those that the hub does not have as they are now.</summary>
    private async IAsyncEnumerable<JournalFile> ChangedAsync(IReadOnlyList<LocalFile> pending, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var file in pending)
        {
            if (await TryReadAsync(file, stop) is not { } read || journal.Find(file.Path)?.Sha256 == read.Sha256) display.Advance(1);
            else yield return read;
        }
    }

    private async Task<JournalFile?> TryReadAsync(LocalFile file, CancellationToken stop)
    {
        try
        {
            return await folder.ReadAsync(file, stop);
        }
        catch (FileUnreadableException unreadable)
        {
            unsent[file.Path] = unreadable.Message;
            return null;
        }
    }

    /// <summary>A document that was refused before is refused still, as long as it is the same.</summary>
    private DepositSummary ToSummary(IReadOnlyList<LocalFile> files)
    {
        var refused = files.Where(file => !unsent.ContainsKey(file.Path)).Select(file => journal.Find(file.Path)).OfType<JournalFile>().Where(file => file.Refused is not null).ToList();
        var taken = answered.Values.Count(file => file.Refused is null);
        var before = files.Count(file => !answered.ContainsKey(file.Path) && !unsent.ContainsKey(file.Path) && journal.Find(file.Path)?.Refused is null);
        return new DepositSummary(taken, refused, before, [.. unsent.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)]);
    }

    private static FileUnreadableException? UnreadableIn(Exception? cause) => cause as FileUnreadableException ?? (cause is null ? null : UnreadableIn(cause.InnerException));
}
