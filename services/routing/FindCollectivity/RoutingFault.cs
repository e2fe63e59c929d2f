using Hub.Contracts;

namespace Hub.Routing.FindCollectivity;

/// <summary>Why an invoice cannot be routed now.</summary>
/// <param name="Cause">One of <see cref="RoutingCause"/>.</param>
/// <param name="French">For the supplier and the operator.</param>
/// <param name="English">The same in English.</param>
/// <param name="Findings">The rule that the invoice breaks, where there is one.</param>
internal sealed record RoutingFault(string Cause, string French, string English, IReadOnlyList<Finding> Findings);
