namespace Hub.Routing.KeepDirectory;

/// <summary>Example bodies for the API page.</summary>
internal static class DirectoryExamples
{
    public static readonly object Report = new
    {
        importId = 7,
        organisations = 1204,
        services = 8310,
        refused = 1,
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
        services = new[] { new { code = "DIR-ACHATS", label = "Direction des achats", engagementDemanded = true, active = true, validFrom = "2024-01-01", validUntil = (string?)null } },
    };
}
