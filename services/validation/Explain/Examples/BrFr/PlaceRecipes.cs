using Hub.En16931;
using Hub.En16931.French.BrFr.V1_4_0;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>
/// Rules that exist once for each place where a number, a date, a code, an address or a party may stand. The places follow from the engine's rows; the base
/// invoice has none of those that the French extension adds (EXT-FR-FE).
/// </summary>
internal static class PlaceRecipes
{
    private const string Extension = "EXT-FR-FE-";
    private const string Siret = "99900001100018";
    private static readonly string TooLongAddress = new('1', 126);

    /// <summary>Rules whose context is the value itself: one that is right, one that is not.</summary>
    private static readonly (string Pattern, string Right, string Wrong)[] Values =
    [
        ("BR-FR-01", "F-2026-0031", "F-2026-0031-ENTRETIEN-DU-STADE-MUNICIPAL"), ("BR-FR-01", "F-2026-0031", "F 2026 0031"), ("BR-FR-02", "F-2026-0031", "F 2026 0031"),
        ("BR-FR-03", "2026-09-02", "1926-09-02"), ("BR-FR-03", "20260902", "19260902"), ("BR-FR-04", "380", "325"),
        ("BR-FR-23", "999000011_COMPTA", "999000011 COMPTA"), ("BR-FR-25", "999000011_COMPTA", TooLongAddress), ("BR-FR-27", "A1", ""),
    ];

    public static IReadOnlyList<ExampleRecipe> All { get; } = [.. BrFrRules.Always.Where(rule => rule.Terms.StartsWith(Extension, StringComparison.Ordinal)).SelectMany(Of)];

    private static IEnumerable<ExampleRecipe> Of(BrFrRule rule)
    {
        if (rule.Ubl is { } ubl)
        {
            var context = UblPaths.Contexts(ubl.Contexts).Split(" | ")[0];
            foreach (var recipe in Of(rule.Pattern, ubl.Id, context, context + (context.EndsWith("DeliveryLocation", StringComparison.Ordinal) ? "/cbc:ID" : "/cac:PartyIdentification/cbc:ID")))
                yield return recipe with { Syntax = InvoiceSyntax.UblInvoice };
        }
        if (rule.Cii is { } cii)
        {
            var context = CiiPaths.Contexts(cii.Contexts).Split(" | ")[0];
            foreach (var recipe in Of(rule.Pattern, cii.Id, context, context + "/ram:GlobalID")) yield return recipe with { Syntax = InvoiceSyntax.CrossIndustryInvoice };
        }
    }

    private static IEnumerable<ExampleRecipe> Of(string pattern, string id, string context, string identifier) => pattern switch
    {
        "BR-FR-09" => [Value(id, identifier + "[@schemeID='0009']", Siret, "999000011")],
        "BR-FR-CO-10" => Identifiers(id, identifier + "[@schemeID='0009']", identifier.Contains("PartyIdentification", StringComparison.Ordinal) ? 1 : 0),
        _ => Values.Where(value => value.Pattern == pattern).Select(value => Value(id, context, value.Right, value.Wrong)),
    };

    private static ExampleRecipe Value(string id, string path, string right, string wrong) => new ExampleRecipe(id, SetAt(path, wrong)).From(SetAt(path, right));

    /// <summary>An identifier without a scheme, and two of one scheme.</summary>
    private static IEnumerable<ExampleRecipe> Identifiers(string id, string path, int above) =>
    [
        new ExampleRecipe(id, RemoveAt(path + "/@schemeID")).From(SetAt(path, Siret)),
        new ExampleRecipe(id, RepeatAt(path, above)).From(SetAt(path, Siret)),
    ];
}
