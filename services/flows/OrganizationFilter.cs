using Hub.Hosting.Access;
using Microsoft.Extensions.Options;

namespace Hub.Flows;

/// <summary>
/// <c>Organization-Id</c> says for which organisation a caller acts. A token is one account's, so it can only be that account's id or one of the ids that the operator has given the account; another's is refused
/// rather than passed over: the caller believes that it acts for somebody else.
/// </summary>
internal sealed class OrganizationFilter(IOptions<FlowsOptions> options) : IEndpointFilter
{
    public const string Header = "Organization-Id";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var wanted = context.HttpContext.Request.Headers[Header].ToString().Trim();
        return wanted.Length == 0 || IsOf(context.HttpContext.User.AccountId(), wanted)
            ? await next(context)
            : FlowProblems.OrganizationNotYours.Because(
                "Leave Organization-Id out, or give the account's own id, or one that the operator has entered for it (Hub:Flows:Organizations).",
                "Omettez Organization-Id, ou donnez l'identifiant du compte, ou un identifiant que l'opérateur lui a attribué (Hub:Flows:Organizations).");
    }

    private bool IsOf(string account, string wanted) =>
        wanted == account || (options.Value.Organizations.TryGetValue(account, out var ids) && ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(wanted, StringComparer.Ordinal));
}
