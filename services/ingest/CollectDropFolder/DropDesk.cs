using System.Security.Cryptography;
using System.Text;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.LimitDeposits;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.TakeDeposit;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>
/// Deposits a file of the work folder. It is locked meanwhile, and leaves the folder last: after a crash it is found there and deposited again under the same key, which takes effect once.
/// </summary>
internal sealed class DropDesk(DepositGate gate, DepositIntake intake, IOptions<IngestOptions> options)
{
    /// <summary>Deposits a file, writes its result and puts it away.</summary>
    /// <returns>Why it must wait; null when it is done, by this process or another.</returns>
    public async Task<HoldBack?> DepositAsync(AccountFolder folder, TakenFile file, CancellationToken stop)
    {
        if (RefuseUnread(file) is { } refusal)
        {
            Finish(folder, file, DepositResult.Of(refusal));
            return null;
        }
        await using var content = TryLock(file);
        if (content is null) return null;
        var (admission, holdBack) = gate.Enter(folder.Account, content.Length);
        if (admission is null) return holdBack;
        using (admission) Finish(folder, file, await DepositAsync(folder.Account, file.Name, content, admission, stop));
        return null;
    }

    private async Task<DepositResult> DepositAsync(string account, string name, FileStream content, Admission admission, CancellationToken stop)
    {
        var (address, format) = await FileContent.OfAsync(content, stop);
        using var body = new DepositBody(content, format, address, options.Value, isHashed: true) { FileName = name };
        return await intake.TakeAsync(new DepositOrder(account, address) { Mark = sha256 => MarkOf(name, sha256) }, body, admission, stop);
    }

    /// <summary>The same name with the same content is the same deposit. No key that comes over HTTP has a space.</summary>
    internal static IdempotencyMark MarkOf(string name, string sha256) =>
        new("drop " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + '\n' + sha256))), "drop:" + sha256);

    /// <summary>What must not even be opened: a link leads elsewhere, and a pipe or a device, whose size is 0, never ends.</summary>
    private static Refusal? RefuseUnread(TakenFile file)
    {
        var found = new FileInfo(file.Path);
        if (found.LinkTarget is not null) return Refusals.EntryNotAFile("SymbolicLink");
        return found is { Exists: true, Length: 0 } ? Refusals.DocumentEmpty() : null;
    }

    /// <summary>Null when another process has it, or has finished with it.</summary>
    private static FileStream? TryLock(TakenFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 64 * 1024, FileOptions.SequentialScan);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Finish(AccountFolder folder, TakenFile file, DepositResult result)
    {
        ResultFile.Write(folder, file, DropResult.Of(file.Name, result));
        var kept = Path.Combine(result.Outcome is null ? folder.Refused : folder.Archive, file.Ticketed);
        File.Move(file.Path, kept, overwrite: true);
        IngestTelemetry.Collected(result.Outcome is null ? "refused" : "taken");
    }
}
