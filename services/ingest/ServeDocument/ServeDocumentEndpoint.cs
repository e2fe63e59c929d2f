using System.Net.Mime;
using Hub.Hosting.Access;
using Hub.Ingest.MoveOutOldDays;
using Hub.Ingest.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Hub.Ingest.ServeDocument;

/// <summary>Gives a supplier its document back, as it was received.</summary>
internal static class ServeDocumentEndpoint
{
    private const string Description = """
        The bytes as they were received, whatever became of the invoice. The `ETag` is their SHA-256: a document never changes, so `If-None-Match` saves the download. A supplier
        sees its own documents, an operator all of them.
        """;

    public static void MapServeDocument(this IEndpointRouteBuilder api) =>
        api.MapGet("/v1/invoices/{id:guid}/document", GetAsync)
            .WithTags("Invoices").WithName("getDocument").WithSummary("Get the deposited document").WithDescription(Description)
            .RequireAuthorization(HubRoles.OperatorOrSupplier)
            .Produces<byte[]>(StatusCodes.Status200OK, MediaTypeNames.Application.Xml, MediaTypeNames.Application.Pdf, MediaTypeNames.Application.Octet)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status500InternalServerError)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter<DayFileFaults>();

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> GetAsync(
        Guid id, HttpContext http, IDbContextFactory<IngestContext> contexts, StoredDocument documents, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await OwnDocument.FindAsync(db, id, http.User, stop) is not { } document) return OwnDocument.NotFound();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var content = await documents.OpenAsync(db, document, stop);
        return TypedResults.Stream(
            content, document.MediaType, document.FileName, document.DepositedAt, new EntityTagHeaderValue($"\"{document.Sha256}\""), enableRangeProcessing: true);
    }
}
