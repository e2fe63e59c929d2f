using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.Routing.Duplicates;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.FindInvoice;

/// <summary>Finds an invoice by what makes it unique in law.</summary>
internal static class FindInvoiceEndpoint
{
    public static void MapFindInvoice(this IEndpointRouteBuilder api) => api.MapGet("/v1/life-cycle/invoices", FindAsync)
        .RequireAuthorization(HubRoles.Anyone).WithTags("Statuses").WithName("FindInvoiceByNumber").WithSummary("Find an invoice by its number")
        .WithDescription(
            "`seller` (SIREN), `number` (BT-1) and `issued` (BT-2; the year counts): together they name one invoice. For messages that do not know the hub's id. Found for its supplier, the collectivity that has it, and operators; one that the platform rejected (213) has no number any more.")
        .WithAnswerExample(StatusCodes.Status200OK, new FoundInvoice(new Guid("019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2"), "F-2026-0417", new DateOnly(2026, 11, 20), 203))
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<FoundInvoice>, ProblemHttpResult>> FindAsync(
        string seller, string number, DateOnly issued, ClaimsPrincipal caller, IDbContextFactory<RoutingContext> contexts, CancellationToken stop)
    {
        if (seller.Length != Lengths.Siren || !seller.All(char.IsAsciiDigit) || number.Length is 0 or > Lengths.Code)
            return RoutingProblems.ValueNotAllowed.Because($"seller has 9 digits, number 1 to {Lengths.Code} characters.", $"seller a 9 chiffres, number de 1 à {Lengths.Code} caractères.");
        await using var db = await contexts.CreateDbContextAsync(stop);
        var key = InvoiceNumber.KeyOf(seller, issued, number);
        return await ReadAsync(db, caller, caller.IsSandbox() ? InvoiceNumber.KeyInSandbox(caller.AccountId(), key) : key, stop) is { } invoice
            ? TypedResults.Ok(invoice)
            : HttpProblems.NotFound.Because("No invoice with this number is yours to see.", "Aucune facture portant ce numéro ne vous est visible.");
    }

    private static Task<FoundInvoice?> ReadAsync(RoutingContext db, ClaimsPrincipal caller, string key, CancellationToken stop) => db.Invoices.AsNoTracking()
        .VisibleTo(caller)
        .Where(row => row.NumberKey == key)
        .Select(row => new FoundInvoice(row.InvoiceId, row.Number, row.IssueDate, row.Status))
        .SingleOrDefaultAsync(stop);
}
