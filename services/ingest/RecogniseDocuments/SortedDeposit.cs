using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.RecogniseDocuments;

/// <summary>A deposit with its documents told apart: those that are new, and those that its account has deposited before.</summary>
/// <param name="Draft">What was read.</param>
/// <param name="New">The new ones, in their order.</param>
/// <param name="Known">Where the others came first, by their invoice id in the draft, which nobody will ever see.</param>
internal sealed record SortedDeposit(DepositDraft Draft, IReadOnlyList<DraftDocument> New, IReadOnlyDictionary<Guid, FirstDeposit> Known)
{
    /// <summary>True when it is a sandbox account's.</summary>
    public bool IsSandbox { get; init; }

    /// <summary>What the Flow Service notes of its document.</summary>
    public string? FlowNote { get; init; }

    public Guid DepositId => Draft.DepositId;

    public string Account => Draft.Account;

    /// <summary>True when it brings nothing new: then it makes no deposit, and its answer is the first one's.</summary>
    public bool IsRepetition => New.Count == 0;

    /// <summary>Where a document came first; null when it is new.</summary>
    public FirstDeposit? FirstOf(DraftDocument document) => Known.GetValueOrDefault(document.InvoiceId);
}
