namespace Hub.En16931.Model;

/// <summary>BG-25: a line of the invoice, with its item (BG-31), price (BG-29) and VAT (BG-30).</summary>
public readonly struct InvoiceLine : IGroup<InvoiceLine>
{
    private readonly Group group;

    internal InvoiceLine(Group group) => this.group = group;

    /// <summary>True when the document has it.</summary>
    public bool IsPresent => group.IsPresent;

    /// <summary>Line of the document it starts on, from 1; 0 when absent.</summary>
    public int Line => group.Line;

    /// <summary>Path of its element; empty when absent.</summary>
    public string XPath => group.XPath;

    /// <summary>Where it stands among the elements of the document.</summary>
    public Place Place => group.Place;

    /// <summary>BT-126: line identifier.</summary>
    public Leaf Identifier => group[Term.LineIdentifier];

    /// <summary>BT-127: note.</summary>
    public Leaf Note => group[Term.LineNote];

    /// <summary>BT-128: object the line is about.</summary>
    public Leaf ObjectIdentifier => group[Term.LineObject];

    /// <summary>BT-129: invoiced quantity. Its attribute unitCode is the unit of measure (BT-130).</summary>
    public Leaf Quantity => group.Either(Term.LineQuantity, Term.LineCreditedQuantity);

    /// <summary>BT-131: net amount, without VAT.</summary>
    public Leaf NetAmount => group[Term.LineNetAmount];

    /// <summary>BT-132: line of the purchase order.</summary>
    public Leaf PurchaseOrderLine => group[Term.LinePurchaseOrderLine];

    /// <summary>BT-133: where the buyer books it.</summary>
    public Leaf AccountingReference => group[Term.LineAccountingReference];

    /// <summary>BG-26: period of the line.</summary>
    public Period Period => new(group.One(Term.LinePeriod));

    /// <summary>BG-27: allowances of the line.</summary>
    public IReadOnlyList<AllowanceCharge> Allowances => group.Many<AllowanceCharge>(Term.LineAllowanceGroup);

    /// <summary>BG-28: charges of the line.</summary>
    public IReadOnlyList<AllowanceCharge> Charges => group.Many<AllowanceCharge>(Term.LineChargeGroup);

    /// <summary>BT-146: net price of the item.</summary>
    public Leaf NetPrice => group[Term.ItemNetPrice];

    /// <summary>BT-147: discount on the price.</summary>
    public Leaf PriceDiscount => group[Term.ItemPriceDiscount];

    /// <summary>BT-148: gross price.</summary>
    public Leaf GrossPrice => group[Term.ItemGrossPrice];

    /// <summary>BT-149: quantity the price is for. Its attribute unitCode is BT-150.</summary>
    public Leaf PriceQuantity => group[Term.ItemPriceQuantity];

    /// <summary>BT-151: VAT category code.</summary>
    public Leaf VatCategory => group[Term.LineVatCategory];

    /// <summary>BT-152: VAT rate, 20 for 20 %.</summary>
    public Leaf VatRate => group[Term.LineVatRate];

    /// <summary>BT-153: name of the item.</summary>
    public Leaf ItemName => group[Term.ItemName];

    /// <summary>BT-154: description.</summary>
    public Leaf ItemDescription => group[Term.ItemDescription];

    /// <summary>BT-155: the seller's identifier.</summary>
    public Leaf SellerItemIdentifier => group[Term.ItemSellerIdentifier];

    /// <summary>BT-156: the buyer's identifier.</summary>
    public Leaf BuyerItemIdentifier => group[Term.ItemBuyerIdentifier];

    /// <summary>BT-157: identifier of a registered scheme (GTIN).</summary>
    public Leaf StandardItemIdentifier => group[Term.ItemStandardIdentifier];

    /// <summary>BT-158: classification; its attribute listID is the scheme. Read all with <see cref="Leaf.All"/>.</summary>
    public Leaf Classifications => group[Term.ItemClassification];

    /// <summary>BT-159: country of origin.</summary>
    public Leaf OriginCountry => group[Term.ItemOriginCountry];

    /// <summary>BG-32: properties of the item.</summary>
    public IReadOnlyList<ItemAttribute> Attributes => group.Many<ItemAttribute>(Term.ItemAttributeGroup);

    /// <inheritdoc/>
    public static InvoiceLine Over(Group group) => new(group);
}
