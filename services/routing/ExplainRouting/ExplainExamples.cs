namespace Hub.Routing.ExplainRouting;

/// <summary>Example bodies for the API page.</summary>
internal static class ExplainExamples
{
    public static readonly object Request = new
    {
        fields = new { buyerSiret = "21690123100011", serviceCode = "DIR-ACHATS", engagementNumber = "EJ2026118", sellerSiren = "123456782", amount = 120000m, framework = "S1" },
    };

    public static readonly object Answer = new
    {
        explanation = new
        {
            at = "2026-11-23T09:12:00Z",
            directoryVersion = 7,
            organisation = new { siret = "21690123100011", name = "Ville de Lyon", active = true, serviceCodeOrEngagementDemanded = true, paymentDays = 30, servedBy = "amqp" },
            demandsMet = true,
            system = "lyon-marches",
            account = "ville-lyon",
            decidedBy = "rule",
            rules = new[]
            {
                new { owner = "ville-lyon", version = 2, place = 0, name = "Marchés de travaux", system = "lyon-travaux", matched = false, unmet = (string?)"framework" },
                new { owner = "ville-lyon", version = 2, place = 1, name = "Gros montants", system = "lyon-marches", matched = true, unmet = (string?)null },
            },
            rulesConsidered = 2,
        },
        replay = (object?)null,
    };
}
