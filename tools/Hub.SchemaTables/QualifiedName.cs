namespace Hub.SchemaTables;

/// <summary>A name as "{namespace}local".</summary>
public static class QualifiedName
{
    private static readonly Dictionary<string, string> Prefixes = new()
    {
        ["urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"] = "ubl",
        ["urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"] = "cn",
        ["urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"] = "cac",
        ["urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"] = "cbc",
        ["urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"] = "ext",
        ["urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"] = "rsm",
        ["urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"] = "ram",
        ["urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"] = "udt",
        ["urn:un:unece:uncefact:data:standard:QualifiedDataType:100"] = "qdt",
    };

    /// <summary>"cbc:ID", with the prefix everybody uses.</summary>
    public static string Short(string name) => $"{Prefixes[NamespaceOf(name)]}:{LocalOf(name)}";

    /// <summary>The part after the brace.</summary>
    public static string LocalOf(string name) => name[(name.IndexOf('}') + 1)..];

    /// <summary>Prefix and namespace of every name given.</summary>
    public static IEnumerable<(string Prefix, string Uri)> NamespacesOf(IEnumerable<string> names) =>
        names.Select(NamespaceOf).Distinct().Select(uri => (Prefixes[uri], uri)).Order();

    private static string NamespaceOf(string name) => name[1..name.IndexOf('}')];
}
