namespace Hub.En16931;

/// <summary>Namespaces of the invoice syntaxes, under the prefixes everybody uses for them.</summary>
internal static class Namespaces
{
    public const string UblInvoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    public const string UblCreditNote = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
    public const string Cac = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
    public const string Cbc = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
    public const string Ext = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2";
    public const string Rsm = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
    public const string Ram = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";
    public const string Udt = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";
    public const string Qdt = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100";

    /// <summary>The usual prefix of a namespace, for texts.</summary>
    public static string PrefixOf(string namespaceUri) => namespaceUri switch
    {
        UblInvoice => "ubl",
        UblCreditNote => "cn",
        Cac => "cac",
        Cbc => "cbc",
        Ext => "ext",
        Rsm => "rsm",
        Ram => "ram",
        Udt => "udt",
        Qdt => "qdt",
        _ => namespaceUri,
    };
}
