namespace Hub.Cli.Deposit;

/// <summary>What a run came to.</summary>
/// <param name="Taken">Documents that the hub has on its disk by this run.</param>
/// <param name="Refused">Documents that it refused, in this run or before.</param>
/// <param name="Before">Documents that were answered before, and are unchanged.</param>
/// <param name="Unsent">Files that could not be read, and those that were to go with one; each with why.</param>
internal sealed record DepositSummary(int Taken, IReadOnlyList<JournalFile> Refused, int Before, IReadOnlyList<string> Unsent)
{
    public int ExitCode => Unsent.Count > 0 ? ExitCodes.Usage : Refused.Count > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
}
