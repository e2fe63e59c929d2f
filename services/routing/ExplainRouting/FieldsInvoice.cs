using Hub.Routing.ChooseSystem;
using Hub.Routing.Storage;

namespace Hub.Routing.ExplainRouting;

/// <summary>An invoice that consists of what routing looks at, so that the decision is asked and not a copy of it.</summary>
internal static class FieldsInvoice
{
    public static RegisteredInvoice Of(RoutingFields fields) => new()
    {
        InvoiceId = Guid.Empty,
        DepositId = Guid.Empty,
        SupplierAccount = "",
        FileName = "",
        Sha256 = "",
        Size = 0,
        DepositedAt = default,
        RegisteredAt = default,
        Format = "",
        MediaType = "",
        Number = "",
        IssueDate = default,
        TypeCode = "",
        Currency = "",
        BuyerSiret = fields.BuyerSiret,
        ServiceCode = fields.ServiceCode,
        EngagementNumber = fields.EngagementNumber,
        SellerSiren = fields.SellerSiren,
        SellerSiret = fields.SellerSiret,
        TotalWithVat = fields.Amount,
        Framework = fields.Framework,
    };
}
