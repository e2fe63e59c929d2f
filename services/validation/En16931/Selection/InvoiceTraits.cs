using Hub.En16931.French;
using Hub.En16931.Model;

namespace Hub.En16931.Selection;

/// <summary>What decides which rule sets an invoice is judged by.</summary>
/// <param name="IssueDate">BT-2; null when it is absent or unreadable and no other date is assumed.</param>
/// <param name="Profile">BT-24, the guideline it claims to follow; null when it claims none.</param>
/// <param name="Channels">Where it comes from or goes to: "B2G", "B2B", …; empty when nobody said.</param>
public sealed record InvoiceTraits(DateOnly? IssueDate, string? Profile, IReadOnlyList<string> Channels)
{
    /// <summary>Reads them from an invoice.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="channel">The channel it was received by; null when unknown. An invoice that marks itself as B2G is in that channel too.</param>
    /// <param name="undatedAs">The date to choose by when the invoice has none that can be read: usually the day it was received.</param>
    public static InvoiceTraits Of(Invoice invoice, string? channel, DateOnly? undatedAs)
    {
        var isB2g = B2gMarker.IsOn(invoice);
        string[] channels = (channel, isB2g) switch
        {
            (null, false) => [],
            (null, true) or (B2gMarker.Channel, _) => [B2gMarker.Channel],
            (_, false) => [channel],
            _ => [channel, B2gMarker.Channel],
        };
        return new InvoiceTraits(invoice.IssueDate.Date ?? undatedAs, invoice.Specification.Text, channels);
    }
}
