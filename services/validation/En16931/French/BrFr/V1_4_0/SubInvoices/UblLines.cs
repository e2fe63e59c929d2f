using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>Sub-invoices in UBL.</summary>
internal sealed class UblLines : LineSyntax
{
    private static readonly PathSet References = UblPaths.Of("cac:BillingReference");
    private static readonly PathSet CitedNumber = UblPaths.Of("cac:InvoiceDocumentReference/cbc:ID");
    private static readonly PathSet Status = UblPaths.Of("cac:InvoiceDocumentReference/cbc:DocumentStatusCode");
    private static readonly PathSet Parent = UblPaths.Of("cac:BillingReferenceLine/cbc:ID");

    private static readonly PathSet Self = UblPaths.Of(".");
    private static readonly PathSet NumberInReference = UblPaths.Of(".[130]/cbc:ID[@schemeID='AFL']");
    private static readonly int DocumentReference = XmlName.Of(Namespaces.Cac, "DocumentReference");
    private static readonly int TaxCurrency = XmlName.Of(Namespaces.Cbc, "TaxCurrencyCode");

    private static readonly MatchPattern SellerCountry = new(
        "cac:Item/cac:ManufacturerParty/cac:PostalAddress/cac:Country/cbc:IdentificationCode", UblPaths.Vocabulary);

    /// <inheritdoc/>
    public override LinePaths Paths { get; } = new()
    {
        Identifier = UblPaths.Of("cbc:ID"),
        NetAmount = UblPaths.Of("cbc:LineExtensionAmount"),
        GrossAmount = UblPaths.Of("cbc:TaxInclusiveLineExtensionAmount"),
        VatAmount = UblPaths.Of("cac:TaxTotal/cbc:TaxAmount"),
        SellerName = UblPaths.Of("cac:Item/cac:ManufacturerParty/cac:PartyLegalEntity/cbc:RegistrationName"),
        SellerIdentifier = UblPaths.Of("cac:Item/cac:ManufacturerParty/cac:PartyLegalEntity/cbc:CompanyID"),
        Number = UblPaths.Of("cac:DocumentReference[130]/cbc:ID[@schemeID='AFL']"),
        ExemptionReason = UblPaths.Of("cac:Item/cac:ClassifiedTaxCategory/cbc:TaxExemptionReason"),
        ReferenceNumber = UblPaths.Of("cac:InvoiceDocumentReference/cbc:ID"),
        ReferenceDate = UblPaths.Of("cac:InvoiceDocumentReference/cbc:IssueDate"),
    };

    /// <inheritdoc/>
    public override PathSet Lines { get; } = UblPaths.Of("cac:InvoiceLine | cac:CreditNoteLine");

    /// <inheritdoc/>
    public override PathSet Openings { get; } = UblPaths.Of("cac:InvoiceLine/cac:BillingReference | cac:CreditNoteLine/cac:BillingReference");

    /// <inheritdoc/>
    public override BreakdownPaths Breakdowns { get; } = new(
        UblPaths.Of("cac:TaxTotal/cac:TaxSubtotal"),
        UblPaths.Of("cac:TaxCategory/cac:TaxScheme/cbc:ID"),
        UblPaths.Of("cac:TaxCategory/cbc:TaxExemptionReason"),
        UblPaths.Of("cbc:TaxAmount"));

    /// <inheritdoc/>
    public override PathSet Containers { get; } = UblPaths.Of(".");

    /// <summary>The reference is to the invoice itself: it says how the line belongs to others.</summary>
    public static bool IsOwn(Element reference, Facts facts) => facts.InvoiceNumbers.AnyIs(reference, CitedNumber);

    /// <summary><c>normalize-space(status of own references) != ''</c>, and there is such a reference.</summary>
    public static bool HasKind(Element line, Facts facts)
    {
        var found = -1;
        foreach (var reference in line.All(References))
        {
            if (IsOwn(line.At(reference), facts))
            {
                found = line.SingleOf(found, line.At(reference), Status);
            }
        }

        return found >= 0 && !XmlSpace.IsBlank(line.Tree.TextUtf8(found));
    }

