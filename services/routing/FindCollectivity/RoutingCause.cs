namespace Hub.Routing.FindCollectivity;

/// <summary>Why an invoice could not be routed: stable codes, shown to operators and kept in the quarantine.</summary>
internal static class RoutingCause
{
    public const string NoSiret = "no-buyer-siret";
    public const string UnknownSiret = "unknown-siret";
    public const string InactiveOrganisation = "inactive-organisation";
    public const string UnknownService = "unknown-service";
    public const string InactiveService = "inactive-service";
    public const string ServiceCodeMissing = "service-code-missing";
    public const string EngagementMissing = "engagement-missing";
    public const string EitherMissing = "service-code-or-engagement-missing";
}
