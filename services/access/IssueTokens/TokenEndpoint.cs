using Hub.Access.Storage;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace Hub.Access.IssueTokens;

internal static class TokenEndpoint
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapTokens(this IEndpointRouteBuilder api) => api.MapPost("/oauth/token", IssueAsync)
        .AllowAnonymous()
        .WithName("IssueToken")
        .WithTags("Access")
        .WithSummary("Get an access token")
        .WithDescription("OAuth2 client credentials, as a form or with HTTP Basic. Keep the token until it expires. Refusals have the form of RFC 6749; 429 says with Retry-After when to come back.")
        .Accepts<TokenRequest>("application/x-www-form-urlencoded")
        .Produces<TokenAnswer>()
        .Produces<TokenError>(StatusCodes.Status400BadRequest)
        .Produces<TokenError>(StatusCodes.Status401Unauthorized)
        .Produces<TokenError>(StatusCodes.Status429TooManyRequests)
        .WithRequestExample(new TokenRequest("client_credentials", "edf", "hub_2vJ0…"))
        .WithAnswerExample(StatusCodes.Status200OK, new TokenAnswer("eyJhbGciOiJFUzI1NiIs…", "Bearer", 3600))
        .WithAnswerExample(StatusCodes.Status401Unauthorized, new TokenError("invalid_client", "The specified client credentials are invalid."));

    /// <summary>OpenIddict has checked the client and its secret before this is reached.</summary>
    private static async Task<Results<SignInHttpResult, ForbidHttpResult>> IssueAsync(HttpContext http, AccessContext db, CancellationToken stop)
    {
        var clientId = http.GetOpenIddictServerRequest()?.ClientId ?? throw new InvalidOperationException("OpenIddict did not read the token request.");
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.Id == clientId, stop);
        if (account is null or { DisabledAt: not null }) return TypedResults.Forbid(Refusal(), [Scheme]);
        AccessTelemetry.Issued.Add(1, new KeyValuePair<string, object?>("role", account.Role));
        return TypedResults.SignIn(TokenIdentity.Of(account), authenticationScheme: Scheme);
    }

    private static AuthenticationProperties Refusal() => new(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.UnauthorizedClient,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "This account is disabled: ask the hub's operator.",
    });
}
