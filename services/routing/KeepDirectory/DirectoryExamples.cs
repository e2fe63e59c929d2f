namespace Hub.Routing.KeepDirectory;

/// <summary>Example bodies for the API page.</summary>
internal static class DirectoryExamples
{
    public static readonly object Report = new
    {
        importId = 7,
        mode = "differential",
        lines = 9515,
        organisations = 1204,
        services = 8310,
        systems = 0,
        added = 12,
        changed = 31,
        ended = 2,
        unchanged = 9469,
        ignored = 0,
        refused = 1,
        quarantineRoutable = 803,
        refusals = new[]
        {
            new
            {
                line = 118, column = "siret", french = "Un SIRET a 14 chiffres (un tableur a-t-il retiré des zéros ?).", english = "A SIRET has 14 digits (did a spreadsheet drop zeros?).",
            },
        },
    };

    public static readonly object Entry = new
    {
        siret = "21690123100011",
        name = "Ville de Lyon",
        active = true,
        serviceCodeDemanded = false,
        engagementDemanded = false,
        serviceCodeOrEngagementDemanded = true,
        paymentDays = 30,
        servedBy = "amqp",
        validFrom = (string?)null,
        validUntil = (string?)null,
        worksOwner = false,
        worksOwnerOnly = false,
        reportsPayment = true,
        knownFrom = "2026-11-02T04:00:12Z",
        knownUntil = (string?)null,
        services = new[] { new { code = "DIR-ACHATS", label = "Direction des achats", engagementDemanded = true, active = true, validFrom = "2024-01-01", validUntil = (string?)null } },
    };

    public static readonly object Page = new
    {
        organisations = new[] { new { siret = "21690123100011", name = "Ville de Lyon", active = true, demands = "either", paymentDays = 30, served = true } },
        next = (string?)null,
    };

    public static readonly object Imports = new
    {
        imports = new[]
        {
            new
            {
                importId = 7, source = "operator", origin = "operator", mode = "differential", state = "in-force", startedAt = "2026-11-23T04:00:00Z", endedAt = "2026-11-23T04:00:12Z", lines = 9515, added = 12,
                changed = 31, ended = 2, unchanged = 9469, ignored = 0, refused = 1,
            },
        },
        next = (long?)null,
    };

    public static readonly object Systems = new
    {
        systems = new[] { new { system = "lyon-finances", account = "ville-lyon", name = "Finances de la Ville de Lyon", servedBy = "amqp", deliveredForm = "original" } },
        next = (string?)null,
    };
}
