using System.Xml.Linq;
using static Hub.Cdar.CdarNames;

namespace Hub.Cdar.Rules;

/// <summary>The words that rules are written in. Comparisons are those of XPath: one of several values is enough.</summary>
internal static class Looking
{
    public static IEnumerable<XElement> Exchanged(XElement root) => root.Elements(Rsm + "ExchangedDocument");

    public static IEnumerable<XElement> Context(XElement root) => root.Elements(Rsm + "ExchangedDocumentContext");

    public static IEnumerable<XElement> Acknowledgements(XElement root) => root.Elements(Rsm + "AcknowledgementDocument");

    public static IEnumerable<XElement> References(XElement root) => Acknowledgements(root).Elements(Ram + "ReferenceReferencedDocument");

    public static IEnumerable<XElement> Details(XElement root) => References(root).Elements(Ram + "SpecifiedDocumentStatus");

    /// <summary>The same below each of them.</summary>
    public static Func<XElement, IEnumerable<XElement>> Below(this Func<XElement, IEnumerable<XElement>> places, params string[] names) =>
        root => names.Aggregate(places(root), (elements, name) => elements.Elements(Ram + name));

    /// <summary>The elements at the end of a path of <c>ram:</c> names.</summary>
    public static IEnumerable<XElement> At(this XElement element, params string[] names) => names.Aggregate<string, IEnumerable<XElement>>([element], (elements, name) => elements.Elements(Ram + name));

    public static bool Has(this XElement element, params string[] names) => element.At(names).Any();

    public static bool Is(this IEnumerable<XElement> elements, params string[] values) => elements.Any(element => values.Contains(element.Value, StringComparer.Ordinal));

    /// <summary>XPath's <c>!=</c>: one of them is another. Nothing is not another.</summary>
    public static bool IsOtherThan(this IEnumerable<XElement> elements, string value) => elements.Any(element => !string.Equals(element.Value, value, StringComparison.Ordinal));

    public static XElement Message(this XElement element) => element.AncestorsAndSelf().Last();

    /// <summary>MDT-77, wherever in the message one stands.</summary>
    public static IEnumerable<XElement> Phase(this XElement element) => Acknowledgements(element.Message()).Elements(Ram + "TypeCode");

    /// <summary>True when one recipient gets the message, and it is the public portal.</summary>
    public static bool IsForPortalAlone(this XElement element)
    {
        var recipients = Exchanged(element.Message()).Elements(Ram + "RecipientTradeParty").ToList();
        var ids = recipients.Elements(Ram + "GlobalID").ToList();
        return ids.Count == 1 && ids.WithScheme(CdarCodes.PlatformScheme).Is("0000") && recipients.Elements(Ram + "RoleCode").Is(CdarCodes.Portal);
    }

    public static IEnumerable<XElement> WithScheme(this IEnumerable<XElement> ids, string scheme) => ids.Where(id => id.Attribute("schemeID")?.Value == scheme);
}
