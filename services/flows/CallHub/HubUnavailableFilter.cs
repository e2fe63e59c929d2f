namespace Hub.Flows.CallHub;

/// <summary>Another part of the hub that does not answer is no fault of this one's: 503, and the client tries again.</summary>
internal sealed class HubUnavailableFilter : IEndpointFilter
{
    /// <summary>In seconds, where the hub does not say.</summary>
    private const string Soon = "5";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (HttpRequestException cause)
        {
            context.HttpContext.Response.Headers.RetryAfter = (cause as HubUnavailableException)?.RetryAfter ?? Soon;
            return FlowProblems.HubUnavailable.Because("Try again in some seconds.", "Réessayez dans quelques secondes.");
        }
    }
}
