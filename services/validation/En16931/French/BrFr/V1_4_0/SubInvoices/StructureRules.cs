using Hub.En16931.CodeLists;
using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>BR-FR-MV-01, 02, 12, 13, 14 and BR-FR-BD-02, 13, 14: what sub-invoices there must be, and of which kind the invoice is.</summary>
internal static class StructureRules
{
    private const string UblType = "/ubl:Invoice/cbc:InvoiceTypeCode | /cn:CreditNote/cbc:CreditNoteTypeCode";

    private static readonly RuleText KindText = new(
        "Une ligne n'a pas de nature (EXT-FR-FE-163) alors que le cadre (BT-23) est celui de sous-factures. Écrivez GROUP, DETAIL ou INFORMATION ; en UBL, dans une référence de la ligne à cette même facture.",
        "A line has no kind (EXT-FR-FE-163) although the framework (BT-23) is one of sub-invoices. Write GROUP, DETAIL or INFORMATION; in UBL, in a reference of the line to this very invoice.");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-MV-01", "EXT-FR-FE-163",
            new("BR-FR-MV-01_EXT-FR-FE-163", "cac:InvoiceLine | cac:CreditNoteLine", (line, facts) => line.KeptIf(UblLines.HasKind(line, facts))),
            new(
                "BR-FR-MV-01_EXT-FR-FE-163", "{line}/ram:AssociatedDocumentLineDocument/ram:LineStatusReasonCode",
                (kind, _) => kind.KeptIf(!XmlSpace.IsBlank(kind.Text))),
            KindText),
        OfContainer("BR-FR-MV-02", "BR-FR-MV-02_EXT-FR-FE-163", "EXT-FR-FE-163", HasGroup, new RuleText(
            "Le cadre (BT-23) est celui de plusieurs vendeurs, mais aucune ligne n'ouvre de sous-facture. Ajoutez une ligne de nature GROUP sans ligne parente pour chaque vendeur.",
            "The framework (BT-23) is that of several sellers, but no line opens a sub-invoice. Add a line of kind GROUP without a parent line for each seller.")),
        OfContainer("BR-FR-BD-02", "BR-FR-BD-02_EXT-FR-FE-163", "EXT-FR-FE-163", HasTwoGroups, new RuleText(
            "Le cadre (BT-23) est celui d'un vendeur et d'un acheteur qui se facturent l'un l'autre : il faut exactement deux lignes de nature GROUP sans ligne parente.",
            "The framework (BT-23) is that of a seller and a buyer who invoice each other: there must be exactly two lines of kind GROUP without a parent line.")),
        new(
            "BR-FR-BD-02", "BT-30 EXT-FR-FE-167",
            new("BR-FR-BD-02_BT-30", "{invoice}", HasGroupOfSeller),
            new("BR-FR-BD-02_BT-31", "{transaction}", HasGroupOfSeller),
            new RuleText(
                "Une sous-facture, et une seule, doit être celle du vendeur : l'identifiant légal du vendeur de la ligne GROUP (EXT-FR-FE-167) y égale BT-30.",
                "One sub-invoice, and only one, must be the seller's: there the legal identifier of the seller of the GROUP line (EXT-FR-FE-167) equals BT-30.")),
        OfContainer("BR-FR-BD-02", "BR-FR-BD-02_BT-47", "BT-47 EXT-FR-FE-167", HasGroupOfBuyer, new RuleText(
            "Une sous-facture, et une seule, doit être celle de l'acheteur : l'identifiant légal du vendeur de la ligne GROUP (EXT-FR-FE-167) y égale BT-47.",
            "One sub-invoice, and only one, must be the buyer's: there the legal identifier of the seller of the GROUP line (EXT-FR-FE-167) equals BT-47.")),
        OfContainer("BR-FR-MV-12", "BR-FR-MV-12_BT-128", "BT-128", HasOwnNumbers, new RuleText(
            "Le numéro de sous-facture (BT-128, schéma AFL) « {found} » sert déjà plus haut dans la facture. Donnez à chaque sous-facture son propre numéro.",
            "The sub-invoice number (BT-128, scheme AFL) \"{found}\" is used further up in the invoice. Give each sub-invoice a number of its own.")),
        new(
            "BR-FR-MV-13", "BT-3 BT-23",
            new("BR-FR-MV-13_BT-3", UblType, (type, facts) => IsWrittenBySeller(type, facts, CodeSpelling.Normalized)),
            new("BR-FR-MV-13_BT-3", "{document}/ram:TypeCode", (type, facts) => IsWrittenBySeller(type, facts, CodeSpelling.Exact)),
            new RuleText(
                "Une facture de plusieurs vendeurs ne peut pas être émise par l'acheteur : le type (BT-3) « {found} » est celui d'une autofacture. Prenez par exemple 380 ou 381.",
                "An invoice of several sellers cannot be issued by the buyer: the type (BT-3) \"{found}\" is that of a self-billed invoice. Use for example 380 or 381.")),
        new(
            "BR-FR-BD-13", "BT-3 BT-23",
            new("BR-FR-MV-BD_BT-3", UblType, IsWrittenByBuyer),
            new("BR-FR-BD-13_BT-3", "{document}/ram:TypeCode", IsWrittenByBuyer),
            new RuleText(
                "Dans les cadres S9, B9 et M9 l'acheteur émet la facture : le type (BT-3) « {found} » doit être celui d'une autofacture, par exemple 389 ou 261.",
                "In the frameworks S9, B9 and M9 the buyer issues the invoice: the type (BT-3) \"{found}\" must be that of a self-billed invoice, for example 389 or 261.")),
        .. Corrections("BR-FR-MV-14", static (_, facts) => facts.IsMultiVendor && facts.IsOfType(Codes.SellersCorrections)),
        .. Corrections("BR-FR-BD-14", static (_, facts) => facts.IsTwoWay && facts.IsOfType(Codes.BuyersCorrections)),
    ];

    private static BrFrRule OfContainer(string pattern, string id, string terms, ElementCheck<Facts> check, RuleText text) =>
        new(pattern, terms, new(id, "{invoice}", check), new(id, "{transaction}", check), text);

    private static BrFrRule[] Corrections(string pattern, Func<Element, Facts, bool> concerns) =>
    [
        SubInvoiceRules.OfGroups(pattern, pattern + "-EXT-FR-FE-136", "EXT-FR-FE-136", concerns, CitesNumber, new RuleText(
            "Une rectificative ou un avoir de sous-factures doit citer, à la ligne GROUP, le numéro de la facture d'origine (EXT-FR-FE-136). Ajoutez-le.",
            "A correction or credit note of sub-invoices must cite the number of the original invoice (EXT-FR-FE-136) on the GROUP line. Add it.")),
        SubInvoiceRules.OfGroups(pattern, pattern + "-EXT-FR-FE-138", "EXT-FR-FE-138", concerns, CitesDate, new RuleText(
            "Une rectificative ou un avoir de sous-factures doit citer, à la ligne GROUP, la date de la facture d'origine (EXT-FR-FE-138). Ajoutez-la.",
            "A correction or credit note of sub-invoices must cite the date of the original invoice (EXT-FR-FE-138) on the GROUP line. Add it.")),
    ];

    private static Outcome HasGroup(Element container, Facts facts) =>
        container.KeptIf(!facts.IsMultiVendor || CountGroups(container, facts, static (_, _) => true) >= 1);

    private static Outcome HasTwoGroups(Element container, Facts facts) =>
        container.KeptIf(!facts.IsTwoWay || CountGroups(container, facts, static (_, _) => true) == 2);

    private static Outcome HasGroupOfSeller(Element container, Facts facts) =>
        container.KeptIf(!facts.IsTwoWay || CountGroups(container, facts, static (line, known) => IsOf(line, known, known.SubInvoices.Sellers)) == 1);

    private static Outcome HasGroupOfBuyer(Element container, Facts facts) =>
        container.KeptIf(!facts.IsTwoWay || CountGroups(container, facts, static (line, known) => IsOf(line, known, known.SubInvoices.Buyers)) == 1);

    private static bool IsOf(Element line, Facts facts, Values party) => party.AnyIs(line, facts.SubInvoices.Syntax.Paths.SellerIdentifier);

    private static int CountGroups(Element container, Facts facts, Func<Element, Facts, bool> counts)
    {
        var syntax = facts.SubInvoices.Syntax;
        var (count, last, lastCounts) = (0, -1, false);
        foreach (var opening in container.All(syntax.Openings))
        {
            if (syntax.IsGroup(container.At(opening), facts))
            {
                var line = syntax.LineOf(container.At(opening));
                lastCounts = line == last ? lastCounts : counts(container.At(line), facts);
                last = line;
                count += lastCounts ? 1 : 0;
            }
        }

        return count;
    }

    private static Outcome HasOwnNumbers(Element container, Facts facts)
    {
        var syntax = facts.SubInvoices.Syntax;
        foreach (var line in container.All(syntax.Lines))
        {
            if (syntax.HasGroup(container.At(line), facts) && FirstRepeated(container.At(line), facts) is >= 0 and var number)
            {
                return Outcome.Broken(number);
            }
        }

        return Outcome.Kept;
    }

    private static int FirstRepeated(Element line, Facts facts)
    {
        foreach (var number in line.All(facts.SubInvoices.Syntax.Paths.Number))
        {
            if (facts.SubInvoices.IsRepeated(number))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>CII does not overlook white space around the code.</summary>
    private static Outcome IsWrittenBySeller(Element type, Facts facts, CodeSpelling spelling) => type.KeptIf(
        !facts.IsMultiVendor || (!XmlSpace.IsBlank(type.Text) && !Codes.SelfBilled.Contains(type.Text, spelling)));

    private static Outcome IsWrittenByBuyer(Element type, Facts facts) =>
        type.KeptIf(!facts.IsTwoWay || Codes.SelfBilled.Contains(type.Text, CodeSpelling.Normalized));

    private static Outcome CitesNumber(Element line, Facts facts) =>
        line.KeptIf(facts.SubInvoices.Syntax.CitesAnother(line, facts.SubInvoices.Syntax.Paths.ReferenceNumber, facts));

    private static Outcome CitesDate(Element line, Facts facts) =>
        line.KeptIf(facts.SubInvoices.Syntax.CitesAnother(line, facts.SubInvoices.Syntax.Paths.ReferenceDate, facts));
}
