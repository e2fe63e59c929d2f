using System.Globalization;
using Hub.Conformance;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;
using Hub.En16931;
using Hub.En16931.Model;

namespace Hub.Conversion.Tests;

/// <summary>The engine has paths of its own to the terms, proved by its agreement with the official validator: each term must come out the same here.</summary>
public class The_engine_reads_the_same_terms
{
    [Theory]
    [InlineData("ubl-with-everything.xml")]
    [InlineData("cii-with-everything.xml")]
    public void Of_a_document_that_ships_with_the_project(string name)
    {
        var (differences, compared) = Compare(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "documents", name)));
        differences.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Of_every_document_of_the_shared_corpus()
    {
        var corpus = SharedCorpus.Find();
        Assert.SkipUnless(corpus is not null, "The corpus is not part of the project: set HUB_SHARED.");
        var differences = SharedCorpus.Read(corpus).Where(official => official.Verdict is "valid" or "warnings" && official.XsdValid == true).AsParallel()
            .SelectMany(official => Compare(File.ReadAllBytes(Path.Combine(corpus, official.Path))).Differences.Select(difference => $"{difference} in {official.Path}")).ToList();
        differences.ShouldBeEmpty($"{differences.Count} differences:\n{string.Join('\n', differences.Take(40))}");
    }

    private static (IReadOnlyList<string> Differences, int Compared) Compare(byte[] document)
    {
        var engine = InvoiceCheck.Judge(document).Invoice!;
        var reading = InvoiceConversion.Read(document);
        var ours = reading.Invoice!;
        List<(string Term, object? Theirs, object? Ours)> terms = [.. Header(engine, ours), .. Parties(engine, ours), .. Settlement(engine, ours), .. Lines(engine, ours)];
        var differences = terms.Where(term => !Equals(term.Theirs, term.Ours is string text ? Normal(text) : term.Ours)).Where(term => term.Ours is not null || !IsListed(term.Theirs!, reading.Losses)).Select(term => $"{term.Term}: {term.Theirs} <> {term.Ours}").ToList();
        return (differences, terms.Count(term => term.Theirs is not null));
    }

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Header(Invoice engine, SemanticInvoice ours) =>
    [
        ("BT-1", engine.Number.Text, ours.Number),
        ("BT-2", engine.IssueDate.Date, ours.IssueDate),
        ("BT-3", engine.TypeCode.Text, ours.TypeCode),
        ("BT-5", engine.Currency.Text, ours.Currency),
        ("BT-6", engine.VatCurrency.Text, ours.VatCurrency),
        ("BT-7", engine.TaxPointDate.Date, ours.TaxPointDate),
        ("BT-9", engine.DueDate.Date, ours.DueDate),
        ("BT-10", engine.BuyerReference.Text, ours.BuyerReference),
        ("BT-12", engine.ContractReference.Text, ours.ContractReference),
        ("BT-13", engine.PurchaseOrderReference.Text is "NA" && ours.PurchaseOrderReference is null ? null : engine.PurchaseOrderReference.Text, ours.PurchaseOrderReference),
        ("BT-14", engine.SalesOrderReference.Text, ours.SalesOrderReference),
        ("BT-15", engine.ReceivingAdviceReference.Text, ours.ReceivingAdviceReference),
        ("BT-16", engine.DespatchAdviceReference.Text, ours.DespatchAdviceReference),
        ("BT-17", engine.TenderReference.Text, ours.TenderReference),
        ("BT-18", engine.InvoicedObject.Text, ours.InvoicedObject?.Value),
        ("BT-19", engine.BuyerAccountingReference.Text, ours.BuyerAccountingReference),
        ("BT-20", engine.PaymentTerms.Text, ours.PaymentTerms),
        ("BT-23", engine.BusinessProcess.Text, ours.ProcessControl?.BusinessProcess),
        ("BT-24", engine.Specification.Text, ours.ProcessControl?.Specification),
        ("BT-73", engine.Period.Start.Date, ours.Period?.Start),
        ("BT-74", engine.Period.End.Date, ours.Period?.End),
    ];

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Parties(Invoice engine, SemanticInvoice ours) =>
    [
        ("BT-27", engine.Seller.Name.Text, ours.Seller?.Name),
        ("BT-28", engine.Seller.TradingName.Text, ours.Seller?.TradingName),
        ("BT-30", engine.Seller.LegalIdentifier.Text, ours.Seller?.LegalIdentifier?.Value),
        ("BT-30-1", engine.Seller.LegalIdentifier.Scheme, ours.Seller?.LegalIdentifier?.Scheme),
        ("BT-31", engine.Seller.VatIdentifier.Text, ours.Seller?.VatIdentifier),
        ("BT-32", engine.Seller.TaxRegistration.Text, ours.Seller?.TaxRegistration),
        ("BT-33", engine.Seller.LegalInformation.Text, ours.Seller?.LegalInformation),
        ("BT-34", engine.Seller.Endpoint.Text, ours.Seller?.ElectronicAddress?.Value),
        ("BT-34-1", engine.Seller.Endpoint.Scheme, ours.Seller?.ElectronicAddress?.Scheme),
        .. Address("BG-5", engine.Seller.Address, ours.Seller?.Address),
        ("BT-44", engine.Buyer.Name.Text, ours.Buyer?.Name),
        ("BT-45", engine.Buyer.TradingName.Text, ours.Buyer?.TradingName),
        ("BT-47", engine.Buyer.LegalIdentifier.Text, ours.Buyer?.LegalIdentifier?.Value),
        ("BT-48", engine.Buyer.VatIdentifier.Text, ours.Buyer?.VatIdentifier),
        ("BT-49", engine.Buyer.Endpoint.Text, ours.Buyer?.ElectronicAddress?.Value),
        .. Address("BG-8", engine.Buyer.Address, ours.Buyer?.Address),
        ("BT-57", engine.Buyer.Contact.Telephone.Text, ours.Buyer?.Contact?.Telephone),
        ("BT-58", engine.Buyer.Contact.Email.Text, ours.Buyer?.Contact?.Email),
        ("BT-59", engine.Payee.Name.Text, ours.Payee?.Name),
        ("BT-61", engine.Payee.LegalIdentifier.Text, ours.Payee?.LegalIdentifier?.Value),
        ("BT-62", engine.TaxRepresentative.Name.Text, ours.TaxRepresentative?.Name),
        ("BT-63", engine.TaxRepresentative.VatIdentifier.Text, ours.TaxRepresentative?.VatIdentifier),
        ("BT-70", engine.Delivery.Name.Text, ours.Delivery?.Name),
        ("BT-71", engine.Delivery.Location.Text, ours.Delivery?.Location?.Value),
        ("BT-72", engine.Delivery.Date.Date, ours.Delivery?.Date),
        .. Address("BG-15", engine.Delivery.Address, ours.Delivery?.Address),
    ];

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Settlement(Invoice engine, SemanticInvoice ours) =>
    [
        ("BG-3", engine.PrecedingInvoices.Count, ours.PrecedingInvoices.Count),
        ("BG-20", engine.Allowances.Count, ours.Allowances.Count),
        ("BG-21", engine.Charges.Count, ours.Charges.Count),
        ("BG-23", engine.VatBreakdowns.Count, ours.VatBreakdowns.Count),
        ("BT-106", engine.Totals.Lines.Decimal, ours.Totals?.Lines),
        ("BT-107", engine.Totals.Allowances.Decimal, ours.Totals?.Allowances),
        ("BT-108", engine.Totals.Charges.Decimal, ours.Totals?.Charges),
        ("BT-109", engine.Totals.WithoutVat.Decimal, ours.Totals?.WithoutVat),
        ("BT-112", engine.Totals.WithVat.Decimal, ours.Totals?.WithVat),
        ("BT-113", engine.Totals.Paid.Decimal, ours.Totals?.Paid),
        ("BT-114", engine.Totals.Rounding.Decimal, ours.Totals?.Rounding),
        ("BT-115", engine.Totals.Due.Decimal, ours.Totals?.Due),
        .. engine.VatBreakdowns.Zip(ours.VatBreakdowns).SelectMany(pair => new (string, object?, object?)[]
        {
            ("BT-116", pair.First.TaxableAmount.Decimal, pair.Second.TaxableAmount),
            ("BT-117", pair.First.TaxAmount.Decimal, pair.Second.TaxAmount),
            ("BT-118", pair.First.Category.Text, pair.Second.Category),
            ("BT-119", pair.First.Rate.Decimal, pair.Second.Rate),
        }),
        .. engine.Allowances.Zip(ours.Allowances).Concat(engine.Charges.Zip(ours.Charges)).SelectMany(pair => new (string, object?, object?)[]
        {
            ("BT-92", pair.First.Amount.Decimal, pair.Second.Amount),
            ("BT-93", pair.First.BaseAmount.Decimal, pair.Second.BaseAmount),
            ("BT-94", pair.First.Percentage.Decimal, pair.Second.Percentage),
            ("BT-97", pair.First.Reason.Text, pair.Second.Reason),
            ("BT-98", pair.First.ReasonCode.Text, pair.Second.ReasonCode),
        }),
    ];

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Lines(Invoice engine, SemanticInvoice ours) =>
        engine.Lines.Zip(ours.Lines).SelectMany(pair => Line(pair.First, pair.Second)).Append(("BG-25", engine.Lines.Count, ours.Lines.Count));

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Line(InvoiceLine engine, Semantic.Line ours) =>
    [
        ("BT-126", engine.Identifier.Text, ours.Identifier),
        ("BT-127", engine.Note.Text, ours.Note),
        ("BT-129", engine.Quantity.Decimal, ours.Quantity?.Value),
        ("BT-130", engine.Quantity.Attribute("unitCode"), ours.Quantity?.Unit),
        ("BT-131", engine.NetAmount.Decimal, ours.NetAmount),
        ("BT-132", engine.PurchaseOrderLine.Text, ours.PurchaseOrderLine),
        ("BT-133", engine.AccountingReference.Text, ours.BuyerAccountingReference),
        ("BG-27", engine.Allowances.Count, ours.Allowances.Count),
        ("BG-28", engine.Charges.Count, ours.Charges.Count),
        ("BT-146", engine.NetPrice.Decimal, ours.Price?.NetPrice),
        ("BT-147", engine.PriceDiscount.Decimal is 0m && engine.GrossPrice.Decimal is not null ? null : engine.PriceDiscount.Decimal, ours.Price?.Discount),
        ("BT-148", engine.GrossPrice.Decimal, ours.Price?.GrossPrice),
        ("BT-151", engine.VatCategory.Text, ours.Vat?.Category),
        ("BT-152", engine.VatRate.Decimal, ours.Vat?.Rate),
        ("BT-153", engine.ItemName.Text, ours.Item?.Name),
        ("BT-154", engine.ItemDescription.Text, ours.Item?.Description),
        ("BT-155", engine.SellerItemIdentifier.Text, ours.Item?.SellerIdentifier),
        ("BT-156", engine.BuyerItemIdentifier.Text, ours.Item?.BuyerIdentifier),
        ("BT-157", engine.StandardItemIdentifier.Text, ours.Item?.StandardIdentifier?.Value),
        ("BT-159", engine.OriginCountry.Text, ours.Item?.OriginCountry),
        ("BG-32", engine.Attributes.Count, ours.Item?.Attributes.Count ?? 0),
    ];

    private static IEnumerable<(string Term, object? Theirs, object? Ours)> Address(string group, En16931.Model.PostalAddress engine, Semantic.PostalAddress? ours) =>
    [
        (group + " line 1", engine.Line1.Text, ours?.Line1),
        (group + " line 2", engine.Line2.Text, ours?.Line2),
        (group + " line 3", engine.Line3.Text, ours?.Line3),
        (group + " city", engine.City.Text, ours?.City),
        (group + " post code", engine.PostCode.Text, ours?.PostCode),
        (group + " subdivision", engine.Subdivision.Text, ours?.Subdivision),
        (group + " country", engine.Country.Text, ours?.Country),
    ];

    /// <summary>A charge on a price and a day in another format than 102, which the engine reads with the rules, are losses here.</summary>
    private static bool IsListed(object value, IReadOnlyList<Loss> losses)
    {
        string[] written = value is DateOnly day
            ? [day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
            : [Convert.ToString(value, CultureInfo.InvariantCulture)!];
        return losses.Any(loss => Array.Exists(written, text => loss.Value?.Contains(text, StringComparison.Ordinal) == true));
    }

    private static string Normal(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
