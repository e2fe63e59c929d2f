using Hub.Conversion.Cii;
using Hub.Conversion.Losses;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Ubl;
using Hub.En16931;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.Conversion;

/// <summary>Reads UBL and CII.</summary>
internal static class XmlReading
{
    private static readonly Unreadable NoInvoice = new(
        "Ce document n'est ni une facture UBL 2.1 (Invoice, CreditNote) ni une facture CII (CrossIndustryInvoice).",
        "This document is neither a UBL 2.1 invoice (Invoice, CreditNote) nor a CII invoice (CrossIndustryInvoice).");

    public static SemanticReading Read(ReadOnlyMemory<byte> document, CheckOptions bounds)
    {
        SemanticReading reading;
        int known;
        do
        {
            // Tables register the names they look for when they are first used. A document that was parsed before that does not have them, so the first ones are read again.
            known = XmlName.KnownCount;
            reading = ReadOnce(document, bounds);
        }
        while (known != XmlName.KnownCount);

        return reading;
    }

    private static SemanticReading ReadOnce(ReadOnlyMemory<byte> document, CheckOptions bounds)
    {
        var findings = new FindingSink(bounds.MaxFindings);
        var parsed = XmlParser.Parse(document, bounds, findings);
        if (parsed.Tree is not { Count: > 0 } tree || !parsed.IsWellFormed)
        {
            return new SemanticReading { Unreadable = Explain(findings.ToList()[0]) };
        }

        var syntax = DocumentRoot.SyntaxOf(tree);
        return syntax == InvoiceSyntax.Unknown ? new SemanticReading { Unreadable = NoInvoice } : Read(tree, syntax);
    }

    private static SemanticReading Read(XmlTree tree, InvoiceSyntax syntax)
    {
        var invoice = new SemanticInvoice();
        var told = new Invoice(tree, syntax);
        var reading = new Reading(tree, told.Currency.Text, told.VatCurrency.Text);
        TableOf(syntax).Read(reading, 0, invoice);
        if (syntax != InvoiceSyntax.CrossIndustryInvoice && invoice is { PurchaseOrderReference: UblDemands.NoOrder, SalesOrderReference: not null })
        {
            invoice.PurchaseOrderReference = null;
        }

        var losses = new LossList();
        Leftovers.List(reading, losses);
        return new SemanticReading { Invoice = Canonical.Of(invoice), Losses = losses.Kept, LossesOmitted = losses.Omitted };
    }

    private static Rows<SemanticInvoice> TableOf(InvoiceSyntax syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => UblDocuments.Invoice,
        InvoiceSyntax.UblCreditNote => UblDocuments.CreditNote,
        _ => CiiDocument.Invoice,
    };

    private static Unreadable Explain(Finding finding) =>
        new($"{finding.Line}:{finding.Column} {finding.French}", $"{finding.Line}:{finding.Column} {finding.English}");
}
