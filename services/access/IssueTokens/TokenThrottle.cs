using Hub.Access.Storage;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Hub.Access.IssueTokens;

/// <summary>Refuses too many token requests before a secret is looked at: hashing one is what an attacker would like to be given for nothing.</summary>
internal sealed class TokenThrottle(TokenAttempts attempts, ILogger<TokenThrottle> log) : IOpenIddictServerHandler<ValidateTokenRequestContext>
{
    public const string RetryAfter = "hub.retry-after";

    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenRequestContext>()
        .UseSingletonHandler<TokenThrottle>()
        .SetOrder(int.MinValue + 1)
        .Build();

    public ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        var address = context.Transaction.GetHttpRequest()?.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        // No account has a longer id: such requests share one count and take no memory.
        var client = context.ClientId is { Length: <= Account.IdLength } id ? id : "";
        if (attempts.Refuse(client, address) is not { } wait) return ValueTask.CompletedTask;
        AccessLog.TooManyAttempts(log, address);
        AccessTelemetry.Throttled.Add(1);
        context.Transaction.Properties[RetryAfter] = wait;
        context.Reject(OpenIddictConstants.Errors.TemporarilyUnavailable, "Too many token requests: use a token until it expires, and wait before the next request.");
        return ValueTask.CompletedTask;
    }
}
