using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.TakeDeposit;

/// <summary>Whether a deposit that was read holds something to take.</summary>
internal static class DepositVerdict
{
    /// <summary>Why nothing is taken; null when something is.</summary>
    public static Refusal? Of(DepositDraft draft)
    {
        var files = draft.Documents.Count + draft.Refused.Count;
        if (draft.IsSingle) return files != 1 ? Refusals.OneDocumentExpected(files) : draft.Refusal;
        if (files == 0) return Refusals.ArchiveEmpty();
        return draft.Documents.Count == 0 ? Refusals.AllRefused(draft.Refused.Count) : null;
    }
}
