namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="AllowanceCharge"/>, as the tables of the syntaxes name them.</summary>
internal static class AllowanceChargeTerms
{
    public static readonly Term<AllowanceCharge, decimal?> Amount = new("BT-92", group => group.Amount, (group, value) => group.Amount = value);
    public static readonly Term<AllowanceCharge, decimal?> BaseAmount = new("BT-93", group => group.BaseAmount, (group, value) => group.BaseAmount = value);
    public static readonly Term<AllowanceCharge, decimal?> Percentage = new("BT-94", group => group.Percentage, (group, value) => group.Percentage = value);
    public static readonly Term<AllowanceCharge, string?> VatCategory = new("BT-95", group => group.VatCategory, (group, value) => group.VatCategory = value);
    public static readonly Term<AllowanceCharge, decimal?> VatRate = new("BT-96", group => group.VatRate, (group, value) => group.VatRate = value);
    public static readonly Term<AllowanceCharge, string?> Reason = new("BT-97", group => group.Reason, (group, value) => group.Reason = value);
    public static readonly Term<AllowanceCharge, string?> ReasonCode = new("BT-98", group => group.ReasonCode, (group, value) => group.ReasonCode = value);
}
