using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Ingest.CommitDeposits;
using Hub.Ingest.TakeDeposit;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>The addresses that take deposits.</summary>
internal static class ReceiveDepositEndpoints
{
    private const string InvoiceDescription = """
        The body is the document itself: a UBL 2.1 Invoice or CreditNote, a UN/CEFACT CII invoice, or a Factur-X PDF, up to 120 MB. The file name comes from `Content-Disposition`.
        A form with one file is taken too. What the document is, is found from its content, not from the content type.

        `202` means that the document is on the disk: it cannot be lost any more. It has not been checked yet; follow it at the `Location`. The signed receipt of the deposit is at
        `/v1/deposits/{depositId}/receipt`.

        The same bytes from the same account within a week (a setting) are the same invoice: the answer names it, with `alreadyDeposited`, and nothing more is done. With `Hub-Deposit-Anew: true` they are taken as a new one,
        for example when the platform had rejected the first and the cause is mended on our side; while the first stands, the new one is rejected as a duplicate.

        `429` (this account's quota) and `503` (the hub is late) say with `Retry-After` when to send the same deposit again; nothing of it was taken.

        With an `Idempotency-Key` a request may be repeated without fear: the same key and the same body give the first answer again, byte for byte.

            curl -X POST https://hub.example/v1/invoices -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/xml" \
                 -H "Content-Disposition: attachment; filename=\"F-2026-001.xml\"" -H "Idempotency-Key: F-2026-001" --data-binary @F-2026-001.xml
        """;

    private const string DepositDescription = """
        The body is a zip, a tar.gz, a tar, or a form with files: up to 1 GB and 10,000 entries, no archive inside another. Each file is a document of its own.
        A file that cannot be taken (empty, too large, encrypted, damaged, an unsafe name) is listed in `refusedEntries` and does not keep the others from being taken.
        All the documents that are taken are taken in one transaction. A document that this account has deposited before, byte for byte, is the invoice that it was (`alreadyDeposited`), as with a single one.
        The signed receipt of the deposit is at `/v1/deposits/{depositId}/receipt`. `429` and `503` say with `Retry-After` when to send the same deposit again.

            curl -X POST https://hub.example/v1/deposits -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/zip" --data-binary @november.zip
        """;

    public static void MapReceiveDeposit(this IEndpointRouteBuilder api)
    {
        var deposits = api.MapGroup("/v1").WithTags("Deposits").RequireAuthorization(HubRoles.Supplier);
        deposits.MapPost("/invoices", TakeInvoiceAsync)
            .WithName("depositInvoice").WithSummary("Deposit one invoice").WithDescription(InvoiceDescription)
            .TakesBodies(DepositAddress.Invoices).Describe(DepositExamples.OfInvoice());
        deposits.MapPost("/deposits", TakeArchiveAsync)
            .WithName("depositArchive").WithSummary("Deposit an archive of invoices").WithDescription(DepositDescription)
            .TakesBodies(DepositAddress.Deposits).Describe(DepositExamples.OfArchive());
    }

    private static async Task<IResult> TakeInvoiceAsync(HttpContext http, DepositDesk desk, [FromHeader(Name = "Idempotency-Key")] string? _, [FromHeader(Name = "Hub-Deposit-Anew")] string? __) =>
        await desk.TakeAsync(http, DepositAddress.Invoices);

    private static async Task<IResult> TakeArchiveAsync(HttpContext http, DepositDesk desk, [FromHeader(Name = "Idempotency-Key")] string? _, [FromHeader(Name = "Hub-Deposit-Anew")] string? __) =>
        await desk.TakeAsync(http, DepositAddress.Deposits);

    private static void Describe(this RouteHandlerBuilder endpoint, DepositAnswer example) => endpoint
        .Produces<DepositAnswer>(StatusCodes.Status202Accepted)
        .WithAnswerExample(StatusCodes.Status202Accepted, example)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
