using Hub.En16931.Model;
using Hub.En16931.Rules.Vat;

namespace Hub.En16931.Rules;

/// <summary>What many checks ask of the whole document, worked out once, when first asked: that keeps judging linear in the lines.</summary>
internal sealed class DocumentFacts(Judging judging)
{
    private VatCensus? vat;
    private TaxedAmounts? taxed;
    private LineTotals? lineTotals;
    private TextSet? documentCurrencies;
    private TextSet? vatCurrencies;
    private TextSet? vatTotalCurrencies;
    private Dictionary<(TermPath Path, int Key), TextSet>? texts;
    private Dictionary<Type, object>? own;
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

    /// <summary>The currency of the invoice (BT-5): one in a right invoice.</summary>
    public TextSet DocumentCurrencies => documentCurrencies ??= TextsOf(Subject[Term.DocumentCurrency]);

    /// <summary>The currency of the VAT accounting (BT-6): at most one in a right invoice.</summary>
    public TextSet VatCurrencies => vatCurrencies ??= TextsOf(Subject[Term.VatCurrency]);

    /// <summary>The currencies of the total VAT amounts of a UBL document, wherever those stand.</summary>
    public TextSet VatTotalCurrencies => vatTotalCurrencies ??= CurrenciesOfVatTotals();

    /// <summary>What only the rules of a profile ask of the whole document, worked out once.</summary>
    public T Own<T>(Func<Judging, T> compute)
        where T : class
    {
        own ??= [];
        if (!own.TryGetValue(typeof(T), out var facts))
        {
            own[typeof(T)] = facts = compute(judging);
        }

        return (T)facts;
    }

    /// <summary>The texts that a path selects from an element, remembered by a key of the caller's.</summary>
    public TextSet TextsOf(TermPath path, int anchor, int key)
    {
        texts ??= [];
        if (!texts.TryGetValue((path, key), out var found))
        {
            found = new TextSet();
            for (var node = path.First(judging.Tree, anchor); node >= 0; node = path.Next(judging.Tree, node))
            {
                found.Add(judging.Tree.TextUtf8(node));
            }

            texts[(path, key)] = found;
        }

        return found;
    }

    private Subject Subject => new(judging, 0, VatCategory.None);

    private TextSet TextsOf(Leaf leaf)
    {
        var found = new TextSet();
        for (; leaf.IsPresent; leaf = leaf.Next())
        {
            found.Add(judging.Tree.TextUtf8(leaf.Node));
        }

        return found;
    }

    private TextSet CurrenciesOfVatTotals()
    {
        var found = new TextSet();
        foreach (var amount in judging.Scopes[Scope.AnyVatTotalAmount])
        {
            if (judging.Tree.TryGetAttribute(amount.Node, Names.CurrencyId, out var code))
            {
                found.Add(code);
            }
        }

        return found;
    }
}
