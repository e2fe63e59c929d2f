using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Hub.Cdar.Rules;

/// <summary>Judges a message by the rules BR-FR-CDV (V1.4.0.03). Pure.</summary>
public static class CdarCheck
{
    private const int LongestValue = 100;

    /// <summary>Every rule that is broken, at each place; empty for a right message.</summary>
    /// <param name="document">What <see cref="CdarReader"/> read.</param>
    public static IReadOnlyList<CdarFinding> Judge(XDocument document)
    {
        var root = document.Root!;
        return [.. CdarRules.All.SelectMany(rule => rule.Places(root).Where(place => !rule.Holds(place)).Select(place => At(rule, place)))];
    }

    private static CdarFinding At(CdarRule rule, XElement place)
    {
        var line = (IXmlLineInfo)place;
        var value = place.HasElements ? null : place.Value.Length > LongestValue ? place.Value[..LongestValue] + "…" : place.Value;
        return new CdarFinding(rule, PathOf(place), line.LineNumber, line.LinePosition, value);
    }

    private static string PathOf(XElement place) => string.Concat(place.AncestorsAndSelf().Reverse().Select(Step));

    private static string Step(XElement element)
    {
        var name = "/" + CdarNames.PrefixOf(element.Name.Namespace) + element.Name.LocalName;
        if (element.Parent?.Elements(element.Name).Skip(1).Any() != true) return name;
        return string.Create(CultureInfo.InvariantCulture, $"{name}[{element.ElementsBeforeSelf(element.Name).Count() + 1}]");
    }
}
