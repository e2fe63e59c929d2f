using System.Net.Mime;
using Hub.Hosting.Access;
using Hub.Hosting.HtmlPages;
using Hub.Ingest.MoveOutOldDays;
using Hub.Ingest.ServeDocument;
using Hub.Ingest.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.ShowInvoice;

/// <summary>Shows a supplier its invoice as people read it.</summary>
internal static class ShowInvoiceEndpoint
{
    private const string Description = """
        The invoice as a page in French, ready to print on A4: parties, references, lines, VAT, totals, payment, attachments, and the findings marked at the field, line or total that they
        concern. Made from the document as it was received, by the rules as they are now; a document that cannot be read gives a page that says why. The page runs no script and loads
        nothing. A supplier sees its own invoices, an operator all of them.
        """;

    public static void MapShowInvoice(this IEndpointRouteBuilder api) =>
        api.MapGet("/v1/invoices/{id:guid}/view", GetAsync)
            .WithTags("Invoices").WithName("viewInvoice").WithSummary("Read an invoice").WithDescription(Description)
            .RequireAuthorization(HubRoles.OperatorOrSupplier)
            .Produces<string>(StatusCodes.Status200OK, MediaTypeNames.Text.Html)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status500InternalServerError)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter<DayFileFaults>();

    private static async Task<Results<HtmlPage, ProblemHttpResult>> GetAsync(
        Guid id, HttpContext http, IDbContextFactory<IngestContext> contexts, StoredDocument documents, InvoicePages pages, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await OwnDocument.FindAsync(db, id, http.User, stop) is { } document
            ? await pages.MakeAsync(document, () => documents.OpenAsync(db, document, stop), stop)
            : OwnDocument.NotFound();
    }
}
