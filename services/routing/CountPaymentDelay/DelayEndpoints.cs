using System.Security.Claims;
using System.Text;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>The payment delays of a collectivity.</summary>
internal static class DelayEndpoints
{
    private const int LargestPage = 500;

    /// <summary>Invoices looked at for one page: a filter that fits few of many answers in time all the same.</summary>
    private const int MostRead = 20_000;

    public static void MapPaymentDelays(this IEndpointRouteBuilder api)
    {
        var delays = api.MapGroup("/v1/payment-delays").RequireAuthorization(HubRoles.Anyone).WithTags("Payment delays")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        delays.MapGet("/", ListAsync).WithName("ListPaymentDelays").WithSummary("Which invoices are due, late or paid late")
            .WithDescription("""
                The invoices of the caller's collectivity (an operator names one with `account`) in the order of their deposit, each with the instants of its life, its legal due date, days used, days late, interest
                and fee as of today. `filter`: all (default), open, due-soon, late, interrupted, paid, paid-late. `limit`: 1 to 500, 100 by default. A page may be short, or empty, and have a `next`.
                """)
            .WithAnswerExample(StatusCodes.Status200OK, DelayExamples.Page);
        delays.MapGet("/totals", TotalAsync).WithName("TotalPaymentDelays").WithSummary("Payment delays summed up")
            .WithDescription("Counts and amounts by state, interest and fees due, and the mean number of days to payment, over all invoices of the caller's collectivity (an operator names one with `account`).")
            .WithAnswerExample(StatusCodes.Status200OK, DelayExamples.Totals);
        delays.MapGet("/csv", ExportAsync).WithName("ExportPaymentDelays").WithSummary("Payment delays as CSV")
            .WithDescription("The same list whole, with the same `filter`, as CSV for spreadsheets in France: UTF-8 with a byte-order mark, semicolons, decimal commas, dates as dd/MM/yyyy. Texts that a spreadsheet would run as formulas begin with an apostrophe.")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    private static async Task<Results<Ok<DelayPage>, ProblemHttpResult>> ListAsync(
        ClaimsPrincipal caller, DelayList list, CancellationToken stop, string? account = null, string filter = "all", Guid? after = null, int limit = 100)
    {
        if (FaultOf(caller, account, filter, limit) is { } fault) return fault;
        var (items, last, read) = (new List<DelayItem>(), after ?? Guid.Empty, 0);
        await foreach (var (invoice, delay) in list.ReadAsync(AccountOf(caller, account), last, stop))
        {
            if (items.Count == limit || read == MostRead) return TypedResults.Ok(new DelayPage(items, last));
            if (DelayFilter.All[filter](delay.State)) items.Add(DelayItem.Of(invoice, delay));
            (last, read) = (invoice.InvoiceId, read + 1);
        }
        return TypedResults.Ok(new DelayPage(items, null));
    }

    private static async Task<Results<Ok<DelayTotals>, ProblemHttpResult>> TotalAsync(
        ClaimsPrincipal caller, DelayList list, PaymentDelays delays, CancellationToken stop, string? account = null)
    {
        if (FaultOf(caller, account, "all", 1) is { } fault) return fault;
        var tally = new DelayTally();
        await foreach (var (invoice, delay) in list.ReadAsync(AccountOf(caller, account), Guid.Empty, stop)) tally.Add(invoice, delay);
        return TypedResults.Ok(tally.ToTotals(delays.Today));
    }

    private static Results<PushStreamHttpResult, ProblemHttpResult> ExportAsync(
        ClaimsPrincipal caller, DelayList list, PaymentDelays delays, CancellationToken stop, string? account = null, string filter = "all")
    {
        if (FaultOf(caller, account, filter, 1) is { } fault) return fault;
        return TypedResults.Stream(body => WriteAsync(body, list, AccountOf(caller, account), filter, stop), "text/csv; charset=utf-8", $"delais-de-paiement-{delays.Today:yyyy-MM-dd}.csv");
    }

    private static async Task WriteAsync(Stream body, DelayList list, string account, string filter, CancellationToken stop)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await text.WriteAsync(DelayCsv.Header);
        await foreach (var (invoice, delay) in list.ReadAsync(account, Guid.Empty, stop))
        {
            if (DelayFilter.All[filter](delay.State)) await text.WriteAsync(DelayCsv.Line(invoice, delay).AsMemory(), stop);
        }
    }

    private static ProblemHttpResult? FaultOf(ClaimsPrincipal caller, string? account, string filter, int limit)
    {
        if (caller.IsSupplier())
            return HttpProblems.Forbidden.Because("A supplier finds the delay of each of its invoices in GET /v1/invoices/{id}/life-cycle.", "Un fournisseur trouve le délai de chacune de ses factures dans GET /v1/invoices/{id}/life-cycle.");
        if (caller.IsOperator() && string.IsNullOrWhiteSpace(account))
            return RoutingProblems.ValueNotAllowed.Because("account names the collectivity's account.", "account donne le compte de la collectivité.");
        if (limit is < 1 or > LargestPage) return RoutingProblems.LimitOfPage(LargestPage);
        return DelayFilter.All.ContainsKey(filter) ? null : RoutingProblems.ValueNotAllowed.Because($"filter is one of: {DelayFilter.Names}.", $"filter est l'un de : {DelayFilter.Names}.");
    }

    /// <summary>A collectivity's own account, whatever it asks for.</summary>
    private static string AccountOf(ClaimsPrincipal caller, string? account) => caller.IsOperator() ? account! : caller.AccountId();
}
