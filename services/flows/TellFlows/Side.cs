namespace Hub.TellFlows;

/// <summary>Which side of an invoice a caller is on: what its flows are called, and where the hub has its documents.</summary>
internal sealed record Side(FlowType InvoiceType, FlowDirection InvoiceDirection, FlowType LifeCycleType, string Documents, string DocumentsEnd)
{
    public static readonly Side Seller = new(FlowType.CustomerInvoice, FlowDirection.Out, FlowType.CustomerInvoiceLc, "/v1/invoices/", "/document");

    public static readonly Side Buyer = new(FlowType.SupplierInvoice, FlowDirection.In, FlowType.SupplierInvoiceLc, "/v1/inbox/documents/", "");

    public string DocumentPath(Guid invoiceId) => Documents + invoiceId + DocumentsEnd;

    public string ViewPath(Guid invoiceId) => Documents + invoiceId + "/view";

    /// <summary>True for a step that this side took itself: it is told to the other.</summary>
    public bool Took(HubStep step) => !step.IsOfPlatform && (step.SetBy == "supplier") == (this == Seller);
}
