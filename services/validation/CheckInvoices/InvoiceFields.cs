using Hub.Contracts;
using Hub.En16931;
using Hub.En16931.Model;
using Finding = Hub.Contracts.Finding;

namespace Hub.Validation.CheckInvoices;

/// <summary>From the invoice in business terms to the fields that routing decides by.</summary>
internal static class InvoiceFields
{
    /// <summary>An accepted invoice. Its rules have made sure of number, issue date, type and currency.</summary>
    public static ValidatedInvoice ToValidated(DepositedInvoice deposited, InvoiceVerdict verdict, bool isPdf, IReadOnlyList<Finding> warnings)
    {
        var invoice = verdict.Invoice!;
        var (seller, buyer) = (PartyOf(invoice.Seller), PartyOf(invoice.Buyer));
        return new ValidatedInvoice
        {
            InvoiceId = deposited.InvoiceId,
            DepositId = deposited.DepositId,
            SupplierAccount = deposited.SupplierAccount,
            FileName = deposited.FileName,
            Sha256 = deposited.Sha256,
            Size = deposited.Size,
            DepositedAt = deposited.DepositedAt,
            Document = deposited.Document,
            PackOffset = deposited.PackOffset,
            PackLength = deposited.PackLength,
            Sandbox = deposited.Sandbox,
            Format = isPdf ? "factur-x" : FormatOf(verdict.Syntax),
            MediaType = isPdf ? "application/pdf" : "application/xml",
            Profile = invoice.Specification.Text,
            Framework = invoice.BusinessProcess.Text,
            Number = invoice.Number.Text ?? throw Missing("BT-1"),
            IssueDate = invoice.IssueDate.Date ?? throw Missing("BT-2"),
            DueDate = invoice.DueDate.Date,
            TypeCode = invoice.TypeCode.Text ?? throw Missing("BT-3"),
            Currency = invoice.Currency.Text ?? throw Missing("BT-5"),
            SellerName = invoice.Seller.Name.Text,
            SellerSiren = seller.Siren,
            SellerSiret = seller.Siret,
            BuyerName = invoice.Buyer.Name.Text,
            BuyerSiret = buyer.Siret,
            ServiceCode = ServiceCodeOf(invoice),
            EngagementNumber = invoice.PurchaseOrderReference.Text,
            ContractReference = invoice.ContractReference.Text,
            TotalWithoutVat = invoice.Totals.WithoutVat.Decimal,
            TotalWithVat = invoice.Totals.WithVat.Decimal,
            AmountDue = invoice.Totals.Due.Decimal,
            Warnings = warnings,
        };
    }

    /// <summary>A rejected invoice; number and buyer are given where they can be read, so that its sender finds it again.</summary>
    public static RejectedInvoice ToRejected(DepositedInvoice deposited, Invoice? invoice, IReadOnlyList<Finding> findings, int findingCount) => new()
    {
        InvoiceId = deposited.InvoiceId,
        DepositId = deposited.DepositId,
        SupplierAccount = deposited.SupplierAccount,
        Number = invoice?.Number.Text,
        BuyerSiret = invoice is null ? null : PartyOf(invoice.Buyer).Siret,
        IssueDate = invoice?.IssueDate.Date,
        Currency = invoice?.Currency.Text,
        TotalWithVat = invoice?.Totals.WithVat.Decimal,
        Reason = RejectReason.Of(findings),
        Findings = findings,
        FindingCount = findingCount,
    };

    private static string FormatOf(InvoiceSyntax syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => "ubl-invoice",
        InvoiceSyntax.UblCreditNote => "ubl-creditnote",
        InvoiceSyntax.CrossIndustryInvoice => "cii",
        _ => throw new InvalidOperationException($"A verdict accepted the syntax {syntax}."),
    };

    /// <summary>BT-46 with scheme 0224 (routing code of the reform), else BT-10 (Chorus Pro).</summary>
    private static string? ServiceCodeOf(Invoice invoice)
    {
        foreach (var identifier in invoice.Buyer.Identifiers)
        {
            if (identifier.Scheme == PartyNumbers.ServiceCodeScheme) return identifier.Text ?? invoice.BuyerReference.Text;
        }
        return invoice.BuyerReference.Text;
    }

    private static PartyNumbers PartyOf(Seller seller) => PartyNumbers.Of(Identifiers(seller.Identifiers, seller.LegalIdentifier), seller.VatIdentifier.Text);

    private static PartyNumbers PartyOf(Buyer buyer) => PartyNumbers.Of(Identifiers(buyer.Identifiers, buyer.LegalIdentifier), buyer.VatIdentifier.Text);

    private static List<(string? Scheme, string? Text)> Identifiers(IReadOnlyList<Leaf> identifiers, Leaf legal)
    {
        var all = new List<(string? Scheme, string? Text)>(identifiers.Count + 1);
        foreach (var identifier in identifiers) all.Add((identifier.Scheme, identifier.Text));
        if (legal.IsPresent) all.Add((legal.Scheme, legal.Text));
        return all;
    }

    /// <summary>A rule that should have rejected the invoice did not: our fault, not the supplier's.</summary>
    private static InvalidOperationException Missing(string term) => new($"An accepted invoice has no readable {term}.");
}
