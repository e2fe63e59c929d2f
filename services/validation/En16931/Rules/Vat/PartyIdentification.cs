namespace Hub.En16931.Rules.Vat;

/// <summary>BR-*-02, -03, -04: who must give a VAT identifier when a category is used; for "not subject", who must not.</summary>
internal static class PartyIdentification
{
    public static IReadOnlyList<string> Terms(VatCategory category, string term) => category switch
    {
        VatCategory.ReverseCharge => [term, "BT-31", "BT-32", "BT-63", "BT-48", "BT-47"],
        VatCategory.IntraCommunity => [term, "BT-31", "BT-63", "BT-48"],
        VatCategory.NotSubject => [term, "BT-31", "BT-63", "BT-48"],
        VatCategory.Export => [term, "BT-31", "BT-63"],
        _ => [term, "BT-31", "BT-32", "BT-63"],
    };

    public static Check Ubl(VatCategory category, CategoryUse use) => document =>
    {
        var vat = document.Facts.Vat;
        var isKept = category switch
        {
            VatCategory.NotSubject => !vat.Has(category, OfDocument(use)) || AreIdentified(document, category),

            // Of these two, the official test of use and that of non-use do not agree.
            VatCategory.Standard when use == CategoryUse.Item =>
                !vat.Has(category, CategoryUse.ItemOfAnyScheme) || (vat.Has(category, use) && AreIdentified(document, category)),
            VatCategory.CanaryIslands when use == CategoryUse.Charge =>
                !vat.Has(category, CategoryUse.ChargeUnpadded) || AreIdentified(document, category),
            _ => !vat.Has(category, use) || AreIdentified(document, category),
        };
        return document.KeptIf(isKept);
    };

    /// <summary>Most families look for the seller where it belongs, the others wherever it stands.</summary>
    public static Check Cii(VatCategory category) => category switch
    {
        VatCategory.ReverseCharge or VatCategory.IntraCommunity or VatCategory.Export => subject => subject.KeptIf(AreIdentified(subject, category)),
        VatCategory.NotSubject => subject => subject.KeptIf(
            !subject.Facts.HasSellerVatIdentifier && !subject.Facts.HasTaxRepresentativeVatIdentifier && !subject.Scopes.Has(Scope.BuyerVatIdentifier)),
        _ => subject => subject.KeptIf(subject.Facts.HasSellerTaxIdentifier || subject.Facts.HasTaxRepresentativeVatIdentifier),
    };

    private static CategoryUse OfDocument(CategoryUse use) => use switch
    {
        CategoryUse.Allowance => CategoryUse.DocumentAllowance,
        CategoryUse.Charge => CategoryUse.DocumentCharge,
        _ => use,
    };

    private static bool AreIdentified(Subject subject, VatCategory category)
    {
        var scopes = subject.Scopes;
        var representative = scopes.Has(Scope.TaxRepresentativeVatIdentifier);
        var sellerForVat = scopes.Has(Scope.SellerVatIdentifier) || representative;
        var seller = scopes.Has(Scope.SellerTaxIdentifier) || representative;
        var buyerForVat = scopes.Has(Scope.BuyerVatIdentifier);
        return category switch
        {
            VatCategory.ReverseCharge => seller && (buyerForVat || scopes.Has(Scope.BuyerLegalIdentifier)),
            VatCategory.IntraCommunity => sellerForVat && buyerForVat,
            VatCategory.Export => sellerForVat,
            VatCategory.NotSubject => !sellerForVat && !buyerForVat,
            _ => seller,
        };
    }
}
