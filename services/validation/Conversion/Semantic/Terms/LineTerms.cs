namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Line"/>, as the tables of the syntaxes name them.</summary>
internal static class LineTerms
{
    public static readonly Term<Line, string?> Identifier = new("BT-126", group => group.Identifier, (group, value) => group.Identifier = value);
    public static readonly Term<Line, string?> Note = new("BT-127", group => group.Note, (group, value) => group.Note = value);
    public static readonly Term<Line, Identifier?> InvoicedObject = new("BT-128", group => group.InvoicedObject, (group, value) => group.InvoicedObject = value);
    public static readonly Term<Line, Quantity?> Quantity = new("BT-129", group => group.Quantity, (group, value) => group.Quantity = value);
    public static readonly Term<Line, decimal?> NetAmount = new("BT-131", group => group.NetAmount, (group, value) => group.NetAmount = value);
    public static readonly Term<Line, string?> PurchaseOrderLine = new("BT-132", group => group.PurchaseOrderLine, (group, value) => group.PurchaseOrderLine = value);
    public static readonly Term<Line, string?> BuyerAccountingReference = new("BT-133", group => group.BuyerAccountingReference, (group, value) => group.BuyerAccountingReference = value);
    public static readonly Term<Line, Period?> Period = new("BG-26", group => group.Period, (group, value) => group.Period = value);
    public static readonly Term<Line, IList<AllowanceCharge>> Allowances = new("BG-27", group => group.Allowances, (group, value) => group.Allowances = value);
    public static readonly Term<Line, IList<AllowanceCharge>> Charges = new("BG-28", group => group.Charges, (group, value) => group.Charges = value);
    public static readonly Term<Line, Price?> Price = new("BG-29", group => group.Price, (group, value) => group.Price = value);
    public static readonly Term<Line, LineVat?> Vat = new("BG-30", group => group.Vat, (group, value) => group.Vat = value);
    public static readonly Term<Line, Item?> Item = new("BG-31", group => group.Item, (group, value) => group.Item = value);
}
