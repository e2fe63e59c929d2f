using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace Hub.Access.KeepKeys;

internal static class SigningKeyEndpoints
{
    public static void AddSigningKeys(this IServiceCollection services)
    {
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<SigningKeys>());
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, SigningSetup>();
        services.AddHostedService<KeyUpkeep>();
    }

    public static void MapSigningKeys(this IEndpointRouteBuilder api) => api.MapPost("/v1/signing-keys", Rotate)
        .RequireAuthorization(HubRoles.Operator)
        .WithName("RotateSigningKey")
        .WithTags("Access")
        .WithSummary("Sign tokens with a new key")
        .WithDescription("Makes a new P-256 key and signs with it at once. The old public key stays published until the last token it signed has expired, so nobody notices. No restart.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .WithAnswerExample(StatusCodes.Status200OK, new RotatedKey("0vH3k1yq9cXbQ2mT"));

    private static Ok<RotatedKey> Rotate(SigningKeys keys) => TypedResults.Ok(new RotatedKey(keys.Rotate().Id));
}
