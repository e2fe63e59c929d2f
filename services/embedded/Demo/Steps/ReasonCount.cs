using Hub.Embedded.Demo.Api;

namespace Hub.Embedded.Demo.Steps;

/// <summary>How many documents were not delivered for one reason.</summary>
/// <param name="reason">Rule or cause.</param>
/// <param name="text">What to do, as said of the first document.</param>
/// <param name="supplier">Who deposited the first document.</param>
/// <param name="invoiceId">The first document.</param>
internal sealed class ReasonCount(string reason, string text, HubClient supplier, Guid invoiceId)
{
    public string Reason { get; } = reason;

    public string Text { get; } = text;

    public HubClient Supplier { get; } = supplier;

    public Guid InvoiceId { get; } = invoiceId;

    public int Documents { get; set; }
}
