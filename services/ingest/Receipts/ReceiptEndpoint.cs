using System.Text;
using Hub.DepositReceipt;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Ingest.Storage;
using Hub.Seals;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.Receipts;

/// <summary>Gives a supplier the sealed receipt of its deposit.</summary>
internal static class ReceiptEndpoint
{
    private const string Description = """
        What was deposited (file name, SHA-256 and size of each document), by which account and from which instant on it was durable, signed by the hub: a JWS in compact form (ES256),
        `typ` `fr.hub.deposit-receipt.v1`. Keep it with your documents: anybody can check it later without the hub, with the keys of `/.well-known/jwks.json` (`hub verify-receipt`).
        With `Accept: application/json` the content alone, to read: the very bytes that the JWS signs. A single document's `depositId` is in the answer to its deposit too.
        Documents that the account had deposited before are in the receipt of the deposit that brought them first.
        A supplier gets the receipts of its own deposits, an operator all of them.

            curl https://hub.example/v1/deposits/$DEPOSIT/receipt -H "Authorization: Bearer $TOKEN" -o receipt.jws
        """;

    public static void MapReceipts(this IEndpointRouteBuilder api) =>
        api.MapGet("/v1/deposits/{id:guid}/receipt", GetAsync)
            .WithTags("Deposits").WithName("getReceipt").WithSummary("Get the signed receipt of a deposit").WithDescription(Description)
            .RequireAuthorization(HubRoles.OperatorOrSupplier)
            .Produces<Receipt>(StatusCodes.Status200OK, ReceiptForm.Readable, ReceiptForm.Sealed)
            .WithAnswerExample(StatusCodes.Status200OK, ReceiptExample.Receipt)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        Guid id, HttpContext http, IDbContextFactory<IngestContext> contexts, SealFolder seals, IOptions<AccessOptions> access, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await ReceiptQuery.ReadAsync(db, id, http.User, access.Value.Issuer, stop) is not { } receipt) return NotFound();
        http.Response.Headers.Vary = HeaderNames.Accept;
        var content = receipt.ToJson();
        return ReceiptForm.IsReadableWanted(http.Request.GetTypedHeaders().Accept)
            ? TypedResults.Bytes(content, ReceiptForm.Readable)
            : TypedResults.Bytes(Encoding.ASCII.GetBytes(seals.Seal(Receipt.Kind, content)), ReceiptForm.Sealed, $"receipt-{id}.jws");
    }

    private static ProblemHttpResult NotFound() => HttpProblems.NotFound.Because(
        "This account made no deposit with this identifier.", "Ce compte n'a fait aucun dépôt portant cet identifiant.");
}
