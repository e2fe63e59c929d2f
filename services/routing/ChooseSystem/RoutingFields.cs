using Hub.Routing.Storage;

namespace Hub.Routing.ChooseSystem;

/// <summary>What routing rules look at.</summary>
/// <param name="BuyerSiret">BT-46 with scheme 0009, or BT-47: 14 digits.</param>
/// <param name="ServiceCode">BT-46 with scheme 0224, else BT-10.</param>
/// <param name="EngagementNumber">BT-13.</param>
/// <param name="SellerSiren">9 digits.</param>
/// <param name="SellerSiret">14 digits.</param>
/// <param name="Amount">BT-112, total with VAT.</param>
/// <param name="Framework">BT-23.</param>
internal sealed record RoutingFields(string? BuyerSiret, string? ServiceCode, string? EngagementNumber, string? SellerSiren, string? SellerSiret, decimal? Amount, string? Framework)
{
    public static RoutingFields Of(RegisteredInvoice invoice) => new(
        invoice.BuyerSiret, invoice.ServiceCode, invoice.EngagementNumber, invoice.SellerSiren, invoice.SellerSiret, invoice.TotalWithVat, invoice.Framework);
}
