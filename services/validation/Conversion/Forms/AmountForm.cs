using Hub.Conversion.Mapping;
using Hub.En16931.Xml;

namespace Hub.Conversion.Forms;

/// <summary>An amount in the currency of the invoice (BT-5) or, for BT-111, of VAT accounting (BT-6). Another currency is listed as a loss.</summary>
/// <param name="isWritten">True where the syntax wants the currency with the amount.</param>
/// <param name="isAccounting">True for BT-111.</param>
internal sealed class AmountForm(bool isWritten, bool isAccounting = false) : Form<decimal?>
{
    private static readonly int CurrencyId = XmlName.Of("", "currencyID");

    public override decimal? Read(Reading reading, int node)
    {
        reading.UseAttribute(node, CurrencyId, isAccounting ? reading.VatCurrency : reading.Currency);
        return Decimals.Read(reading, node);
    }

    public override void Write(Writing writing, Tag tag, decimal? value)
    {
        writing.Xml.BeginLeaf(tag);
        if (isWritten)
        {
            writing.Xml.Attribute("currencyID"u8, isAccounting ? writing.VatCurrency : writing.Currency);
        }

        writing.Xml.EndLeaf(tag, Decimals.Write(value!.Value));
    }

    /// <summary>True when an amount is in the currency of the invoice, or does not say.</summary>
    public static bool IsInInvoiceCurrency(Reading reading, int node) =>
        reading.Currency is null || reading.Tree.Attribute(node, CurrencyId) < 0 || IsIn(reading.Tree, node, reading.Currency);

    /// <summary>True when an amount is in the VAT accounting currency, where that is another one.</summary>
    public static bool IsInAccountingCurrency(Reading reading, int node) =>
        reading.VatCurrency != reading.Currency && IsIn(reading.Tree, node, reading.VatCurrency);

    private static bool IsIn(XmlTree tree, int node, string? currency)
    {
        var attribute = tree.Attribute(node, CurrencyId);
        return attribute >= 0 && currency is not null && tree.AttributeText(attribute) == currency;
    }
}
