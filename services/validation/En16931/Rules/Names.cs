using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>Attributes that rules look at.</summary>
internal static class Names
{
    public static readonly int CurrencyId = XmlName.Of("", "currencyID");
    public static readonly int SchemeId = XmlName.Of("", "schemeID");
    public static readonly int ListId = XmlName.Of("", "listID");
    public static readonly int UnitCode = XmlName.Of("", "unitCode");
    public static readonly int Format = XmlName.Of("", "format");
}
