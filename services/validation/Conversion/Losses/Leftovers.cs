using System.Text;
using Hub.Conversion.Mapping;
using Hub.En16931.Xml;

namespace Hub.Conversion.Losses;

/// <summary>Lists what a reading left: the outermost element that nothing was taken of, and single attributes.</summary>
internal static class Leftovers
{
    /// <summary>Hints to a reader of XML (the place of a schema), no content of the invoice.</summary>
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const int LongestShown = 512;

    public static void List(Reading reading, LossList losses)
    {
        var tree = reading.Tree;
        reading.Use(0);
        for (var node = 0; node < tree.Count; node++)
        {
            if (!reading.IsUsed(node))
            {
                ListElement(reading, node, losses);
                node = tree.End(node) - 1;
                continue;
            }

            ListAttributes(reading, node, losses);
            ListText(reading, node, losses);
        }
    }

    private static void ListElement(Reading reading, int node, LossList losses)
    {
        var tree = reading.Tree;
        if (reading.IsBlank(node) && !HasAttributes(tree, node))
        {
            return;
        }

        if (losses.IsFull)
        {
            losses.Add("", null, LossReason.OutsideModel);
            return;
        }

        losses.Add(tree.XPath(node), Loss.Shorten(Shown(tree, node)), reading.ReasonOf(node));
    }

    /// <summary>The texts inside, one after the other.</summary>
    private static string Shown(XmlTree tree, int node)
    {
        var shown = new StringBuilder();
        for (var inner = node; inner < tree.End(node) && shown.Length <= Loss.LongestValue; inner++)
        {
            if (tree.IsLeaf(inner))
            {
                shown.Append(Beginning(tree.TextUtf8(inner))).Append(' ');
            }
        }

        return shown.ToString();
    }

    /// <summary>Enough of a text to show: an attachment is a text, too.</summary>
    private static string Beginning(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[..Math.Min(text.Length, LongestShown)]);

    private static void ListAttributes(Reading reading, int node, LossList losses)
    {
        var tree = reading.Tree;
        for (var attribute = tree.AttributeStart(node); attribute < tree.AttributeEnd(node); attribute++)
        {
            if (!reading.IsAttributeUsed(attribute) && !tree.AttributeValue(attribute).IsEmpty && tree.NamespaceUriOf(tree.AttributeName(attribute)) != SchemaInstance)
            {
                losses.Add(losses.IsFull ? "" : $"{tree.XPath(node)}/@{tree.AttributeLocalName(attribute)}", tree.AttributeText(attribute), LossReason.OutsideModel);
            }
        }
    }

    private static void ListText(Reading reading, int node, LossList losses)
    {
        var tree = reading.Tree;
        if (reading.IsSimplified(node) || (!tree.IsLeaf(node) && tree.HasMixedText(node)))
        {
            losses.Add(tree.XPath(node), Beginning(tree.TextUtf8(node)), tree.IsLeaf(node) ? LossReason.Simplified : LossReason.OutsideModel);
        }
    }

    private static bool HasAttributes(XmlTree tree, int node) =>
        tree.AttributeStart(node) < (tree.End(node) < tree.Count ? tree.AttributeStart(tree.End(node)) : tree.AttributeEnd(tree.Count - 1));
}
