namespace Hub.Cli.Deposit;

/// <summary>One line of the journal: what it is of, a group that is about to be sent, or the answer to one.</summary>
internal sealed record JournalLine
{
    /// <summary>First line: the folder.</summary>
    public string? Folder { get; init; }

    /// <summary>First line: the hub.</summary>
    public Uri? Hub { get; init; }

    /// <summary>First line: the account.</summary>
    public string? Account { get; init; }

    /// <summary>Idempotency key of the group that is about to be sent.</summary>
    public string? Begun { get; init; }

    /// <summary>Idempotency key of the group that was answered.</summary>
    public string? Answered { get; init; }

    /// <summary>In an answer: the hub's deposit; null when it is known only that the hub has it.</summary>
    public Guid? DepositId { get; init; }

    public IReadOnlyList<JournalFile> Files { get; init; } = [];
}
