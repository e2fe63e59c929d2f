namespace Hub.TellFlows;

/// <summary>An invoice as a flow. Pure.</summary>
internal static class InvoiceFlow
{
    private const string PdfName = ".pdf";

    /// <summary>The step at which the hub took or rejected the invoice for this side; null while it has not.</summary>
    public static HubStep? OutcomeOf(Side side, HubInvoice invoice)
    {
        var steps = invoice.Timeline.Where(step => step.IsOfPlatform && step.Status != HubStatuses.Deposited).OrderBy(step => step.RecordedAt).ToList();
        if (side == Side.Buyer) return steps.FindLast(step => step.Status == HubStatuses.Available);
        return invoice.Status == HubStatuses.Rejected ? steps.FindLast(step => step.Status == HubStatuses.Rejected) : steps.FirstOrDefault();
    }

    /// <summary>From its timeline.</summary>
    public static Flow Of(Side side, HubInvoice invoice, FlowNote? note)
    {
        var outcome = OutcomeOf(side, invoice);
        var told = outcome ?? invoice.Timeline.MinBy(step => step.RecordedAt)!;
        var submittedAt = side == Side.Seller ? invoice.DepositedAt ?? told.RecordedAt : told.RecordedAt;
        return Of(side, invoice.Id, invoice.FileName, note, submittedAt, told.RecordedAt, outcome is null ? Pending : FindingDetails.Of(outcome));
    }

    /// <summary>From an event that takes or rejects it; null when the event does neither for this side.</summary>
    /// <param name="side">Who looks.</param>
    /// <param name="entry">The event.</param>
    /// <param name="invoice">What is known of its invoice.</param>
    /// <param name="note">What the caller said of it.</param>
    public static Flow? Of(Side side, HubEvent entry, HubEventInvoice invoice, FlowNote? note)
    {
        var submittedAt = side == Side.Seller ? invoice.DepositedAt ?? entry.RecordedTime : entry.RecordedTime;
        var acknowledgement = side == Side.Seller ? ForSeller(entry, invoice) : ForBuyer(entry);
        return acknowledgement is null ? null : Of(side, invoice.Id, invoice.FileName, note, submittedAt, entry.RecordedTime, acknowledgement);
    }

    /// <summary>One that was submitted a moment ago: the journal does not know it yet.</summary>
    public static Flow Of(Side side, Guid id, FlowNote note, DateTimeOffset submittedAt) => Of(side, id, null, note, submittedAt, submittedAt, Pending);

    private static Acknowledgement Pending { get; } = new(FlowAckStatus.Pending);

    /// <summary>A flow is told once: where its acknowledgement came, and at its deposit only while there is none.</summary>
    private static Acknowledgement? ForSeller(HubEvent entry, HubEventInvoice invoice)
    {
        if (entry.Data.Status == HubStatuses.Deposited) return invoice.Outcome is null ? Pending : null;
        if (entry.Data is { Status: HubStatuses.Rejected, IsOfPlatform: true }) return FindingDetails.Of(entry.Data);
        return invoice.Outcome?.EventId == entry.Id && invoice.Status != HubStatuses.Rejected ? FindingDetails.Of(entry.Data) : null;
    }

    private static Acknowledgement? ForBuyer(HubEvent entry) => entry.Data is { Status: HubStatuses.Available, IsOfPlatform: true } ? FindingDetails.Of(entry.Data) : null;

    private static Flow Of(Side side, Guid id, string? fileName, FlowNote? note, DateTimeOffset submittedAt, DateTimeOffset updatedAt, Acknowledgement acknowledgement) => new()
    {
        FlowId = id.ToString(),
        SubmittedAt = submittedAt,
        UpdatedAt = updatedAt,
        TrackingId = note?.TrackingId,
        Name = note?.Name ?? fileName ?? id + ".xml",
        ProcessingRule = note?.ProcessingRule ?? ProcessingRule.B2G,
        ProcessingRuleSource = note?.ProcessingRule is null ? Flow.Computed : Flow.Input,
        FlowSyntax = note?.Syntax ?? SyntaxBy(fileName),
        FlowProfile = note?.Profile ?? FlowProfile.Undefined,
        FlowType = side.InvoiceType,
        FlowDirection = side.InvoiceDirection,
        Acknowledgement = acknowledgement,
    };

    /// <summary>Of an invoice whose syntax nobody said: whoever has the document at hand looks into it.</summary>
    private static FlowSyntax SyntaxBy(string? fileName) => fileName?.EndsWith(PdfName, StringComparison.OrdinalIgnoreCase) == true ? FlowSyntax.FacturX : FlowSyntax.Ubl;
}
