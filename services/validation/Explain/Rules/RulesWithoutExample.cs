using Hub.En16931;

namespace Hub.Explain.Rules;

/// <summary>Rules that fire and cannot be shown: what breaks them is nothing that the schema allows beforehand, or fits no page. Each says why.</summary>
internal static class RulesWithoutExample
{
    private static readonly LocalText NotInSchema = new(
        "Pas d'exemple : la règle officielle regarde un élément ou un attribut que le schéma n'admet pas à cet endroit. Seule une facture refusée pour sa structure peut la déclencher.",
        "No example: the official rule looks at an element or attribute that the schema does not have at this place. Only an invoice that is refused for its structure can break it.");

    private static readonly LocalText TooManyLines = new("Pas d'exemple : un million de lignes ne tiennent pas sur une page.", "No example: a million lines do not fit a page.");

    private static readonly LocalText TooLarge = new(
        "Pas d'exemple : il faudrait un document de plus de cent mégaoctets ou de vingt millions d'éléments.",
        "No example: it would take a document of more than a hundred megabytes, or of twenty million elements.");

    private static readonly LocalText NeverReached = new(
        "Pas d'exemple : une règle de la norme EN 16931 refuse déjà toute facture où cette valeur est illisible.",
        "No example: a rule of EN 16931 already refuses every invoice in which this value cannot be read.");

    private static readonly Dictionary<(string? Set, InvoiceSyntax? Syntax, string Rule), LocalText> Reasons = new()
    {
        [("EN16931", InvoiceSyntax.UblInvoice, "UBL-CR-651")] = NotInSchema,
        [("EXTENDED-CTC-FR", InvoiceSyntax.UblInvoice, "UBL-CR-651")] = NotInSchema,
        [("EN16931", InvoiceSyntax.CrossIndustryInvoice, "CII-SR-471")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.UblInvoice, "BR-FR-09_EXT-FR-FE-146")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.UblInvoice, "BR-FR-27_BG-32")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.UblInvoice, "BR-FR-27_BT-160")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.UblInvoice, "BR-FR-27_EXT-FR-FE-159")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.UblInvoice, "BR-FR-MV-10_EXT-FR-FE-184")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.CrossIndustryInvoice, "BR-FR-30_AFL")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.CrossIndustryInvoice, "BR-FR-30_AVV")] = NotInSchema,
        [("BR-FR", InvoiceSyntax.CrossIndustryInvoice, "BR-FR-30_BT-128")] = NotInSchema,
        [("EXTENDED-CTC-FR", InvoiceSyntax.CrossIndustryInvoice, "BR-FREXT-CL-20-LISTID")] = NotInSchema,
        [("EXTENDED-CTC-FR", InvoiceSyntax.CrossIndustryInvoice, "BR-FREXT-CL-20-TAX")] = NotInSchema,
        [("BR-FR-CPRO", InvoiceSyntax.UblInvoice, "BR-FR-CPRO-19")] = TooManyLines,
        [("BR-FR-CPRO", InvoiceSyntax.CrossIndustryInvoice, "BR-FR-CPRO-19")] = TooManyLines,
        [(null, null, "XML-LIMIT-SIZE")] = TooLarge,
        [(null, null, "XML-LIMIT-ELEMENTS")] = TooLarge,
        [(null, null, "XML-LIMIT-TEXT")] = TooLarge,
        [(null, null, "FIELD-UNREADABLE")] = NeverReached,
    };

    /// <summary>All of them, for whoever checks that each is still needed.</summary>
    public static int Count => Reasons.Count;

    /// <summary>Why there is no example; null for a rule that should have one.</summary>
    public static LocalText? ReasonOf(RuleUse use) => Reasons.GetValueOrDefault((use.Set?.Id, use.Syntax, use.Rule.Id));
}
