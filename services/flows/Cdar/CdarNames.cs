using System.Xml.Linq;

namespace Hub.Cdar;

/// <summary>The namespaces of a CDAR message (D22B).</summary>
public static class CdarNames
{
    /// <summary>The message itself; prefix <c>rsm</c>.</summary>
    public static readonly XNamespace Rsm = "urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100";

    /// <summary>Its parts; prefix <c>ram</c>.</summary>
    public static readonly XNamespace Ram = "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";

    /// <summary>Plain types; prefix <c>udt</c>.</summary>
    public static readonly XNamespace Udt = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100";

    /// <summary>Formatted dates; prefix <c>qdt</c>.</summary>
    public static readonly XNamespace Qdt = "urn:un:unece:uncefact:data:standard:QualifiedDataType:100";

    /// <summary>The root element.</summary>
    public static readonly XName Root = Rsm + "CrossDomainAcknowledgementAndResponse";

    /// <summary>The prefix that people write for a namespace.</summary>
    public static string PrefixOf(XNamespace name) => name == Rsm ? "rsm:" : name == Ram ? "ram:" : name == Udt ? "udt:" : name == Qdt ? "qdt:" : "";
}
