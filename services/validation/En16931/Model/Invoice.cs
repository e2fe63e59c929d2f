using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// An invoice in the terms of EN 16931, read from either syntax. A view: terms are read from the document when asked for, and the
/// document's bytes must stay as they are. It says what is there, right or wrong; the findings of a verdict say what is wrong.
/// </summary>
public sealed class Invoice
{
    private readonly Group document;

    internal Invoice(XmlTree tree, InvoiceSyntax syntax)
    {
        Tree = tree;
        Syntax = syntax;
        Binding = SyntaxBinding.Of(syntax);
        document = new Group(this, 0);
    }

    /// <summary>The syntax it was read from.</summary>
    public InvoiceSyntax Syntax { get; }

    /// <summary>The whole document.</summary>
    public Place Place => document.Place;

    /// <summary>BT-1: invoice number.</summary>
    public Leaf Number => document[Term.InvoiceNumber];

    /// <summary>BT-2: issue date.</summary>
    public Leaf IssueDate => document[Term.IssueDate];

    /// <summary>BT-3: type code (UNTDID 1001): "380" invoice, "381" credit note, …</summary>
    public Leaf TypeCode => document.Either(Term.InvoiceTypeCode, Term.CreditNoteTypeCode);

    /// <summary>BT-5: currency (ISO 4217).</summary>
    public Leaf Currency => document[Term.DocumentCurrency];

    /// <summary>BT-6: VAT accounting currency.</summary>
    public Leaf VatCurrency => document[Term.VatCurrency];

    /// <summary>BT-7: when VAT becomes due.</summary>
    public Leaf TaxPointDate => document[Term.TaxPointDate];

    /// <summary>BT-8: the same as a code.</summary>
    public Leaf TaxPointDateCode => document[Term.TaxPointDateCode];

    /// <summary>BT-9: payment due date.</summary>
    public Leaf DueDate => document.Either(Term.DueDate, Term.CreditNoteDueDate);

    /// <summary>BT-10: buyer reference; for the French public sector the service code (code service).</summary>
    public Leaf BuyerReference => document[Term.BuyerReference];

    /// <summary>BT-11: project.</summary>
    public Leaf ProjectReference => document[Term.ProjectReference];

    /// <summary>BT-12: contract; for the French public sector the market number (numéro de marché).</summary>
    public Leaf ContractReference => document[Term.ContractReference];

    /// <summary>BT-13: purchase order; for the French public sector the engagement number (numéro d'engagement).</summary>
    public Leaf PurchaseOrderReference => document[Term.PurchaseOrderReference];

    /// <summary>BT-14: sales order.</summary>
    public Leaf SalesOrderReference => document[Term.SalesOrderReference];

    /// <summary>BT-15: receiving advice.</summary>
    public Leaf ReceivingAdviceReference => document[Term.ReceivingAdviceReference];

    /// <summary>BT-16: despatch advice.</summary>
    public Leaf DespatchAdviceReference => document[Term.DespatchAdviceReference];

    /// <summary>BT-17: tender or lot.</summary>
    public Leaf TenderReference => document[Term.TenderReference];

    /// <summary>BT-18: invoiced object.</summary>
    public Leaf InvoicedObject => document[Term.InvoicedObject];

    /// <summary>BT-19: where the buyer books it.</summary>
    public Leaf BuyerAccountingReference => document[Term.BuyerAccountingReference];

    /// <summary>BT-20: payment terms.</summary>
    public Leaf PaymentTerms => document[Term.PaymentTerms];

    /// <summary>BG-1: notes.</summary>
    public IReadOnlyList<InvoiceNote> Notes => document.Many<InvoiceNote>(Term.NoteGroup);

    /// <summary>BT-23: business process; in France the "cadre de facturation" (B1, S1, M1, …).</summary>
    public Leaf BusinessProcess => document[Term.BusinessProcess];

    /// <summary>BT-24: the profile the invoice claims to follow.</summary>
    public Leaf Specification => document[Term.Specification];

    /// <summary>BG-3: invoices it corrects or credits.</summary>
    public IReadOnlyList<PrecedingInvoice> PrecedingInvoices => document.Many<PrecedingInvoice>(Term.PrecedingInvoiceGroup);

    /// <summary>BG-4: who invoices.</summary>
    public Seller Seller => new(document);

    /// <summary>BG-7: who is invoiced.</summary>
    public Buyer Buyer => new(document);

    /// <summary>BG-10: who is paid, when it is not the seller.</summary>
    public Payee Payee => new(document);

    /// <summary>BG-11: who represents the seller for VAT.</summary>
    public TaxRepresentative TaxRepresentative => new(document);

    /// <summary>BG-13: delivery.</summary>
    public Delivery Delivery => new(document);

    /// <summary>BG-14: invoicing period.</summary>
    public Period Period => new(document.One(Term.DocumentPeriod));

    /// <summary>BG-16: how to pay.</summary>
    public IReadOnlyList<PaymentInstruction> PaymentInstructions => document.Many<PaymentInstruction>(Term.PaymentMeansGroup);

    /// <summary>BT-90: creditor identifier for direct debits.</summary>
    public Leaf CreditorIdentifier => document[Term.CreditorIdentifier];

    /// <summary>BG-20: allowances of the invoice.</summary>
    public IReadOnlyList<AllowanceCharge> Allowances => document.Many<AllowanceCharge>(Term.AllowanceGroup);

    /// <summary>BG-21: charges of the invoice.</summary>
    public IReadOnlyList<AllowanceCharge> Charges => document.Many<AllowanceCharge>(Term.ChargeGroup);

    /// <summary>BG-22: totals.</summary>
    public DocumentTotals Totals => new(document.One(Term.TotalsGroup));

    /// <summary>BT-110: total VAT, in the invoice currency.</summary>
    public Leaf VatTotal => VatTotalIn(Currency.Text);

    /// <summary>BT-111: total VAT, in the VAT accounting currency.</summary>
    public Leaf VatTotalInAccountingCurrency => VatCurrency.Text is { } currency && currency != Currency.Text ? VatTotalIn(currency) : default;

    /// <summary>BG-23: VAT by category and rate.</summary>
    public IReadOnlyList<VatBreakdown> VatBreakdowns => document.Many<VatBreakdown>(Term.VatBreakdownGroup);

    /// <summary>BG-24: attached and referenced documents, with the invoiced object (BT-18) and tender (BT-17) where the syntax keeps them here.</summary>
    public IReadOnlyList<SupportingDocument> SupportingDocuments => document.Many<SupportingDocument>(Term.SupportingDocumentGroup);

    /// <summary>BG-25: lines. Read once and kept by the caller: each reading walks the document.</summary>
    public IReadOnlyList<InvoiceLine> Lines => [.. document.Many<InvoiceLine>(Term.LineGroup), .. document.Many<InvoiceLine>(Term.CreditNoteLineGroup)];

    internal XmlTree Tree { get; }

    internal SyntaxBinding Binding { get; }

    /// <summary>A term of the document.</summary>
    internal Leaf this[Term term] => document[term];

    private Leaf VatTotalIn(string? currency)
    {
        for (var amount = document[Term.VatTotalAmount]; amount.IsPresent; amount = amount.Next())
        {
            if (amount.Attribute("currencyID") == currency)
            {
                return amount;
            }
        }

        return default;
    }
}
