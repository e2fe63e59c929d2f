using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>BR-FREXT-54-1 and -2: an attribute of an item (BG-32) has a name or a code, and a text or a measured value.</summary>
internal static class ItemAttributeRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-FREXT-54-1", ["BT-160", "EXT-FR-FE-159"],
            new Application(Scope.ItemAttribute, HasNameOr(Cbc("NameCode"))), new Application(Scope.ItemAttribute, HasNameOr(Ram("TypeCode")))),
        new("BR-FREXT-54-2", ["BT-161", "EXT-FR-FE-160", "EXT-FR-FE-161"],
            new Application(Scope.ItemAttribute, HasOneValue(Cbc("ValueQuantity"))), new Application(Scope.ItemAttribute, HasOneValue(Ram("ValueMeasure")))),
    ];

    private static Check HasNameOr(int code) => attribute =>
        attribute.KeptIf(attribute.Has(Term.ItemAttributeName) || attribute.Tree.Child(attribute.Node, code) >= 0);

    private static Check HasOneValue(int measure) => attribute => attribute.KeptIf(
        attribute.Has(Term.ItemAttributeValue) ? attribute.Tree.Child(attribute.Node, measure) < 0 : HasUnit(attribute.Tree, attribute.Node, measure));

    private static bool HasUnit(XmlTree tree, int attribute, int measure)
    {
        for (var value = tree.Child(attribute, measure); value >= 0; value = tree.NextSame(value))
        {
            if (tree.TryGetAttribute(value, Names.UnitCode, out var unit) && unit.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Cbc(string name) => XmlName.Of(Namespaces.Cbc, name);

    private static int Ram(string name) => XmlName.Of(Namespaces.Ram, name);
}
