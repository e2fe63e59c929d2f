using System.Globalization;
using Microsoft.AspNetCore;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Hub.Access.IssueTokens;

/// <summary>Gives a throttled token request its status, 429, and says when to come back.</summary>
internal sealed class TokenThrottleAnswer : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ApplyTokenResponseContext>()
        .UseSingletonHandler<TokenThrottleAnswer>()
        .SetOrder(OpenIddictServerAspNetCoreHandlers.AttachHttpResponseCode<ApplyTokenResponseContext>.Descriptor.Order + 1)
        .Build();

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (!context.Transaction.Properties.TryGetValue(TokenThrottle.RetryAfter, out var value) || value is not TimeSpan wait) return ValueTask.CompletedTask;
        if (context.Transaction.GetHttpRequest()?.HttpContext.Response is not { } answer) return ValueTask.CompletedTask;
        answer.StatusCode = StatusCodes.Status429TooManyRequests;
        answer.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
