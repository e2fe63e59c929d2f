using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>Turns an accepted invoice of a message into a row of the register.</summary>
internal static class InvoiceRegistration
{
    public static RegisteredInvoice ToRegister(ValidatedInvoice invoice, PackPart document, DateTimeOffset now) => new()
    {
        InvoiceId = invoice.InvoiceId,
        DepositId = invoice.DepositId,
        SupplierAccount = invoice.SupplierAccount,
        Sandbox = invoice.Sandbox ?? false,
        FileName = Lengths.Cut(invoice.FileName, Lengths.Name)!,
        Sha256 = invoice.Sha256,
        Size = invoice.Size,
        DepositedAt = invoice.DepositedAt,
        RegisteredAt = now,
        Format = invoice.Format,
        MediaType = invoice.MediaType,
        Profile = Lengths.Cut(invoice.Profile, Lengths.Name),
        Framework = Lengths.Cut(invoice.Framework, Lengths.Code),
        Number = Lengths.Cut(invoice.Number, Lengths.Code)!,
        IssueDate = invoice.IssueDate,
        DueDate = invoice.DueDate,
        TypeCode = Lengths.Cut(invoice.TypeCode, Lengths.Code)!,
        Currency = Lengths.Cut(invoice.Currency, Lengths.Code)!,
        SellerName = Lengths.Cut(invoice.SellerName, Lengths.Name),
        SellerSiren = Exactly(invoice.SellerSiren, Lengths.Siren),
        SellerSiret = Exactly(invoice.SellerSiret, Lengths.Siret),
        BuyerName = Lengths.Cut(invoice.BuyerName, Lengths.Name),
        BuyerSiret = Exactly(invoice.BuyerSiret, Lengths.Siret),
        ServiceCode = Lengths.Cut(invoice.ServiceCode, Lengths.Code),
        EngagementNumber = Lengths.Cut(invoice.EngagementNumber, Lengths.Code),
        ContractReference = Lengths.Cut(invoice.ContractReference, Lengths.Code),
        TotalWithoutVat = invoice.TotalWithoutVat,
        TotalWithVat = invoice.TotalWithVat,
        AmountDue = invoice.AmountDue,
        Warnings = StoredFindings.Write(invoice.Warnings),
        PackId = document.PackId,
        PackOffset = document.Offset,
        PackLength = document.Length,
        Status = LifeCycleStatuses.Deposited,
        Reached = LifeCycleStatuses.Bit(LifeCycleStatuses.Deposited),
    };

    /// <summary>An identifier of another length is none: cut to size it could be somebody else's.</summary>
    private static string? Exactly(string? id, int length) => id?.Length == length ? id : null;
}
