using Hub.Routing.KeepAttachments;

namespace Hub.Routing.CompleteInvoice;

/// <summary>What a supplier sent to complete an invoice.</summary>
/// <param name="Comment">What it says; null when it says nothing.</param>
/// <param name="Attachments">What it adds, in the order of the form.</param>
internal sealed record CompletionForm(string? Comment, IReadOnlyList<StagedAttachment> Attachments)
{
    /// <summary>True when there is nothing in it.</summary>
    public bool IsEmpty => Comment is null && Attachments.Count == 0;
}