    /// <inheritdoc/>
    public override bool IsGroup(Element opening, Facts facts) =>
        IsOwn(opening, facts) && opening.Any(Status, "GROUP"u8) && !opening.Has(Parent);

    /// <inheritdoc/>
    public override int LineOf(Element opening) => opening.Tree.Parent(opening.Node);

    /// <inheritdoc/>
    public override bool HasGroup(Element line, Facts facts) => AnyReference(line, facts, IsGroup);

    /// <inheritdoc/>
    public override bool IsDetail(Element line, Facts facts) =>
        AnyReference(line, facts, static (reference, known) => IsOwn(reference, known) && reference.Any(Status, "DETAIL"u8));

    /// <inheritdoc/>
    public override HashSet<string> ParentsOf(Element line, Facts facts) => Parents(line, facts, static _ => true);

    /// <inheritdoc/>
    public override HashSet<string> SummedUnder(Element line, Facts facts) =>
        Parents(line, facts, static reference => reference.AnyOther(Status, "INFORMATION"u8));

    /// <inheritdoc/>
    public override IEnumerable<HashSet<string>> DetailsUnder(Element line, Facts facts)
    {
        foreach (var reference in line.All(References))
        {
            if (IsOwn(line.At(reference), facts) && line.At(reference).Any(Status, "DETAIL"u8))
            {
                yield return Texts(line.At(reference), Parent, []);
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsOfSeller(Element line, Facts facts)
    {
        var seller = FirstTwo.Of(line, Paths.SellerIdentifier);
        var text = seller.First < 0 ? "" : XmlSpace.Normalize(line.Tree.Text(seller.First));
        return seller.Second < 0 && facts.SubInvoices.Sellers.Contains(Encoding.UTF8.GetBytes(text));
    }

    /// <inheritdoc/>
    public override int CountOwnNumbers(Element line, Facts facts) => facts.InvoiceNumbers.AnyIs(line, Paths.Number) ? 1 : 0;

    /// <summary>The official path goes down from the line to any item in it.</summary>
    public override bool HasSellerCountry(Element line)
    {
        var found = -1;
        for (var node = line.Node + 1; node < line.Tree.End(line.Node); node++)
        {
            if (line.Tree.Name(node) == SellerCountry.LastName && SellerCountry.Matches(line.Tree, node, line.Tests))
            {
                found = line.SingleOf(found, line.At(node), Self);
            }
        }

        return found >= 0 && !XmlSpace.IsBlank(line.Tree.TextUtf8(found));
    }

    /// <inheritdoc/>
    public override Values AccountingCurrencies(Element document) => new(document, AllNamed(document, TaxCurrency));

    /// <summary>A number repeats another when the whole reference around that one stands before it.</summary>
    public override IEnumerable<(string Number, int End)> NumbersInDocument(Element document)
    {
        foreach (var reference in AllNamed(document, DocumentReference))
        {
            foreach (var number in document.At(reference).All(NumberInReference))
            {
                yield return (document.Tree.Text(number), document.Tree.End(reference));
            }
        }
    }

    /// <inheritdoc/>
    public override bool CitesAnother(Element line, PathSet inReference, Facts facts) =>
        AnyReference(line, facts, (reference, known) => known.InvoiceNumbers.AnyIsNot(reference, CitedNumber) && reference.Has(inReference));

    private static HashSet<string> Parents(Element line, Facts facts, Predicate<Element> counts)
    {
        HashSet<string> parents = [];
        foreach (var reference in line.All(References))
        {
            if (IsOwn(line.At(reference), facts) && counts(line.At(reference)))
            {
                Texts(line.At(reference), Parent, parents);
            }
        }

        return parents;
    }

    private static bool AnyReference(Element line, Facts facts, Func<Element, Facts, bool> test)
    {
        foreach (var reference in line.All(References))
        {
            if (test(line.At(reference), facts))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> AllNamed(Element document, int name) =>
        Enumerable.Range(0, document.Tree.Count).Where(node => document.Tree.Name(node) == name);

    private static HashSet<string> Texts(Element element, PathSet path, HashSet<string> texts)
    {
        foreach (var node in element.All(path))
        {
            texts.Add(Encoding.UTF8.GetString(element.Tree.TextUtf8(node)));
        }

        return texts;
    }
}
