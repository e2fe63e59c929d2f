namespace Hub.Routing.ManageRules;

/// <summary>Example bodies for the API page.</summary>
internal static class RuleExamples
{
    private static readonly object[] Rules =
    [
        new { name = "Marchés de travaux", when = new { siret = new[] { "21690123100011" }, framework = new[] { "A4", "S3" } }, system = "lyon-travaux" },
        new { name = "Gros montants", when = new { engagementPrefix = new[] { "EJ2026" }, minAmount = 90000m }, system = "lyon-marches" },
    ];

    public static readonly object Upload = new { activeFrom = "2026-12-01T00:00:00Z", note = "Les marchés vont au nouveau logiciel.", rules = Rules };

    public static readonly object Version = new
    {
        owner = "ville-lyon", version = 3, state = "planned", activeFrom = "2026-12-01T00:00:00Z", createdAt = "2026-11-23T09:12:00Z", createdBy = "ville-lyon", note = "Les marchés vont au nouveau logiciel.",
        rules = Rules,
    };

    public static readonly object List = new
    {
        versions = new[]
        {
            new { owner = "ville-lyon", version = 3, state = "planned", activeFrom = "2026-12-01T00:00:00Z", createdAt = "2026-11-23T09:12:00Z", createdBy = "ville-lyon", note = (string?)null, rules = (object?)null },
        },
        next = (int?)null,
    };
}
