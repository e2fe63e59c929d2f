namespace Hub.Conversion.Mapping;

/// <summary>One document being written.</summary>
/// <param name="xml">Where to.</param>
/// <param name="currency">BT-5, which every amount of UBL carries.</param>
/// <param name="vatCurrency">BT-6, for BT-111.</param>
internal sealed class Writing(XmlOutput xml, string? currency, string? vatCurrency)
{
    public XmlOutput Xml => xml;

    public string? Currency => currency;

    public string? VatCurrency => vatCurrency;
}
