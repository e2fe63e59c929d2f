using Hub.Ingest.CommitDeposits;

namespace Hub.Ingest.TakeDeposit;

/// <summary>What is asked of a deposit, whatever is in its body.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Address">The address that takes it.</param>
internal sealed record DepositOrder(string Account, DepositAddress Address)
{
    /// <summary>Makes what a repetition is recognised by out of the body's SHA-256; null when none shall be recognised.</summary>
    public Func<string, IdempotencyMark>? Mark { get; init; }

    /// <summary>True when documents that were deposited before shall be taken as new ones.</summary>
    public bool IsAnew { get; init; }

    /// <summary>True when it is a sandbox account's.</summary>
    public bool IsSandbox { get; init; }

    /// <summary>What the Flow Service notes of the document; null when there is none.</summary>
    public string? FlowNote { get; init; }
}
