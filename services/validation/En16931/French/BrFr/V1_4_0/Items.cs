using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-27 and 28: an attribute of an item (BG-32) has a name or a code, and a value or a measure with its unit.</summary>
internal static class Items
{
    private const string UblAttribute = "{invoice}/cac:Item/cac:AdditionalItemProperty";
    private const string CiiAttribute = "{line}/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic";

    private static readonly PathSet UblNames = UblPaths.Of("cbc:Name | cbc:NameCode");
    private static readonly PathSet CiiNames = CiiPaths.Of("ram:Description | ram:TypeCode");
    private static readonly PathSet UblValue = UblPaths.Of("cbc:Value");
    private static readonly PathSet UblMeasure = UblPaths.Of("cbc:ValueQuantity");
    private static readonly PathSet CiiValue = CiiPaths.Of("ram:Value");
    private static readonly PathSet CiiMeasure = CiiPaths.Of("ram:ValueMeasure");
    private static readonly int UnitCode = XmlName.Of("", "unitCode");

    /// <summary>UBL looks for the names in a place where the schema has no item, and for the values in the right one.</summary>
    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-27", "BG-32",
            new("BR-FR-27_BG-32", UblAttribute, (attribute, _) => attribute.KeptIf(attribute.Has(UblNames))),
            new("BR-FR-27_BG-32", CiiAttribute, (attribute, _) => attribute.KeptIf(attribute.Has(CiiNames))),
            new RuleText(
                "Une caractéristique d'article (BG-32) n'a ni nom (BT-160) ni code (EXT-FR-FE-159). Renseignez l'un des deux.",
                "An attribute of an item (BG-32) has neither a name (BT-160) nor a code (EXT-FR-FE-159). Fill in one of the two.")),
        new(
            "BR-FR-27", "BT-160",
            new("BR-FR-27_BT-160", UblAttribute + "/cbc:Name", IsFilled),
            new("BR-FR-27_BT-160", CiiAttribute + "/ram:Description", IsFilled),
            new RuleText(
                "Le nom d'une caractéristique d'article (BT-160) est vide. Renseignez-le, ou retirez l'élément si un code suffit.",
                "The name of an attribute of an item (BT-160) is empty. Fill it in, or remove the element if a code is enough.")),
        new(
            "BR-FR-27", "EXT-FR-FE-159",
            new("BR-FR-27_EXT-FR-FE-159", UblAttribute + "/cbc:NameCode", IsFilled),
            new("BR-FR-27_EXT-FR-FE-159", CiiAttribute + "/ram:TypeCode", IsFilled),
            new RuleText(
                "Le code d'une caractéristique d'article (EXT-FR-FE-159) est vide. Renseignez-le, ou retirez l'élément si un nom suffit.",
                "The code of an attribute of an item (EXT-FR-FE-159) is empty. Fill it in, or remove the element if a name is enough.")),
        new(
            "BR-FR-28", "BT-161 EXT-FR-FE-160",
            new("BR-FR-28-Value", "{line}/cac:Item/cac:AdditionalItemProperty", (attribute, _) => HasOneValue(attribute, UblValue, UblMeasure)),
            new("BR-FR-28-Value", CiiAttribute, (attribute, _) => HasOneValue(attribute, CiiValue, CiiMeasure)),
            new RuleText(
                "Une caractéristique d'article (BG-32) doit avoir soit une valeur (BT-161), soit une mesure avec son unité (attribut unitCode), et pas les deux. Gardez celle qui convient.",
                "An attribute of an item (BG-32) must have either a value (BT-161) or a measure with its unit (attribute unitCode), and not both. Keep the one that fits.")),
    ];

    private static Outcome IsFilled(Element text, Facts facts) => text.KeptIf(!XmlSpace.IsBlank(text.Text));

    private static Outcome HasOneValue(Element attribute, PathSet value, PathSet measure) =>
        attribute.KeptIf(attribute.Has(value) ? !attribute.Has(measure) : HasUnit(attribute, measure));

    private static bool HasUnit(Element attribute, PathSet measures)
    {
        foreach (var measure in attribute.All(measures))
        {
            if (attribute.Tree.TryGetAttribute(measure, UnitCode, out var unit) && !unit.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
