using Hub.Routing.Storage;

namespace Hub.Routing.RecycleInvoice;

/// <summary>What routing goes by, and all that a recycling may change.</summary>
internal sealed record InvoiceAddress(string? BuyerSiret, string? ServiceCode, string? EngagementNumber)
{
    private const int EngagementLength = 50;

    public static InvoiceAddress Of(RegisteredInvoice invoice) => new(invoice.BuyerSiret, invoice.ServiceCode, invoice.EngagementNumber);

    /// <summary>The address after a request to change it.</summary>
    public InvoiceAddress With(RecyclingBody body) => new(Changed(BuyerSiret, body.BuyerSiret), Changed(ServiceCode, body.ServiceCode), Changed(EngagementNumber, body.EngagementNumber));

    /// <summary>True when each part of the request may be one.</summary>
    public static bool IsWithinLimits(RecyclingBody body) =>
        (string.IsNullOrWhiteSpace(body.BuyerSiret) || (body.BuyerSiret.Trim() is { Length: Lengths.Siret } siret && siret.All(char.IsAsciiDigit)))
        && !(body.ServiceCode?.Length > Lengths.Code) && !(body.EngagementNumber?.Length > EngagementLength) && !(body.Comment?.Length > Lengths.Comment);

    private static string? Changed(string? current, string? wanted)
    {
        if (wanted is null) return current;
        return string.IsNullOrWhiteSpace(wanted) ? null : wanted.Trim();
    }
}
