namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Totals"/>, as the tables of the syntaxes name them.</summary>
internal static class TotalsTerms
{
    public static readonly Term<Totals, decimal?> Lines = new("BT-106", group => group.Lines, (group, value) => group.Lines = value);
    public static readonly Term<Totals, decimal?> Allowances = new("BT-107", group => group.Allowances, (group, value) => group.Allowances = value);
    public static readonly Term<Totals, decimal?> Charges = new("BT-108", group => group.Charges, (group, value) => group.Charges = value);
    public static readonly Term<Totals, decimal?> WithoutVat = new("BT-109", group => group.WithoutVat, (group, value) => group.WithoutVat = value);
    public static readonly Term<Totals, decimal?> Vat = new("BT-110", group => group.Vat, (group, value) => group.Vat = value);
    public static readonly Term<Totals, decimal?> VatInAccountingCurrency = new("BT-111", group => group.VatInAccountingCurrency, (group, value) => group.VatInAccountingCurrency = value);
    public static readonly Term<Totals, decimal?> WithVat = new("BT-112", group => group.WithVat, (group, value) => group.WithVat = value);
    public static readonly Term<Totals, decimal?> Paid = new("BT-113", group => group.Paid, (group, value) => group.Paid = value);
    public static readonly Term<Totals, decimal?> Rounding = new("BT-114", group => group.Rounding, (group, value) => group.Rounding = value);
    public static readonly Term<Totals, decimal?> Due = new("BT-115", group => group.Due, (group, value) => group.Due = value);
}
