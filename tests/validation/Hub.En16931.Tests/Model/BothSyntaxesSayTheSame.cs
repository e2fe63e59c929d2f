using Hub.En16931.Model;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.Model;

public class BothSyntaxesSayTheSame
{
    private static readonly Invoice Ubl = Sample.Read(Sample.Ubl);
    private static readonly Invoice Cii = Sample.Read(Sample.Cii);

    public static TheoryData<string, string, string> Terms()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (term, read, value) in Expected)
        {
            data.Add(term, read(Ubl)?.ToString() ?? "", read(Cii)?.ToString() ?? "");
            data.Add(term + " is as written", read(Ubl)?.ToString() ?? "", value);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void term_by_term(string term, string one, string other)
    {
        one.ShouldBe(other, term);
        one.ShouldNotBeEmpty(term);
    }

    [Fact]
    public void and_what_is_absent_in_both_reads_as_absent()
    {
        foreach (var invoice in new[] { Ubl, Cii })
        {
            invoice.Payee.Name.IsPresent.ShouldBeFalse();
            invoice.TaxRepresentative.VatIdentifier.Text.ShouldBeNull();
            invoice.TaxRepresentative.Address.IsPresent.ShouldBeFalse();
            invoice.TaxRepresentative.Address.Country.Text.ShouldBeNull();
            invoice.Totals.Rounding.Decimal.ShouldBeNull();
            invoice.VatTotalInAccountingCurrency.IsPresent.ShouldBeFalse();
            invoice.Lines[1].Period.IsPresent.ShouldBeFalse();
        }
    }

    private static (string Term, Func<Invoice, object?> Read, string Value)[] Expected =>
    [
        ("BT-1", invoice => invoice.Number, "F-2026-0042"),
        ("BT-2", invoice => invoice.IssueDate.Date?.DayNumber, $"{new DateOnly(2026, 8, 31).DayNumber}"),
        ("BT-3", invoice => invoice.TypeCode, "380"),
        ("BT-5", invoice => invoice.Currency, "EUR"),
        ("BT-9", invoice => invoice.DueDate.Date?.DayNumber, $"{new DateOnly(2026, 9, 30).DayNumber}"),
        ("BT-10", invoice => invoice.BuyerReference, "SERV-01"),
        ("BT-12", invoice => invoice.ContractReference, "M-2025-17"),
        ("BT-13", invoice => invoice.PurchaseOrderReference, "EJ-7788"),
        ("BT-14", invoice => invoice.SalesOrderReference, "SO-1"),
        ("BT-19", invoice => invoice.BuyerAccountingReference, "611"),
        ("BT-20", invoice => invoice.PaymentTerms, "30 days"),
        ("BT-22", invoice => invoice.Notes.Single().Text, "Tree pruning, rue des Tilleuls."),
        ("BT-23", invoice => invoice.BusinessProcess, "S1"),
        ("BT-24", invoice => invoice.Specification, "urn:cen.eu:en16931:2017"),
        ("BT-25", invoice => invoice.PrecedingInvoices.Single().Reference, "F-2026-0001"),
        ("BT-26", invoice => invoice.PrecedingInvoices.Single().IssueDate.Date?.DayNumber, $"{new DateOnly(2026, 1, 31).DayNumber}"),
        ("BT-27", invoice => invoice.Seller.Name, "ARBRES ET JARDINS SARL"),
        ("BT-28", invoice => invoice.Seller.TradingName, "Arbres et Jardins"),
        ("BT-29", invoice => invoice.Seller.Identifiers.Single(), "12345678200010"),
        ("BT-29-1", invoice => invoice.Seller.Identifiers.Single().Scheme, "0009"),
        ("BT-30", invoice => invoice.Seller.LegalIdentifier, "123456782"),
        ("BT-30-1", invoice => invoice.Seller.LegalIdentifier.Scheme, "0002"),
        ("BT-31", invoice => invoice.Seller.VatIdentifier, "FR32123456782"),
        ("BT-34", invoice => invoice.Seller.Endpoint, "123456782_PA"),
        ("BT-35", invoice => invoice.Seller.Address.Line1, "1 rue du Bois"),
        ("BT-37", invoice => invoice.Seller.Address.City, "Lyon"),
        ("BT-38", invoice => invoice.Seller.Address.PostCode, "69001"),
        ("BT-40", invoice => invoice.Seller.Address.Country, "FR"),
        ("BT-41", invoice => invoice.Seller.Contact.Name, "Léa Martin"),
        ("BT-43", invoice => invoice.Seller.Contact.Email, "lea@example.org"),
        ("BT-44", invoice => invoice.Buyer.Name, "VILLE EXEMPLE"),
        ("BT-46", invoice => invoice.Buyer.Identifiers.Single(), "21750001600019"),
        ("BT-47", invoice => invoice.Buyer.LegalIdentifier, "217500016"),
        ("BT-50", invoice => invoice.Buyer.Address.Line1, "Place de l'Hôtel de Ville"),
        ("BT-72", invoice => invoice.Delivery.Date.Date?.DayNumber, $"{new DateOnly(2026, 8, 20).DayNumber}"),
        ("BT-73", invoice => invoice.Period.Start.Date?.DayNumber, $"{new DateOnly(2026, 8, 1).DayNumber}"),
        ("BT-80", invoice => invoice.Delivery.Address.Country, "FR"),
        ("BT-81", invoice => invoice.PaymentInstructions.Single().MeansCode, "30"),
        ("BT-83", invoice => invoice.PaymentInstructions.Single().Remittance, "F-2026-0042"),
        ("BT-84", invoice => invoice.PaymentInstructions.Single().Account, "FR7630006000011234567890189"),
        ("BT-92", invoice => invoice.Allowances.Single().Amount.Decimal, "20.00"),
        ("BT-95", invoice => invoice.Allowances.Single().VatCategory, "S"),
        ("BT-97", invoice => invoice.Allowances.Single().Reason, "Loyalty"),
        ("BT-99", invoice => invoice.Charges.Single().Amount.Decimal, "15.00"),
        ("BT-103", invoice => invoice.Charges.Single().VatRate.Decimal, "20"),
        ("BT-106", invoice => invoice.Totals.Lines.Decimal, "345.00"),
        ("BT-109", invoice => invoice.Totals.WithoutVat.Decimal, "340.00"),
        ("BT-110", invoice => invoice.VatTotal.Decimal, "52.78"),
        ("BT-112", invoice => invoice.Totals.WithVat.Decimal, "392.78"),
        ("BT-113", invoice => invoice.Totals.Paid.Decimal, "92.78"),
        ("BT-115", invoice => invoice.Totals.Due.Decimal, "300.00"),
        ("BT-116", invoice => invoice.VatBreakdowns[1].TaxableAmount.Decimal, "105.00"),
        ("BT-117", invoice => invoice.VatBreakdowns[1].TaxAmount.Decimal, "5.78"),
        ("BT-119", invoice => invoice.VatBreakdowns[1].Rate.Decimal, "5.5"),
        ("BT-122", invoice => invoice.SupportingDocuments.Single().Reference, "WORKSHEET"),
        ("BT-123", invoice => invoice.SupportingDocuments.Single().Description, "Hours worked"),
        ("BT-126", invoice => invoice.Lines[0].Identifier, "1"),
        ("BT-129", invoice => invoice.Lines[0].Quantity.Decimal, "10"),
        ("BT-130", invoice => invoice.Lines[0].Quantity.Attribute("unitCode"), "HUR"),
        ("BT-131", invoice => invoice.Lines[0].NetAmount.Decimal, "240.00"),
        ("BT-134", invoice => invoice.Lines[0].Period.Start.Date?.DayNumber, $"{new DateOnly(2026, 8, 3).DayNumber}"),
        ("BT-136", invoice => invoice.Lines[0].Allowances.Single().Amount.Decimal, "10.00"),
        ("BT-141", invoice => invoice.Lines[1].Charges.Single().Amount.Decimal, "5.00"),
        ("BT-146", invoice => invoice.Lines[0].NetPrice.Decimal, "25.00"),
        ("BT-151", invoice => invoice.Lines[0].VatCategory, "S"),
        ("BT-152", invoice => invoice.Lines[1].VatRate.Decimal, "5.5"),
        ("BT-153", invoice => invoice.Lines[0].ItemName, "Pruning"),
        ("BT-157", invoice => invoice.Lines[0].StandardItemIdentifier, "03123456789012"),
        ("BT-160", invoice => invoice.Lines[0].Attributes.Single().Name, "Team"),
        ("BT-161", invoice => invoice.Lines[0].Attributes.Single().Value, "2"),
    ];
}
