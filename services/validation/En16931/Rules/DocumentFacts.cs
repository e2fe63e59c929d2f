using Hub.En16931.Model;
using Hub.En16931.Rules.Vat;

namespace Hub.En16931.Rules;

/// <summary>What many checks ask of the whole document, worked out once, when first asked: that keeps judging linear in the lines.</summary>
internal sealed class DocumentFacts(Judging judging)
{
    private VatCensus? vat;
    private TaxedAmounts? taxed;
    private LineTotals? lineTotals;
    private List<int>? documentCurrencies;
    private List<int>? vatCurrencies;
    private bool? hasSellerTaxIdentifier;
    private bool? hasSellerVatIdentifier;
    private bool? hasTaxRepresentativeVatIdentifier;
    private bool? hasDeliveryDate;
    private bool? hasDeliveryCountry;

    /// <summary>How often each VAT category is declared, and where.</summary>
    public VatCensus Vat => vat ??= VatCensus.Of(judging);

    /// <summary>What lines, allowances and charges add up to, by VAT category and rate.</summary>
    public TaxedAmounts Taxed => taxed ??= TaxedAmounts.Of(judging);

    /// <summary>What lines, allowances and charges add up to.</summary>
    public LineTotals Sums => lineTotals ??= new LineTotals(judging);

    /// <summary>True when the seller, where it belongs, has a tax identifier of any kind (BT-31, BT-32).</summary>
    public bool HasSellerTaxIdentifier => hasSellerTaxIdentifier ??= HasSellerVatIdentifier || Subject.Has(Term.SellerTaxRegistration);

    /// <summary>True when the seller, where it belongs, has a VAT identifier (BT-31).</summary>
    public bool HasSellerVatIdentifier => hasSellerVatIdentifier ??= Subject.Has(Term.SellerVatIdentifier);

    /// <summary>True when the tax representative, where it belongs, has a VAT identifier (BT-63).</summary>
    public bool HasTaxRepresentativeVatIdentifier => hasTaxRepresentativeVatIdentifier ??= Subject.Has(Term.TaxRepresentativeVatIdentifier);

    /// <summary>True when there is a delivery date (BT-72).</summary>
    public bool HasDeliveryDate => hasDeliveryDate ??= Subject.Has(Term.DeliveryDate);

    /// <summary>True when there is a country of delivery (BT-80).</summary>
    public bool HasDeliveryCountry => hasDeliveryCountry ??= Subject.Has(Term.DeliveryCountry);

    /// <summary>True when a currency code is that of the invoice (BT-5), character by character.</summary>
    public bool IsDocumentCurrency(ReadOnlySpan<byte> code) => IsAny(documentCurrencies ??= NodesOf(Term.DocumentCurrency), code);

    /// <summary>True when a currency code is that of the VAT accounting (BT-6), character by character.</summary>
    public bool IsVatCurrency(ReadOnlySpan<byte> code) => IsAny(VatCurrencies, code);

    /// <summary>The elements of the VAT accounting currency (BT-6): at most one in a right invoice.</summary>
    public List<int> VatCurrencies => vatCurrencies ??= NodesOf(Term.VatCurrency);

    private Subject Subject => new(judging, 0, VatCategory.None);

    private List<int> NodesOf(Term term)
    {
        var nodes = new List<int>();
        for (var leaf = Subject[term]; leaf.IsPresent; leaf = leaf.Next())
        {
            nodes.Add(leaf.Node);
        }

        return nodes;
    }

    private bool IsAny(List<int> nodes, ReadOnlySpan<byte> text)
    {
        foreach (var node in nodes)
        {
            if (judging.Tree.TextUtf8(node).SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
