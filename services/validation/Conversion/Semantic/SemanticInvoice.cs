using Hub.Conversion.Json;

namespace Hub.Conversion.Semantic;

/// <summary>An invoice or credit note in the terms of EN 16931-1, free of any syntax. Whatever the model has is here; absent terms are null, absent lists empty.</summary>
public sealed record SemanticInvoice
{
    /// <summary>Name and version of this shape, first in its JSON.</summary>
    public string Format { get; init; } = SemanticJson.Format;

    /// <summary>BT-1: invoice number.</summary>
    [BusinessTerm("BT-1")]
    public string? Number { get; set; }

    /// <summary>BT-2: date of issue.</summary>
    [BusinessTerm("BT-2")]
    public DateOnly? IssueDate { get; set; }

    /// <summary>BT-3: type (UNTDID 1001): "380" invoice, "381" credit note.</summary>
    [BusinessTerm("BT-3")]
    public string? TypeCode { get; set; }

    /// <summary>BT-5: currency of every amount but BT-111 (ISO 4217).</summary>
    [BusinessTerm("BT-5")]
    public string? Currency { get; set; }

    /// <summary>BT-6: VAT accounting currency (ISO 4217), the currency of BT-111.</summary>
    [BusinessTerm("BT-6")]
    public string? VatCurrency { get; set; }

    /// <summary>BT-7: date on which VAT becomes due.</summary>
    [BusinessTerm("BT-7")]
    public DateOnly? TaxPointDate { get; set; }

    /// <summary>BT-8: when VAT becomes due, as a code of UNTDID 2005: "3" issue, "35" delivery, "432" payment.</summary>
    [BusinessTerm("BT-8")]
    public string? TaxPointDateCode { get; set; }

    /// <summary>BT-9: payment due date.</summary>
    [BusinessTerm("BT-9")]
    public DateOnly? DueDate { get; set; }

    /// <summary>BT-10: reference the buyer gave; for the French public sector the service code.</summary>
    [BusinessTerm("BT-10")]
    public string? BuyerReference { get; set; }

    /// <summary>BT-11: project.</summary>
    [BusinessTerm("BT-11")]
    public string? ProjectReference { get; set; }

    /// <summary>BT-12: contract; for the French public sector the market number.</summary>
    [BusinessTerm("BT-12")]
    public string? ContractReference { get; set; }

    /// <summary>BT-13: purchase order; for the French public sector the engagement number.</summary>
    [BusinessTerm("BT-13")]
    public string? PurchaseOrderReference { get; set; }

    /// <summary>BT-14: sales order.</summary>
    [BusinessTerm("BT-14")]
    public string? SalesOrderReference { get; set; }

    /// <summary>BT-15: receiving advice.</summary>
    [BusinessTerm("BT-15")]
    public string? ReceivingAdviceReference { get; set; }

    /// <summary>BT-16: despatch advice.</summary>
    [BusinessTerm("BT-16")]
    public string? DespatchAdviceReference { get; set; }

    /// <summary>BT-17: tender or lot.</summary>
    [BusinessTerm("BT-17")]
    public string? TenderReference { get; set; }

    /// <summary>BT-18: object the invoice is about (a meter, a subscription); its scheme is a code of UNTDID 1153.</summary>
    [BusinessTerm("BT-18")]
    public Identifier? InvoicedObject { get; set; }

    /// <summary>BT-19: where the buyer books it.</summary>
    [BusinessTerm("BT-19")]
    public string? BuyerAccountingReference { get; set; }

    /// <summary>BT-20: payment terms, as text.</summary>
    [BusinessTerm("BT-20")]
    public string? PaymentTerms { get; set; }

    /// <summary>BG-1: notes.</summary>
    [BusinessTerm("BG-1")]
    public IList<Note> Notes { get; set; } = [];

    /// <summary>BG-2: business process and profile.</summary>
    [BusinessTerm("BG-2")]
    public ProcessControl? ProcessControl { get; set; }

    /// <summary>BG-3: invoices it corrects or credits.</summary>
    [BusinessTerm("BG-3")]
    public IList<PrecedingInvoice> PrecedingInvoices { get; set; } = [];

    /// <summary>BG-4: who invoices.</summary>
    [BusinessTerm("BG-4")]
    public Seller? Seller { get; set; }

    /// <summary>BG-7: who is invoiced.</summary>
    [BusinessTerm("BG-7")]
    public Buyer? Buyer { get; set; }

    /// <summary>BG-10: who is paid, when it is not the seller.</summary>
    [BusinessTerm("BG-10")]
    public Payee? Payee { get; set; }

    /// <summary>BG-11: who represents the seller for VAT.</summary>
    [BusinessTerm("BG-11")]
    public TaxRepresentative? TaxRepresentative { get; set; }

    /// <summary>BG-13: delivery.</summary>
    [BusinessTerm("BG-13")]
    public Delivery? Delivery { get; set; }

    /// <summary>BG-14: invoicing period.</summary>
    [BusinessTerm("BG-14")]
    public Period? Period { get; set; }

    /// <summary>BG-16: how to pay.</summary>
    [BusinessTerm("BG-16")]
    public PaymentInstructions? PaymentInstructions { get; set; }

    /// <summary>BG-20: allowances on the whole invoice.</summary>
    [BusinessTerm("BG-20")]
    public IList<AllowanceCharge> Allowances { get; set; } = [];

    /// <summary>BG-21: charges on the whole invoice.</summary>
    [BusinessTerm("BG-21")]
    public IList<AllowanceCharge> Charges { get; set; } = [];

    /// <summary>BG-22: totals.</summary>
    [BusinessTerm("BG-22")]
    public Totals? Totals { get; set; }

    /// <summary>BG-23: VAT by category and rate.</summary>
    [BusinessTerm("BG-23")]
    public IList<VatBreakdown> VatBreakdowns { get; set; } = [];

    /// <summary>BG-24: documents attached or referenced.</summary>
    [BusinessTerm("BG-24")]
    public IList<SupportingDocument> SupportingDocuments { get; set; } = [];

    /// <summary>BG-25: lines.</summary>
    [BusinessTerm("BG-25")]
    public IList<Line> Lines { get; set; } = [];
}
