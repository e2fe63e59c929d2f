using Hub.Routing.Storage;

namespace Hub.Routing.ConvertDelivery;

/// <summary>What a document in another form does not express of the original.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Form">The form that is delivered: "original" where a conversion is not made.</param>
/// <param name="Items">The losses and additions, at most 10,000.</param>
/// <param name="Omitted">How many more there are.</param>
internal sealed record LossAnswer(Guid InvoiceId, string Form, IReadOnlyList<LossItem> Items, int Omitted)
{
    public static LossAnswer Of(RegisteredInvoice invoice, DeliveredDocument document) =>
        new(invoice.InvoiceId, document.Form.Name(), [.. document.Losses.Select(LossItem.Of)], document.LossesOmitted);
}
