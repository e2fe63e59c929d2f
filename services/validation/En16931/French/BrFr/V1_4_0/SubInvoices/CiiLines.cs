using System.Text;
using Hub.En16931.Patterns;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>Sub-invoices in CII.</summary>
internal sealed class CiiLines : LineSyntax
{
    private const string LineDocument = "ram:AssociatedDocumentLineDocument";
    private const string Settlement = "ram:SpecifiedLineTradeSettlement";
    private const string Totals = Settlement + "/ram:SpecifiedTradeSettlementLineMonetarySummation";
    private const string Seller = "ram:SpecifiedLineTradeAgreement/ram:ItemSellerTradeParty";

    private static readonly PathSet Status = CiiPaths.Of(LineDocument + "/ram:LineStatusReasonCode");
    private static readonly PathSet SellerCountry = CiiPaths.Of(Seller + "/ram:PostalTradeAddress/ram:CountryID");
    private static readonly PathSet Numbered = CiiPaths.Of(Settlement + "/ram:AdditionalReferencedDocument[AFL-130]");
    private static readonly PathSet NumberInReference = CiiPaths.Of("ram:IssuerAssignedID");
    private static readonly int IssuerAssignedId = XmlName.Of(Namespaces.Ram, "IssuerAssignedID");
    private static readonly PathSet Parent = CiiPaths.Of(LineDocument + "/ram:ParentLineID");

    /// <inheritdoc/>
    public override LinePaths Paths { get; } = new()
    {
        Identifier = CiiPaths.Of(LineDocument + "/ram:LineID"),
        NetAmount = CiiPaths.Of(Totals + "/ram:LineTotalAmount"),
        GrossAmount = CiiPaths.Of(Totals + "/ram:GrandTotalAmount"),
        VatAmount = CiiPaths.Of(Totals + "/ram:TaxTotalAmount"),
        SellerName = CiiPaths.Of(Seller + "/ram:Name"),
        SellerIdentifier = CiiPaths.Of(Seller + "/ram:SpecifiedLegalOrganization/ram:ID"),
        Number = CiiPaths.Of(Settlement + "/ram:AdditionalReferencedDocument[AFL-130]/ram:IssuerAssignedID"),
        ExemptionReason = CiiPaths.Of(Settlement + "/ram:ApplicableTradeTax/ram:ExemptionReason"),
        ReferenceNumber = CiiPaths.Of(Settlement + "/ram:InvoiceReferencedDocument/ram:IssuerAssignedID"),
        ReferenceDate = CiiPaths.Of(Settlement + "/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString"),
    };

    /// <inheritdoc/>
    public override PathSet Lines { get; } = CiiPaths.Of("ram:IncludedSupplyChainTradeLineItem");

    /// <inheritdoc/>
    public override PathSet Openings => Lines;

    /// <inheritdoc/>
    public override BreakdownPaths Breakdowns { get; } = new(
        CiiPaths.Of("ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax"),
        CiiPaths.Of("ram:TypeCode"),
        CiiPaths.Of("ram:ExemptionReason"),
        CiiPaths.Of("ram:CalculatedAmount"));

    /// <inheritdoc/>
    public override PathSet Containers { get; } = CiiPaths.Of("{transaction}");

    /// <inheritdoc/>
    public override bool IsGroup(Element opening, Facts facts) => opening.Any(Status, "GROUP"u8) && !opening.Has(Parent);

    /// <inheritdoc/>
    public override int LineOf(Element opening) => opening.Node;

    /// <inheritdoc/>
    public override bool HasGroup(Element line, Facts facts) => IsGroup(line, facts);

    /// <inheritdoc/>
    public override bool IsDetail(Element line, Facts facts) => line.Any(Status, "DETAIL"u8);

    /// <inheritdoc/>
    public override HashSet<string> ParentsOf(Element line, Facts facts) => Parents(line);

    /// <inheritdoc/>
    public override HashSet<string> SummedUnder(Element line, Facts facts) =>
        line.AnyOther(Status, "INFORMATION"u8) ? Parents(line) : [];

    /// <inheritdoc/>
    public override IEnumerable<HashSet<string>> DetailsUnder(Element line, Facts facts) =>
        IsDetail(line, facts) ? [Parents(line)] : [];

    /// <inheritdoc/>
    public override bool IsOfSeller(Element line, Facts facts) => facts.SubInvoices.Sellers.AnyIs(line, Paths.SellerIdentifier);

    /// <inheritdoc/>
    public override int CountOwnNumbers(Element line, Facts facts)
    {
        var count = 0;
        foreach (var reference in line.All(Numbered))
        {
            count += facts.InvoiceNumbers.AnyIs(line.At(reference), NumberInReference) ? 1 : 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public override bool HasSellerCountry(Element line) => line.IsFilled(SellerCountry);

    /// <inheritdoc/>
    public override Values AccountingCurrencies(Element document) => new(document, Hub.En16931.French.BrFr.V1_4_0.Paths.Cii.VatCurrency);

    /// <summary>A number repeats any reference to any document that stands before it.</summary>
    public override IEnumerable<(string Number, int End)> NumbersInDocument(Element document)
    {
        for (var node = 0; node < document.Tree.Count; node++)
        {
            if (document.Tree.Name(node) == IssuerAssignedId)
            {
                yield return (document.Tree.Text(node), document.Tree.End(node));
            }
        }
    }

    /// <summary>In CII a line has no reference to its own invoice.</summary>
    public override bool CitesAnother(Element line, PathSet inReference, Facts facts) => line.Has(inReference);

    private static HashSet<string> Parents(Element line)
    {
        HashSet<string> parents = [];
        foreach (var parent in line.All(Parent))
        {
            parents.Add(Encoding.UTF8.GetString(line.Tree.TextUtf8(parent)));
        }

        return parents;
    }
}
