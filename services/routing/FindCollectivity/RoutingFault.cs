using Hub.Contracts;

namespace Hub.Routing.FindCollectivity;

/// <summary>Why an invoice cannot be routed now.</summary>
/// <param name="Cause">One of <see cref="RoutingCause"/>.</param>
/// <param name="French">For the supplier and the operator.</param>
/// <param name="English">The same in English.</param>
/// <param name="Findings">The rule that the invoice breaks, where there is one.</param>
internal sealed record RoutingFault(string Cause, string French, string English, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when the invoice breaks a public-sector rule that only its supplier can mend; false when the directory may be what is wrong.</summary>
    public bool IsUnmetDemand => Cause is RoutingCause.ServiceCodeMissing or RoutingCause.EngagementMissing or RoutingCause.EitherMissing or RoutingCause.UnknownService or RoutingCause.InactiveService;
}
