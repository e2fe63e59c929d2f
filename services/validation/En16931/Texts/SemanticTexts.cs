using Hub.En16931.Rules.Vat;

namespace Hub.En16931.Texts;

/// <summary>The texts of the semantic rules, by rule id.</summary>
internal static class SemanticTexts
{
    private static readonly IReadOnlyDictionary<string, RuleText>[] ById =
    [
        DocumentTexts.All, PartyTexts.All, PaymentTexts.All, TotalsTexts.All, AllowanceChargeTexts.All, LineTexts.All, BreakdownTexts.All,
    ];

    /// <summary>The text of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no text.</exception>
    public static RuleText Of(string id)
    {
        foreach (var texts in ById)
        {
            if (texts.TryGetValue(id, out var text))
            {
                return text;
            }
        }

        return VatFamily.All.FirstOrDefault(family => id.StartsWith(family.Rule(""), StringComparison.Ordinal)) is { } of
            ? VatFamilyTexts.Of(of, id[^2..])
            : throw new KeyNotFoundException(id);
    }
}
