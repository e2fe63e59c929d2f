using static Hub.Explain.Examples.Edits;
using static Hub.Explain.Examples.Lines.LineTerms;

namespace Hub.Explain.Examples.Lines;

/// <summary>Makes the base invoice one of two sub-invoices: lines 1 and 3 open them, lines 2 and 4 are their details.</summary>
internal static class SubInvoiceStart
{
    public const string Seller = "999000011";
    public const string OtherSeller = "999000029";
    public const string Buyer = "214409997";
    public const string OwnNumber = "F-2026-0042";
    public const string OtherNumber = "F-2026-0043";

    private static readonly (string Term, string Amount)[] Totals =
        [("BT-106", "80.00"), ("BT-109", "80.00"), ("BT-110", "16.00"), ("BT-111", "15.20"), ("BT-112", "96.00"), ("BT-113", "0.00"), ("BT-115", "96.00"), ("BT-116", "40.00"), ("BT-117", "8.00")];

    /// <summary>Sub-invoices of two sellers.</summary>
    public static Edit[] OfSellers { get; } = [.. Of("S8", OtherSeller, "Affacturage de l'Ouest")];

    /// <summary>Sub-invoices of the seller and of the buyer, who writes the invoice.</summary>
    public static Edit[] OfSellerAndBuyer { get; } = [.. Of("S9", Buyer, "Commune de Valfleury"), Set("BT-3", "389")];

    /// <summary>The invoice corrects another, which the lines that open a sub-invoice cite.</summary>
    public static Edit[] Correcting(Edit[] start, string type) => [.. start, Set("BT-3", type), .. Cite(1), .. Cite(3)];

    private static IEnumerable<Edit> Of(string framework, string otherSeller, string otherName) =>
    [
        Set("BT-23", framework), Remove("BG-20"), Remove("BG-21"), Remove("BT-107"), Remove("BT-108"), .. Totals.Select(total => Set(total.Term, total.Amount)),
        Breakdowns,
        KeepLine("2"), CopyLine("2", "1"), CopyLine("2", "3"), CopyLine("2", "4"),
        .. Group(1, OwnNumber, Seller, "Travaux du Val SAS"), .. Detail(2, 1, OwnNumber, Seller),
        .. Group(3, OtherNumber, otherSeller, otherName), .. Detail(4, 3, OtherNumber, otherSeller),
    ];

    /// <summary>One for each sub-invoice, whose number stands at the start of the reason.</summary>
    private static void Breakdowns(ExampleDocument document)
    {
        Set("BT-120", $"#{OtherNumber}#Sous-facture")(document);
        Repeat("BG-23")(document);
        Set("BT-120", $"#{OwnNumber}#Sous-facture")(document);
    }

    private static IEnumerable<Edit> Group(int line, string number, string seller, string name) =>
    [
        Kind.Set(line, "GROUP"), .. Numbered(line, number, seller), Framework.Set(line, "S1"), FrameworkType.Set(line, "130"),
        SellerName.Set(line, name), SellerCountry.Set(line, "FR"), Vat.Set(line, "8.00"), AccountingVat.Set(line, "7.60"),
    ];

    private static IEnumerable<Edit> Detail(int line, int group, string number, string seller) =>
        [Kind.Set(line, "DETAIL"), Parent.Set(line, $"{group}"), .. Numbered(line, number, seller), ExemptionReason.Set(line, $"#{number}#Sous-facture")];

    private static IEnumerable<Edit> Numbered(int line, string number, string seller) => [Number.Set(line, number), NumberType.Set(line, "130"), SellerIdentifier.Set(line, seller)];

    private static IEnumerable<Edit> Cite(int line) => [CitedNumber.Set(line, "F-2026-0031"), InUbl(CitedDate.Set(line, "2026-09-02")), InCii(CitedDate.Set(line, "20260902"))];
}
