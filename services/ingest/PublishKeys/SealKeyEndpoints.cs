using System.Text.Json.Nodes;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Seals;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Ingest.PublishKeys;

/// <summary>Publishes the keys that receipts and the journal's heads are signed with, and changes them.</summary>
internal static class SealKeyEndpoints
{
    private const string Description = """
        Makes a new P-256 key, publishes it and signs receipts and heads of the journal with it at once, in every process, without a restart. What older keys signed stays verifiable: their public
        halves stay published at `/.well-known/jwks.json`, a JSON Web Key Set that is open to anybody: keep a copy where your receipts are. The `kid` of a key is its thumbprint (RFC 7638).
        Tokens are signed with other keys, those of `/.well-known/jwks`.
        """;

    public static void MapSealKeys(this IEndpointRouteBuilder api)
    {
        api.MapGet("/.well-known/jwks.json", List).AllowAnonymous().ExcludeFromDescription();
        api.MapPost("/v1/receipt-keys", Rotate)
            .RequireAuthorization(HubRoles.Operator)
            .WithTags("Proof").WithName("rotateSealKey").WithSummary("Sign receipts with a new key").WithDescription(Description)
            .WithAnswerExample(StatusCodes.Status200OK, new RotatedSealKey("3x1dVYyqk0yX8mVb0yq0u1hX0v4sQm0cJk2q9bJ7l5E"))
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static Ok<JsonObject> List(HttpContext http, SealFolder seals)
    {
        http.Response.Headers.CacheControl = "public, max-age=300";
        return TypedResults.Ok(seals.Published().ToJwks());
    }

    private static Ok<RotatedSealKey> Rotate(SealFolder seals, ILoggerFactory logs)
    {
        var key = seals.Rotate();
        IngestLog.SealKeyRotated(logs.CreateLogger(nameof(SealKeyEndpoints)), key.Id);
        return TypedResults.Ok(new RotatedSealKey(key.Id));
    }
}
