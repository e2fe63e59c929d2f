namespace Hub.Flows.CallHub;

/// <summary>Another part of the hub that does not answer is no fault of this one's: 503, and the client tries again.</summary>
internal sealed class HubUnavailableFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (HttpRequestException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "5";
            return FlowProblems.HubUnavailable.Because("Try again in some seconds.", "Réessayez dans quelques secondes.");
        }
    }
}
