using System.Security.Claims;
using Hub.DocumentStore;
using Hub.Hosting.Access;
using Hub.Hosting.Problems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Hub.Routing.KeepAttachments;

/// <summary>Attachments for both sides.</summary>
internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api) => api.MapGet("/v1/invoices/{invoiceId:guid}/attachments/{attachmentId:guid}", ReadAsync)
        .RequireAuthorization(HubRoles.Anyone).WithTags("Attachments").WithName("ReadAttachment").WithSummary("Fetch an attachment")
        .WithDescription("A document that the supplier added to its invoice, byte for byte: for that supplier, the collectivity that has the invoice, and operators. Ranges are supported; the entity tag is its SHA-256. The list is in `GET /v1/invoices/{id}/life-cycle`.")
        .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ReadAsync(
        Guid invoiceId, Guid attachmentId, ClaimsPrincipal caller, HttpResponse response, IDbContextFactory<RoutingContext> contexts, IDocumentStore store, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var row = await db.Invoices.VisibleTo(caller).Where(invoice => invoice.InvoiceId == invoiceId)
            .Join(db.Attachments, invoice => invoice.InvoiceId, attachment => attachment.InvoiceId, (_, attachment) => attachment)
            .AsNoTracking().SingleOrDefaultAsync(attachment => attachment.AttachmentId == attachmentId, stop);
        if (row is null) return HttpProblems.NotFound.Because("No attachment with this id is yours to see.", "Aucune pièce jointe de cet identifiant ne vous est visible.");
        var content = await store.OpenAsync(row.Sha256, stop) ?? throw new InvalidOperationException($"Attachment {attachmentId} is not in the document store.");
        // A supplier's HTML or SVG must not run in the pages of the hub.
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return TypedResults.File(content, row.MediaType, row.FileName, entityTag: new EntityTagHeaderValue($"\"{row.Sha256}\""), enableRangeProcessing: true);
    }
}
