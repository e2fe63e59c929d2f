namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="SemanticInvoice"/>, as the tables of the syntaxes name them.</summary>
internal static class InvoiceTerms
{
    public static readonly Term<SemanticInvoice, string?> Number = new("BT-1", group => group.Number, (group, value) => group.Number = value);
    public static readonly Term<SemanticInvoice, DateOnly?> IssueDate = new("BT-2", group => group.IssueDate, (group, value) => group.IssueDate = value);
    public static readonly Term<SemanticInvoice, string?> TypeCode = new("BT-3", group => group.TypeCode, (group, value) => group.TypeCode = value);
    public static readonly Term<SemanticInvoice, string?> Currency = new("BT-5", group => group.Currency, (group, value) => group.Currency = value);
    public static readonly Term<SemanticInvoice, string?> VatCurrency = new("BT-6", group => group.VatCurrency, (group, value) => group.VatCurrency = value);
    public static readonly Term<SemanticInvoice, DateOnly?> TaxPointDate = new("BT-7", group => group.TaxPointDate, (group, value) => group.TaxPointDate = value);
    public static readonly Term<SemanticInvoice, string?> TaxPointDateCode = new("BT-8", group => group.TaxPointDateCode, (group, value) => group.TaxPointDateCode = value);
    public static readonly Term<SemanticInvoice, DateOnly?> DueDate = new("BT-9", group => group.DueDate, (group, value) => group.DueDate = value);
    public static readonly Term<SemanticInvoice, string?> BuyerReference = new("BT-10", group => group.BuyerReference, (group, value) => group.BuyerReference = value);
    public static readonly Term<SemanticInvoice, string?> ProjectReference = new("BT-11", group => group.ProjectReference, (group, value) => group.ProjectReference = value);
    public static readonly Term<SemanticInvoice, string?> ContractReference = new("BT-12", group => group.ContractReference, (group, value) => group.ContractReference = value);
    public static readonly Term<SemanticInvoice, string?> PurchaseOrderReference = new("BT-13", group => group.PurchaseOrderReference, (group, value) => group.PurchaseOrderReference = value);
    public static readonly Term<SemanticInvoice, string?> SalesOrderReference = new("BT-14", group => group.SalesOrderReference, (group, value) => group.SalesOrderReference = value);
    public static readonly Term<SemanticInvoice, string?> ReceivingAdviceReference = new("BT-15", group => group.ReceivingAdviceReference, (group, value) => group.ReceivingAdviceReference = value);
    public static readonly Term<SemanticInvoice, string?> DespatchAdviceReference = new("BT-16", group => group.DespatchAdviceReference, (group, value) => group.DespatchAdviceReference = value);
    public static readonly Term<SemanticInvoice, string?> TenderReference = new("BT-17", group => group.TenderReference, (group, value) => group.TenderReference = value);
    public static readonly Term<SemanticInvoice, Identifier?> InvoicedObject = new("BT-18", group => group.InvoicedObject, (group, value) => group.InvoicedObject = value);
    public static readonly Term<SemanticInvoice, string?> BuyerAccountingReference = new("BT-19", group => group.BuyerAccountingReference, (group, value) => group.BuyerAccountingReference = value);
    public static readonly Term<SemanticInvoice, string?> PaymentTerms = new("BT-20", group => group.PaymentTerms, (group, value) => group.PaymentTerms = value);
    public static readonly Term<SemanticInvoice, IList<Note>> Notes = new("BG-1", group => group.Notes, (group, value) => group.Notes = value);
    public static readonly Term<SemanticInvoice, ProcessControl?> ProcessControl = new("BG-2", group => group.ProcessControl, (group, value) => group.ProcessControl = value);
    public static readonly Term<SemanticInvoice, IList<PrecedingInvoice>> PrecedingInvoices = new("BG-3", group => group.PrecedingInvoices, (group, value) => group.PrecedingInvoices = value);
    public static readonly Term<SemanticInvoice, Seller?> Seller = new("BG-4", group => group.Seller, (group, value) => group.Seller = value);
    public static readonly Term<SemanticInvoice, Buyer?> Buyer = new("BG-7", group => group.Buyer, (group, value) => group.Buyer = value);
    public static readonly Term<SemanticInvoice, Payee?> Payee = new("BG-10", group => group.Payee, (group, value) => group.Payee = value);
    public static readonly Term<SemanticInvoice, TaxRepresentative?> TaxRepresentative = new("BG-11", group => group.TaxRepresentative, (group, value) => group.TaxRepresentative = value);
    public static readonly Term<SemanticInvoice, Delivery?> Delivery = new("BG-13", group => group.Delivery, (group, value) => group.Delivery = value);
    public static readonly Term<SemanticInvoice, Period?> Period = new("BG-14", group => group.Period, (group, value) => group.Period = value);
    public static readonly Term<SemanticInvoice, PaymentInstructions?> PaymentInstructions = new("BG-16", group => group.PaymentInstructions, (group, value) => group.PaymentInstructions = value);
    public static readonly Term<SemanticInvoice, IList<AllowanceCharge>> Allowances = new("BG-20", group => group.Allowances, (group, value) => group.Allowances = value);
    public static readonly Term<SemanticInvoice, IList<AllowanceCharge>> Charges = new("BG-21", group => group.Charges, (group, value) => group.Charges = value);
    public static readonly Term<SemanticInvoice, Totals?> Totals = new("BG-22", group => group.Totals, (group, value) => group.Totals = value);
    public static readonly Term<SemanticInvoice, IList<VatBreakdown>> VatBreakdowns = new("BG-23", group => group.VatBreakdowns, (group, value) => group.VatBreakdowns = value);
    public static readonly Term<SemanticInvoice, IList<SupportingDocument>> SupportingDocuments = new("BG-24", group => group.SupportingDocuments, (group, value) => group.SupportingDocuments = value);
    public static readonly Term<SemanticInvoice, IList<Line>> Lines = new("BG-25", group => group.Lines, (group, value) => group.Lines = value);
}
